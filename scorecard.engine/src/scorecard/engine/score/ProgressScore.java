package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/**
 * Scores a value by the way it has gone from the baseline to the target, cut to 0 .. 100 where scores are capped.
 *
 * <ul>
 *   <li>higher or lower is better: 100 * (value - baseline) / (target - baseline)
 *   <li>within a range is best: 100 inside of it, outside 100 * (1 - distance of the value / distance of the baseline),
 *       each to the nearest end of the range
 * </ul>
 */
public final class ProgressScore {

    private ProgressScore() {}

    /**
     * The score of a value.
     *
     * @param target of the period, in the KPI's base like the value
     */
    public static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        return of(kpi, value, target, true);
    }

    static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> target, boolean capped) {
        if (kpi.direction().isEmpty()) {
            return new Score.Unscored(Reason.NO_DIRECTION);
        }
        if (kpi.baseline().isEmpty()) {
            return new Score.Unscored(Reason.NO_BASELINE);
        }
        BigDecimal baseline = kpi.baseline().map(Baseline::value).orElseThrow();
        return switch (kpi.direction().orElseThrow()) {
            case Direction.Within range -> towards(range, value, baseline, capped);
            case Direction.Higher higher ->
                target.map(goal -> towards(goal, value, baseline, 1, capped))
                        .orElse(new Score.Unscored(Reason.NO_TARGET));
            case Direction.Lower lower ->
                target.map(goal -> towards(goal, value, baseline, -1, capped))
                        .orElse(new Score.Unscored(Reason.NO_TARGET));
        };
    }

    private static Score towards(
            BigDecimal target, BigDecimal value, BigDecimal baseline, int direction, boolean capped) {
        BigDecimal way = target.subtract(baseline);
        if (way.signum() == 0) {
            return new Score.Unscored(Reason.NO_DISTANCE);
        }
        if (way.signum() != direction) {
            return new Score.Unscored(Reason.TARGET_AGAINST_DIRECTION);
        }
        return Points.of(value.subtract(baseline), way, capped);
    }

    private static Score towards(Direction.Within range, BigDecimal value, BigDecimal baseline, boolean capped) {
        BigDecimal way = distance(range, baseline);
        if (way.signum() == 0) {
            return new Score.Unscored(Reason.NO_DISTANCE);
        }
        return Points.of(way.subtract(distance(range, value)), way, capped);
    }

    /** How far a value lies outside of a range; 0 inside. */
    static BigDecimal distance(Direction.Within range, BigDecimal value) {
        if (value.compareTo(range.from()) < 0) {
            return range.from().subtract(value);
        }
        return value.compareTo(range.to()) > 0 ? value.subtract(range.to()) : BigDecimal.ZERO;
    }
}
