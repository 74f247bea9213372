package scorecard.engine.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Target;
import scorecard.engine.result.Reason;

/**
 * Scores actual by expected progress: 100 * (value - baseline) / (plan line in the period - baseline), cut to 0 .. 100
 * and then to whole percents, so that what is averaged later are whole percents.
 */
final class CascadeScore {

    private CascadeScore() {}

    /**
     * The score of a value.
     *
     * @param expected the plan line's value in the period
     */
    static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> expected) {
        if (kpi.baseline().isEmpty()) {
            return new Score.Unscored(Reason.NO_BASELINE);
        }
        if (kpi.target().filter(Target.PlanLine.class::isInstance).isEmpty()) {
            return new Score.Unscored(Reason.NO_PLAN_LINE);
        }
        if (expected.isEmpty()) {
            return new Score.Unscored(Reason.NO_TARGET);
        }
        BigDecimal baseline = kpi.baseline().map(Baseline::value).orElseThrow();
        BigDecimal now = expected.orElseThrow();
        return Way.obstacle(kpi, baseline, now)
                .<Score>map(Score.Unscored::new)
                .orElseGet(() -> whole(Points.of(value.subtract(baseline), now.subtract(baseline), true)));
    }

    private static Score whole(Score score) {
        return new Score.Scored(score.value().orElseThrow().setScale(0, RoundingMode.DOWN));
    }
}
