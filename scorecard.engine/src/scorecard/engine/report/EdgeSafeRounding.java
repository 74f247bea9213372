package scorecard.engine.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Rounds half-up to a number of decimals, or to as many more as it takes not to cross an edge: with the edge 75,
 * {@code 74.96 -> 74.96} and {@code 74.93 -> 74.9} for one decimal.
 */
final class EdgeSafeRounding {

    private EdgeSafeRounding() {}

    /**
     * A number as it may be shown.
     *
     * @param decimals digits after the point, at least 0
     * @param edges numbers that the rounded one must be on the same side of (or equal to, just as the given one is)
     */
    static BigDecimal round(BigDecimal number, int decimals, Collection<BigDecimal> edges) {
        for (int scale = decimals; scale < number.scale(); scale++) {
            BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
            if (edges.stream().allMatch(edge -> rounded.compareTo(edge) == number.compareTo(edge))) {
                return rounded;
            }
        }
        return number.scale() < decimals ? number.setScale(decimals) : number;
    }
}
