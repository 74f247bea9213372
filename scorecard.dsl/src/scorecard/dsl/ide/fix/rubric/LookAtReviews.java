package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.ReviewValue;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.ReviewValues;
import scorecard.dsl.validation.IssueCodes;

/** Lets a KPI look at the reviews whose score it asks for. */
public final class LookAtReviews implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.REVIEW_OF_OTHER_ROWS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(ReviewValue.class)
                .flatMap(value -> ReviewValues.rubric(value.getGraded()))
                .map(Rubric::getSource)
                .filter(source -> !source.eIsProxy())
                .flatMap(source -> finding.element(Kpi.class)
                        .flatMap(kpi -> Clauses.first(kpi.getClauses(), OverClause.class))
                        .map(over -> Change.of(
                                "Look at the rows of `" + source.getName() + "`",
                                Edit.replacing(
                                        over,
                                        ScorecardPackage.eINSTANCE.getOverClause_Source(),
                                        WrittenName.of(source.getName())))))
                .stream()
                .toList();
    }
}
