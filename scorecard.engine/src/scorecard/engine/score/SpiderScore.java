package scorecard.engine.score;

import java.math.BigDecimal;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.RedFlag;
import scorecard.engine.result.Reason;

/**
 * Scores a value between a red flag R and a goal G: 10/3 * (1 + (value - R) / (G - R)) of ten points, held as 0 .. 100.
 * The red flag itself has a third, the goal two thirds.
 */
final class SpiderScore {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private SpiderScore() {}

    static Score of(Kpi kpi, BigDecimal value, boolean capped) {
        if (kpi.redFlag().isEmpty()) {
            return new Score.Unscored(Reason.NO_RED_FLAG);
        }
        RedFlag between = kpi.redFlag().orElseThrow();
        BigDecimal way = between.goal().subtract(between.redFlag());
        return Way.obstacle(kpi, between.redFlag(), between.goal())
                .<Score>map(Score.Unscored::new)
                .orElseGet(() -> Points.of(way.add(value.subtract(between.redFlag())), THREE.multiply(way), capped));
    }
}
