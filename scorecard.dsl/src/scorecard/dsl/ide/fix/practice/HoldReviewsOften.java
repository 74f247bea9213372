package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Review;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Looks at a scorecard, or at a KPI of it, every month or week. */
public final class HoldReviewsOften implements QuickFix {

    private static final List<Cadence> OFTEN = List.of(Cadence.MONTHLY, Cadence.WEEKLY);

    @Override
    public Set<String> codes() {
        return Set.of("kpi-without-review", "reviews-too-slow");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Scorecard.class).stream()
                .flatMap(scorecard -> finding.code().equals("kpi-without-review")
                        ? QuotedNames.of(finding).stream()
                                .limit(1)
                                .flatMap(name -> new ShownKpis(scorecard).named(name).stream())
                                .flatMap(HoldReviewsOften::kpi)
                        : scorecard.getReviews().stream().flatMap(HoldReviewsOften::review))
                .toList();
    }

    private static Stream<Change> kpi(Kpi kpi) {
        return OFTEN.stream()
                .map(cadence -> "review " + cadence)
                .map(clause -> Change.of("Add `" + clause + "` to `" + kpi.getName() + "`", Edit.atEndOf(kpi, clause)));
    }

    private static Stream<Change> review(Review review) {
        return OFTEN.stream()
                .map(cadence -> Change.of(
                        "Hold `" + review.getName() + "` " + cadence,
                        Edit.replacing(review, ScorecardPackage.eINSTANCE.getReview_Cadence(), cadence.getLiteral())));
    }
}
