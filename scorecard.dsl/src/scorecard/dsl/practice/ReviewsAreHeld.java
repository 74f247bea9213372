package scorecard.dsl.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.Review;
import scorecard.dsl.scorecard.ReviewClause;

/** Reviews look at all perspectives, often enough, and at every KPI. */
final class ReviewsAreHeld implements ScorecardRule {

    private static final Set<Cadence> SLOW = Set.of(Cadence.QUARTERLY, Cadence.YEARLY);

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        List<Review> reviews = scorecard.scorecard().getReviews();
        for (Review review : reviews) {
            if (!review.isPartial() && !review.getKpis().isEmpty()) {
                perspectives(review, scorecard, findings);
            }
        }
        boolean slow = !reviews.isEmpty()
                && reviews.stream().allMatch(review -> SLOW.contains(review.getCadence()))
                && scorecard.kpis().stream()
                        .flatMap(kpi -> kpi.clauses(ReviewClause.class))
                        .allMatch(review -> SLOW.contains(review.getCadence()));
        if (slow) {
            findings.atName(
                    scorecard.scorecard(),
                    "reviews-too-slow",
                    scorecard.quoted()
                            + " is looked at once a quarter or less; what is only seen then does not steer anything;"
                            + " expected a monthly or weekly review");
        }
        for (KpiView kpi : scorecard.kpis()) {
            boolean reviewed = kpi.has(ReviewClause.class)
                    || reviews.stream()
                            .anyMatch(review -> review.getKpis().isEmpty()
                                    || review.getKpis().contains(kpi.kpi()));
            if (!reviewed) {
                findings.atName(
                        scorecard.scorecard(),
                        "kpi-without-review",
                        "nobody looks at " + kpi.quoted()
                                + " regularly; expected `review monthly` in it, or it in a review of "
                                + scorecard.quoted());
            }
        }
    }

    private static void perspectives(Review review, ScorecardView scorecard, Findings findings) {
        List<String> left = scorecard.scorecard().getPerspectives().stream()
                .filter(perspective -> perspective.getName() != null
                        && perspective.getGoals().stream()
                                .flatMap(goal -> goal.getMeasures().stream())
                                .noneMatch(measure -> review.getKpis().contains(measure.getKpi())))
                .map(perspective -> "`" + perspective.getName() + "`")
                .toList();
        if (!left.isEmpty()) {
            findings.atName(
                    review,
                    "review-partial",
                    "the review `" + review.getName() + "` leaves out " + String.join(" and ", left)
                            + "; expected KPIs of every perspective, or `partial` before the list");
        }
    }
}
