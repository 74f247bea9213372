package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.validation.IssueCodes;

/** Adds a goal to a perspective, its title left open. */
public final class AddGoal implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_GOAL);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Perspective.class)
                .map(perspective -> Change.of(
                        "Add a goal",
                        Edit.atEndOf(
                                perspective,
                                "goal " + WrittenName.of(perspective.getName() + "Goal") + " \"" + Placeholder.TEXT
                                        + "\" {\n}")))
                .stream()
                .toList();
    }
}
