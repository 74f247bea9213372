package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.ReviewFailure;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.ReviewValues;
import scorecard.dsl.validation.IssueCodes;

/** Makes a criterion critical, so that reviews can fail. */
public final class LetAReviewFail implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.REVIEW_NEVER_FAILS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(ReviewFailure.class)
                .filter(failure -> failure.getGraded() instanceof Rubric)
                .flatMap(failure -> ReviewValues.rubric(failure.getGraded()))
                .filter(rubric -> rubric.eResource() == finding.resource())
                .stream()
                .flatMap(LetAReviewFail::criteria)
                .map(criterion -> Change.of("Let a review fail by `" + criterion.getName() + "`", critical(criterion)))
                .toList();
    }

    private static Stream<Criterion> criteria(Rubric rubric) {
        return GradingForms.of(rubric).stream()
                .flatMap(form -> GradingForms.criteria(form).stream())
                .filter(criterion -> criterion.getName() != null);
    }

    private static Edit critical(Criterion criterion) {
        if (!criterion.getClauses().isEmpty()) {
            return Edit.after(criterion.getClauses().getLast(), "critical");
        }
        return criterion.getTitle() == null
                ? Edit.after(criterion, ScorecardPackage.eINSTANCE.getNamed_Name(), "critical")
                : Edit.after(criterion, ScorecardPackage.eINSTANCE.getCriterion_Title(), "critical");
    }
}
