package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/**
 * What of a KPI is the same at all cuts of a period.
 *
 * @param complete whether no row of the period, and nothing that the KPI waits for after it, may still come
 * @param obstacle why a value is not scored whatever it is compared with
 * @param comparedWithNothing why no value has a score or a colour, whatever it is and wherever, because nothing is there that it
 *     could be compared with; the obstacle, where there is one
 * @param unscored what is said of values that are compared with no standard
 * @param firstOfFormula whether the value of the period before is of another formula
 * @param judged what it is compared with where its standards hold; nothing where that depends on the cut
 * @param elsewhere the same where they do not hold
 */
record KpiInPeriod(
        boolean complete,
        Optional<Reason> obstacle,
        Optional<Reason> comparedWithNothing,
        UnscoredJudgements unscored,
        boolean firstOfFormula,
        Optional<InForce> judged,
        InForce elsewhere) {

    /**
     * A KPI with the standards in force.
     *
     * @param aim what its target comes to
     */
    record InForce(Kpi kpi, TargetOfPeriod.Aim aim, Optional<BigDecimal> baseline, Optional<BigDecimal> benchmark) {}
}
