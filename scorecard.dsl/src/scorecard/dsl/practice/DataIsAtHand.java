package scorecard.dsl.practice;

import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.ReviewClause;
import scorecard.dsl.scorecard.UpdatedClause;

/** The data comes as often as it is looked at, and without anybody's hand; the formula can be understood. */
final class DataIsAtHand implements KpiRule {

    @Override
    public void check(KpiView kpi, Findings findings) {
        Optional<UpdatedClause> updated =
                kpi.source().flatMap(source -> Clauses.first(source.getClauses(), UpdatedClause.class));
        Optional<Cadence> review = kpi.clause(ReviewClause.class).map(ReviewClause::getCadence);
        if (updated.isPresent()
                && review.isPresent()
                && updated.get().getCadence().compareTo(review.get()) > 0) {
            findings.atName(
                    kpi.kpi(),
                    "data-slower-than-review",
                    kpi.quoted() + " is reviewed " + review.get().getLiteral() + ", and `"
                            + kpi.source().orElseThrow().getName()
                            + "` is updated " + updated.get().getCadence().getLiteral()
                            + "; expected data at least as often as it is"
                            + " looked at");
        }
        if (updated.filter(UpdatedClause::isByHand).isPresent()) {
            findings.atName(
                    kpi.kpi(),
                    "data-by-hand",
                    kpi.quoted() + " is collected by hand in `"
                            + kpi.source().orElseThrow().getName()
                            + "`; expected a source that is filled by the work itself");
        }
        int operations = FormulaLength.of(kpi);
        if (operations > FormulaLength.MOST_OPERATIONS) {
            findings.atName(
                    kpi.kpi(),
                    "formula-too-complex",
                    "the formula of " + kpi.quoted() + " has " + operations + " operations; expected at most "
                            + FormulaLength.MOST_OPERATIONS + ", the parts as KPIs with names of their own");
        }
    }
}
