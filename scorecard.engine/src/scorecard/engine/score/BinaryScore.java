package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/** Scores 100 where the target is fully met or the value lies within the range that is best, else 0. */
final class BinaryScore {

    private BinaryScore() {}

    static Score of(Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        if (kpi.direction().isEmpty()) {
            return new Score.Unscored(Reason.NO_DIRECTION);
        }
        return switch (kpi.direction().orElseThrow()) {
            case Direction.Higher higher ->
                target.map(goal -> passed(value.compareTo(goal) >= 0)).orElse(new Score.Unscored(Reason.NO_TARGET));
            case Direction.Lower lower ->
                target.map(goal -> passed(value.compareTo(goal) <= 0)).orElse(new Score.Unscored(Reason.NO_TARGET));
            case Direction.Within range ->
                passed(ProgressScore.distance(range, value).signum() == 0);
        };
    }

    private static Score passed(boolean met) {
        return new Score.Scored(met ? Points.FULL : BigDecimal.ZERO);
    }
}
