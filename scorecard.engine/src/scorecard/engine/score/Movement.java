package scorecard.engine.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import scorecard.engine.evaluate.Quantity;
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

    /**
     * Two values no nearer to each other than this share of the greater one are told apart by 15 digits as by all: each is
     * rounded by at most a twentieth of it.
     */
    private static final double CLEARLY_APART = 1e-13;

    /** @param before and after: both with a value */
    static Movement of(Kpi kpi, Quantity before, Quantity after) {
        int up = -order(before, after);
        Trend trend = up > 0 ? Trend.UP : up < 0 ? Trend.DOWN : Trend.FLAT;
        int improvement = kpi.direction()
                .map(direction -> improvement(direction, up, before, after))
                .orElse(0);
        return new Movement(trend, improvement == 0 ? Optional.empty() : Optional.of(improvement > 0));
    }

    private static int order(Quantity one, Quantity other) {
        double left = one.approximate();
        double right = other.approximate();
        return Math.abs(left - right) > CLEARLY_APART * Math.max(Math.abs(left), Math.abs(right))
                ? Double.compare(left, right)
                : shown(one).compareTo(shown(other));
    }

    private static BigDecimal shown(Quantity quantity) {
        return quantity.value().orElseThrow().round(DIGITS);
    }

    private static int improvement(Direction direction, int up, Quantity before, Quantity after) {
        return switch (direction) {
            case Direction.Higher higher -> up;
            case Direction.Lower lower -> -up;
            case Direction.Within range ->
                ProgressScore.distance(range, shown(before)).compareTo(ProgressScore.distance(range, shown(after)));
        };
    }
}
