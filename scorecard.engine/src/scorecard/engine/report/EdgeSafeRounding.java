package scorecard.engine.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Rounds half-up to a number of decimals, or to as many more as it takes not to cross an edge: with the edge 75,
 * {@code 74.96 -> 74.96} and {@code 74.93 -> 74.9} for one decimal. A number that is an edge to 15 digits is shown as
 * the edge is.
 */
final class EdgeSafeRounding {

    /** How many decimals more than its own a KPI shows of an edge or target. */
    static final int FURTHER_DECIMALS_OF_EDGES = 2;

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private EdgeSafeRounding() {}

    /**
     * A number as it may be shown.
     *
     * @param decimals digits after the point, at least 0
     * @param edges numbers that the rounded one must be on the same side of (or equal to, just as the given one is)
     */
    static BigDecimal round(BigDecimal number, int decimals, Collection<BigDecimal> edges) {
        BigDecimal exact = number.round(DIGITS);
        for (int scale = decimals; scale < exact.scale(); scale++) {
            BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
            if (edges.stream().allMatch(edge -> isOnTheSameSide(exact, rounded, edge.round(DIGITS), decimals))) {
                return rounded;
            }
        }
        return exact.scale() < decimals ? exact.setScale(decimals) : exact;
    }

    private static boolean isOnTheSameSide(BigDecimal exact, BigDecimal rounded, BigDecimal edge, int decimals) {
        return exact.compareTo(edge) == 0
                ? rounded.compareTo(shown(edge, decimals)) == 0
                : rounded.compareTo(edge) == exact.compareTo(edge);
    }

    /** An edge as it is shown itself: as exact as it is, but with no more than two further decimals. */
    static BigDecimal shown(BigDecimal edge, int decimals) {
        BigDecimal plain = edge.stripTrailingZeros();
        int scale = Math.min(Math.max(decimals, plain.scale()), decimals + FURTHER_DECIMALS_OF_EDGES);
        return plain.setScale(scale, RoundingMode.HALF_UP);
    }
}
