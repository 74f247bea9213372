package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.result.Reason;

/**
 * Scores a value by its place in the KPI's range: 100 * (value - least) / (most - least) where higher is better,
 * 100 * (most - value) / (most - least) where lower is.
 */
final class RangeScore {

    private RangeScore() {}

    static Score of(Kpi kpi, BigDecimal value, boolean capped) {
        Optional<ScoreRange> range = kpi.range();
        if (range.isEmpty()) {
            return new Score.Unscored(Reason.NO_RANGE);
        }
        if (kpi.direction().isEmpty()) {
            return new Score.Unscored(Reason.NO_DIRECTION);
        }
        BigDecimal least = range.orElseThrow().least();
        BigDecimal most = range.orElseThrow().most();
        if (least.compareTo(most) == 0) {
            return new Score.Unscored(Reason.NO_DISTANCE);
        }
        return switch (kpi.direction().orElseThrow()) {
            case Direction.Higher higher -> Points.of(value.subtract(least), most.subtract(least), capped);
            case Direction.Lower lower -> Points.of(most.subtract(value), most.subtract(least), capped);
            case Direction.Within within -> new Score.Unscored(Reason.UNSUITABLE_DIRECTION);
        };
    }
}
