package scorecard.dsl.practice;

import scorecard.dsl.scorecard.ActionClause;
import scorecard.dsl.scorecard.AppraisalClause;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.Colour;
import scorecard.dsl.scorecard.ExternalInfluenceClause;
import scorecard.dsl.scorecard.GuardClause;

/** A move of a KPI points to an investigation or an intervention. */
final class KpiLeadsToAction implements KpiRule {

    @Override
    public void check(KpiView kpi, Findings findings) {
        boolean action = kpi.has(ActionClause.class);
        boolean breakdown = Breakdowns.of(kpi).any();
        if (!action && !breakdown) {
            findings.atName(
                    kpi.kpi(),
                    "kpi-not-actionable",
                    "when " + kpi.quoted()
                            + " is off track nobody knows what to do or where to look; expected `when red do` and what"
                            + " is done, or `also by` and what it is broken down by");
        }
        boolean red = kpi.clause(BandsClause.class).stream()
                .flatMap(bands -> bands.getBands().stream())
                .anyMatch(band -> band.getColour() == Colour.RED);
        if (red && !action && breakdown) {
            findings.at(
                    kpi.clause(BandsClause.class).orElseThrow(),
                    "red-without-action",
                    kpi.quoted()
                            + " can be red, and nobody says what happens then; expected `when red do` and what is"
                            + " done");
        }
        kpi.clause(ExternalInfluenceClause.class).ifPresent(influence -> {
            if (kpi.target().isPresent()) {
                findings.at(
                        influence,
                        "target-beyond-control",
                        kpi.quoted()
                                + " is moved from outside and has a target that somebody answers for; expected it as"
                                + " `metric`, or a target for what can be influenced");
            }
        });
        kpi.clause(AppraisalClause.class).ifPresent(appraisal -> {
            if (appraisal.getCases() == null || !kpi.has(GuardClause.class)) {
                findings.at(
                        appraisal,
                        "appraisal-without-guard",
                        kpi.quoted()
                                + " decides about people; expected the fewest cases it may be judged by, for example"
                                + " `used in appraisal from 30 cases`, and a KPI it is `guarded by`");
            }
        });
    }
}
