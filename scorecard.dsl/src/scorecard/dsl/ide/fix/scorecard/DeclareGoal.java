package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.validation.IssueCodes;

/** Declares the goal that a link names, without KPIs. */
public final class DeclareGoal implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_GOAL);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Link.class)
                .map(link -> (Scorecard) link.eContainer())
                .filter(scorecard -> !scorecard.getPerspectives().isEmpty())
                .map(scorecard -> Change.of(
                        "Declare the goal `" + finding.text() + "`",
                        Edit.atEndOf(
                                scorecard.getPerspectives().getLast(),
                                "goal " + finding.text() + " \"" + Placeholder.TEXT + "\" {\n}")))
                .stream()
                .toList();
    }
}
