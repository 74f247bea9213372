package scorecard.engine.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** All that there are of two values, by trend and by whether it is better. */
    private static final Movement[][] KNOWN =
            Stream.of(Trend.DOWN, Trend.FLAT, Trend.UP).map(Movement::of).toArray(Movement[][]::new);

    private static Movement[] of(Trend trend) {
        return Stream.of(Optional.of(false), Optional.<Boolean>empty(), Optional.of(true))
                .map(better -> new Movement(trend, better))
                .toArray(Movement[]::new);
    }

    /** @param comparable whether the value may be compared with that of the period before */
    static Movement of(
            Kpi kpi, KpiInPeriod inPeriod, Quantity quantity, boolean comparable, Optional<Quantity> previous) {
        if (inPeriod.firstOfFormula()) {
            return BREAK;
        }
        return comparable
                        && quantity.isKnown()
                        && previous.isPresent()
                        && previous.get().isKnown()
                ? of(kpi, previous.get(), quantity)
                : UNKNOWN;
    }

    /** @param before and after: both with a value */
    static Movement of(Kpi kpi, Quantity before, Quantity after) {
        int up = Integer.signum(-order(before, after));
        int improvement =
                kpi.direction().isEmpty() ? 0 : improvement(kpi.direction().get(), up, before, after);
        return KNOWN[up + 1][Integer.signum(improvement) + 1];
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
