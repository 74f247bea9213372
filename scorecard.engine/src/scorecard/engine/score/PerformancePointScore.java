package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/** Scores a value by the way gone from the worst value: 100 * (value - worst) / (target - worst), cut to 0 .. 100. */
final class PerformancePointScore {

    private PerformancePointScore() {}

    static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        if (kpi.worst().isEmpty()) {
            return new Score.Unscored(Reason.NO_WORST_VALUE);
        }
        if (target.isEmpty()) {
            return new Score.Unscored(Reason.NO_TARGET);
        }
        BigDecimal worst = kpi.worst().orElseThrow();
        BigDecimal goal = target.orElseThrow();
        return Way.obstacle(kpi, worst, goal)
                .<Score>map(Score.Unscored::new)
                .orElseGet(() -> Points.of(value.subtract(worst), goal.subtract(worst), true));
    }
}
