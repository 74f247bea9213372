package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.validation.IssueCodes;

/** Adds the four perspectives of a balanced scorecard, without goals. */
public final class AddPerspectives implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_PERSPECTIVE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Scorecard.class)
                .map(scorecard -> Change.of(
                        "Add four perspectives",
                        Edit.atEndOf(
                                scorecard,
                                Stream.of("Financial", "Customer", "Internal", "Learning")
                                        .map(name -> "perspective " + name + " {\n}")
                                        .collect(Collectors.joining("\n\n")))))
                .stream()
                .toList();
    }
}
