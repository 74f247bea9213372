package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/**
 * Scores a value as a share of its target, 100 * value / target, cut to 0 .. 100. It is computed as
 * 100 * (|target| + value - target) / |target|, which is the same above zero and keeps a value that is better than a
 * negative target better. Says nothing about KPIs of which less is better.
 */
final class OracleScore {

    private OracleScore() {}

    static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        if (kpi.direction().isEmpty()) {
            return new Score.Unscored(Reason.NO_DIRECTION);
        }
        return switch (kpi.direction().orElseThrow()) {
            case Direction.Higher higher ->
                target.map(goal -> share(value, goal)).orElse(new Score.Unscored(Reason.NO_TARGET));
            case Direction.Lower lower -> new Score.Unscored(Reason.UNSUITABLE_DIRECTION);
            case Direction.Within within -> new Score.Unscored(Reason.UNSUITABLE_DIRECTION);
        };
    }

    private static Score share(BigDecimal value, BigDecimal target) {
        return target.signum() == 0
                ? new Score.Unscored(Reason.NO_DISTANCE)
                : Points.of(target.abs().add(value.subtract(target)), target.abs(), true);
    }
}
