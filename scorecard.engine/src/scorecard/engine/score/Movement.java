package scorecard.engine.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Trend;

/**
 * How a value moved against the period before. Both are compared with the 15 significant digits that results have, so
 * that the last digit of a quotient is no movement.
 *
 * @param better whether it moved in the KPI's direction; empty where it did not move or has no direction
 */
record Movement(Trend trend, Optional<Boolean> better) {

    static final Movement UNKNOWN = new Movement(Trend.UNKNOWN, Optional.empty());

    /** By another formula than before. */
    static final Movement BREAK = new Movement(Trend.BREAK, Optional.empty());

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    static Movement of(Kpi kpi, BigDecimal before, BigDecimal after) {
        BigDecimal from = before.round(DIGITS);
        BigDecimal to = after.round(DIGITS);
        int up = to.compareTo(from);
        Trend trend = up > 0 ? Trend.UP : up < 0 ? Trend.DOWN : Trend.FLAT;
        int improvement = kpi.direction()
                .map(direction -> improvement(direction, from, to))
                .orElse(0);
        return new Movement(trend, improvement == 0 ? Optional.empty() : Optional.of(improvement > 0));
    }

    private static int improvement(Direction direction, BigDecimal from, BigDecimal to) {
        return switch (direction) {
            case Direction.Higher higher -> to.compareTo(from);
            case Direction.Lower lower -> from.compareTo(to);
            case Direction.Within range ->
                ProgressScore.distance(range, from).compareTo(ProgressScore.distance(range, to));
        };
    }
}
