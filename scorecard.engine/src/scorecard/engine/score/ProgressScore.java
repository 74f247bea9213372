package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.evaluate.Arithmetic;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/**
 * Scores a value by the way it has gone from the baseline to the target, cut to 0 .. 100.
 *
 * <ul>
 *   <li>higher or lower is better: 100 * (value - baseline) / (target - baseline)
 *   <li>within a range is best: 100 inside of it, outside 100 * (1 - distance of the value / distance of the baseline),
 *       each to the nearest end of the range
 * </ul>
 */
public final class ProgressScore {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ProgressScore() {}

    /**
     * The score of a value.
     *
     * @param target of the period, in the KPI's base like the value
     */
    public static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        if (kpi.direction().isEmpty()) {
            return new Score.Unscored(Reason.NO_DIRECTION);
        }
        if (kpi.baseline().isEmpty()) {
            return new Score.Unscored(Reason.NO_BASELINE);
        }
        BigDecimal baseline = kpi.baseline().map(Baseline::value).orElseThrow();
        return switch (kpi.direction().orElseThrow()) {
            case Direction.Within range -> towards(range, value, baseline);
            case Direction.Higher higher ->
                target.map(goal -> towards(goal, value, baseline, 1)).orElse(new Score.Unscored(Reason.NO_TARGET));
            case Direction.Lower lower ->
                target.map(goal -> towards(goal, value, baseline, -1)).orElse(new Score.Unscored(Reason.NO_TARGET));
        };
    }

    private static Score towards(BigDecimal target, BigDecimal value, BigDecimal baseline, int direction) {
        BigDecimal way = target.subtract(baseline);
        if (way.signum() == 0) {
            return new Score.Unscored(Reason.NO_DISTANCE);
        }
        if (way.signum() != direction) {
            return new Score.Unscored(Reason.TARGET_AGAINST_DIRECTION);
        }
        return cut(FULL.multiply(value.subtract(baseline)).divide(way, Arithmetic.CONTEXT));
    }

    private static Score towards(Direction.Within range, BigDecimal value, BigDecimal baseline) {
        BigDecimal way = distance(range, baseline);
        if (way.signum() == 0) {
            return new Score.Unscored(Reason.NO_DISTANCE);
        }
        BigDecimal left = FULL.multiply(way.subtract(distance(range, value)));
        return cut(left.divide(way, Arithmetic.CONTEXT));
    }

    /** How far a value lies outside of a range; 0 inside. */
    static BigDecimal distance(Direction.Within range, BigDecimal value) {
        if (value.compareTo(range.from()) < 0) {
            return range.from().subtract(value);
        }
        return value.compareTo(range.to()) > 0 ? value.subtract(range.to()) : BigDecimal.ZERO;
    }

    private static Score cut(BigDecimal points) {
        return new Score.Scored(
                Arithmetic.withoutGuardDigits(points).max(BigDecimal.ZERO).min(FULL));
    }
}
