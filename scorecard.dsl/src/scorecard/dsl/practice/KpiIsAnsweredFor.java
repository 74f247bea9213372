package scorecard.dsl.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.ClassClause;
import scorecard.dsl.scorecard.KpiClass;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.ReviewClause;

/** A KPI has an owner, says what it means, and is looked at as often as its class needs. */
final class KpiIsAnsweredFor implements KpiRule {

    @Override
    public void check(KpiView kpi, Findings findings) {
        if (!kpi.has(OwnerClause.class)) {
            findings.atName(
                    kpi.kpi(),
                    "kpi-without-owner",
                    "nobody answers for " + kpi.quoted() + "; expected `owner` and a person or role");
        }
        if (kpi.explanation().isEmpty()) {
            findings.atName(
                    kpi.kpi(),
                    "kpi-without-definition",
                    "nobody says in plain words what " + kpi.quoted()
                            + " counts; expected a comment `/** … */` before it");
        }
        cadence(kpi, findings);
    }

    private static void cadence(KpiView kpi, Findings findings) {
        Optional<Cadence> review = kpi.clause(ReviewClause.class).map(ReviewClause::getCadence);
        Optional<KpiClass> kind = kpi.clause(ClassClause.class).map(ClassClause::getKind);
        if (review.isEmpty()) {
            return;
        }
        if (kind.isPresent()) {
            List<Cadence> fitting = FittingCadences.of(kind.get());
            if (!fitting.contains(review.get())) {
                findings.atName(
                        kpi.kpi(),
                        "cadence-against-class",
                        kpi.quoted() + " is " + kind.get().getLiteral() + " and reviewed "
                                + review.get().getLiteral() + "; expected "
                                + fitting.stream()
                                        .map(cadence -> "`review " + cadence.getLiteral() + "`")
                                        .collect(Collectors.joining(" or ")));
            }
        } else if (Set.of(Cadence.QUARTERLY, Cadence.YEARLY).contains(review.get())) {
            findings.atName(
                    kpi.kpi(),
                    "review-too-slow",
                    kpi.quoted() + " is reviewed " + review.get().getLiteral()
                            + ", too late to act on it; expected `review monthly` or more"
                            + " often, or `class strategic`");
        }
    }
}
