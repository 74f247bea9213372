package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.StatusClause;

/** Leaves open on how many reviews a rubric was tried, or says that it is being tried. */
public final class TryRubricFirst implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("rubric-without-pilot");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Rubric.class).stream()
                .flatMap(rubric -> Stream.of(
                        Change.of("Add `piloted on ? reviews`", Edit.atEndOf(rubric, "piloted on ? reviews")),
                        Change.of("Say `status pilot`", pilot(rubric))))
                .toList();
    }

    private static Edit pilot(Rubric rubric) {
        return Clauses.first(rubric.getClauses(), StatusClause.class)
                .map(status -> Edit.replacing(status, "status pilot"))
                .orElseGet(() -> Edit.atEndOf(rubric, "status pilot"));
    }
}
