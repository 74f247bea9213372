package scorecard.engine.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import scorecard.engine.evaluate.Quantities;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Trend;

/**
 * How a value moved against the period before. Both are compared with the 15 significant digits that results have, so
 * that the last digit of a quotient is no movement.
 */
enum Movement {
    UNKNOWN(Trend.UNKNOWN, Optional.empty()),

    /** By another formula than before. */
    BREAK(Trend.BREAK, Optional.empty()),

    DOWN_FOR_WORSE(Trend.DOWN, Optional.of(false)),
    DOWN(Trend.DOWN, Optional.empty()),
    DOWN_FOR_BETTER(Trend.DOWN, Optional.of(true)),
    FLAT_FOR_WORSE(Trend.FLAT, Optional.of(false)),
    FLAT(Trend.FLAT, Optional.empty()),
    FLAT_FOR_BETTER(Trend.FLAT, Optional.of(true)),
    UP_FOR_WORSE(Trend.UP, Optional.of(false)),
    UP(Trend.UP, Optional.empty()),
    UP_FOR_BETTER(Trend.UP, Optional.of(true));

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /**
     * Two values no nearer to each other than this share of the greater one are told apart by 15 digits as by all: each is
     * rounded by at most a twentieth of it.
     */
    private static final double CLEARLY_APART = 1e-13;

    /** By trend, then by whether it is better. */
    private static final Movement[][] KNOWN = {
        {DOWN_FOR_WORSE, DOWN, DOWN_FOR_BETTER},
        {FLAT_FOR_WORSE, FLAT, FLAT_FOR_BETTER},
        {UP_FOR_WORSE, UP, UP_FOR_BETTER}
    };

    private final Trend trend;
    private final Optional<Boolean> better;

    Movement(Trend trend, Optional<Boolean> better) {
        this.trend = trend;
        this.better = better;
    }

    Trend trend() {
        return trend;
    }

    /** Whether it moved in the KPI's direction; empty where it did not move or has no direction. */
    Optional<Boolean> better() {
        return better;
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

    /** Of two values among others, both measured: mostly told by the numbers they are made of. */
    static Movement of(Kpi kpi, Quantities all, int before, int after) {
        Direction direction = kpi.direction().orElse(null);
        int order = all.order(before, after, CLEARLY_APART);
        if (order == Quantities.NEARLY_EQUAL || direction instanceof Direction.Within) {
            return of(kpi, all.at(before), all.at(after));
        }
        int up = -Integer.signum(order);
        int improvement = direction == null ? 0 : direction instanceof Direction.Lower ? -up : up;
        return KNOWN[up + 1][improvement + 1];
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
