package scorecard.engine.result;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.time.Period;
import scorecard.engine.type.Unit;

/**
 * What is said of the value of one KPI in one period, whatever the value is; of millions of values most are said the same of.
 *
 * @param kpi qualified name
 * @param complete whether the period ended by the as-of moment
 * @param target of this period
 * @param score 0 .. 100; beyond where the scorecard does not cap scores
 * @param better whether it moved in the KPI's direction; empty where unknown or unmoved
 * @param reason why there is no value, or else why there is no score, or else how its policy gave it a value
 */
public record Judgement(
        String kpi,
        Period period,
        boolean complete,
        Unit unit,
        Optional<BigDecimal> target,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> benchmark,
        Status status,
        Optional<BigDecimal> score,
        Trend trend,
        Optional<Boolean> better,
        Optional<Reason> reason) {

    /** Of a value that is compared with nothing but earlier ones. */
    public static Judgement withoutStandards(
            String kpi,
            Period period,
            boolean complete,
            Unit unit,
            Trend trend,
            Optional<Boolean> better,
            Optional<Reason> reason) {
        return new Judgement(
                kpi,
                period,
                complete,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.NONE,
                Optional.empty(),
                trend,
                better,
                reason);
    }
}
