package scorecard.dsl.validation;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.CriticalClause;
import scorecard.dsl.scorecard.PointsToClause;
import scorecard.dsl.scorecard.ReviewAlignment;
import scorecard.dsl.scorecard.ReviewFailure;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.typing.ReviewValues;

/** What is asked of a rubric's reviews is something they have. */
final class ReviewValueValidator extends ConceptValidator {

    /** Reviews can fail. */
    @Check
    public void reviewsCanFail(ReviewFailure failure) {
        ReviewValues.rubric(failure.getGraded()).ifPresent(rubric -> {
            if (failure.getGraded() != rubric) {
                wrong(
                        IssueCodes.REVIEW_NEVER_FAILS,
                        failure,
                        "only a review as a whole fails; expected `failure(" + rubric.getName() + ")`");
            } else if (EcoreUtil2.getAllContentsOfType(rubric, CriticalClause.class)
                    .isEmpty()) {
                wrong(
                        IssueCodes.REVIEW_NEVER_FAILS,
                        failure,
                        "no review of `" + rubric.getName() + "` fails, because none of its criteria is critical;"
                                + " expected `critical` behind one, or a condition such as `score(" + rubric.getName()
                                + ") < 50%`");
            }
        });
    }

    /** Two reviews are aligned: one points to the other. */
    @Check
    public void alignedWithAReview(ReviewAlignment alignment) {
        if (alignment.getOriginal() == null || alignment.getOriginal().eIsProxy()) {
            return;
        }
        ReviewValues.rubric(alignment.getGraded()).ifPresent(rubric -> {
            if (alignment.getGraded() != rubric) {
                wrong(
                        IssueCodes.ALIGNED_WITH_NO_REVIEW,
                        alignment,
                        "only reviews as a whole are aligned; expected `alignment(" + rubric.getName() + " with "
                                + alignment.getOriginal().getName() + ")`");
            } else if (!pointsToReview(alignment, rubric)) {
                wrong(
                        IssueCodes.ALIGNED_WITH_NO_REVIEW,
                        alignment,
                        "`" + alignment.getOriginal().getName() + "` does not point to the review that `"
                                + SourceText.of(alignment) + "` compares with; expected `"
                                + alignment.getOriginal().getName() + " text -> "
                                + (rubric.getSource() == null
                                        ? "…"
                                        : rubric.getSource().getName())
                                + "` in the source");
            }
        });
    }

    private static boolean pointsToReview(ReviewAlignment alignment, Rubric rubric) {
        return References.pointsTo(alignment.getOriginal())
                .map(PointsToClause::getSource)
                .filter(source -> source == rubric.getSource())
                .isPresent();
    }
}
