package scorecard.engine.relational;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Aggregate.Interpolation;

/**
 * The rank of a quantile among n values, in whole numbers: with the share p = part / whole, linear is rank
 * 1 + p(n − 1) with its two neighbours, nearest is rank ⌈pn⌉ and at least 1 (Hyndman and Fan 1996, types 7 and 1).
 *
 * <p>A value that holds the ranks {@code upTo - held + 1 .. upTo} of {@code all} holds rank ⌊p(all − 1)⌋ + 1 exactly when
 * {@code (upTo - held) * whole <= part * (all - 1) < upTo * whole}.
 */
final class ExactRank {
    /** So much more than one half that it is the next rank where the half of an even number of values is a rank. */
    private static final BigDecimal JUST_ABOVE_HALF = new BigDecimal("0.500000000000000001");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BigDecimal share;
    private final BigInteger part;
    private final BigInteger whole;
    private final boolean linear;

    private ExactRank(BigDecimal share, Interpolation interpolation) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the rank of a quantile is 0 .. 1, not " + share);
        }
        BigDecimal plain = share.stripTrailingZeros();
        BigDecimal scaled = plain.scale() < 0 ? plain.setScale(0) : plain;
        if (scaled.scale() > 9) {
            throw new IllegalArgumentException("the rank of a quantile has at most 9 decimals, not " + share);
        }
        this.share = scaled;
        this.part = scaled.unscaledValue();
        this.whole = BigInteger.TEN.pow(scaled.scale());
        this.linear = interpolation == Interpolation.LINEAR;
    }

    static ExactRank of(Aggregate.Quantile quantile) {
        return new ExactRank(quantile.rank(), quantile.interpolation());
    }

    /**
     * Whether the wanted ranks are ⌈pn⌉ of shares p that do not depend on the number of values n: all nearest ranks, the
     * ends, and the median, which lies between the values at ⌈n/2⌉ and ⌊n/2⌋ + 1.
     */
    boolean hasFixedShares() {
        return !linear || isMedian() || part.signum() == 0 || part.equals(whole);
    }

    private boolean isMedian() {
        return share.compareTo(HALF) == 0;
    }

    /** These shares; the lower one first. */
    List<BigDecimal> fixedShares() {
        if (!hasFixedShares()) {
            throw new IllegalArgumentException("the ranks of " + share + " depend on the number of values");
        }
        return linear && isMedian() ? List.of(HALF, JUST_ABOVE_HALF) : List.of(share);
    }

    /**
     * The parts, from the values at the fixed shares.
     *
     * @param all how many values there are, at least one
     */
    Parts parts(List<BigDecimal> picked, long all) {
        boolean between = picked.size() > 1 && all % 2 == 0;
        return new Parts.Ranked(picked.getFirst(), picked.getLast(), between ? HALF : BigDecimal.ZERO, all);
    }

    /**
     * A value and the ranks it holds.
     *
     * @param held how many values are equal to it
     * @param upTo how many are equal or smaller
     * @param all how many there are
     */
    record Held(BigDecimal value, long held, long upTo, long all) {
        boolean holds(BigInteger rank) {
            return rank.compareTo(BigInteger.valueOf(upTo - held)) > 0 && rank.compareTo(BigInteger.valueOf(upTo)) <= 0;
        }
    }

    /** Whether a row of values with their counts holds a rank that is needed. */
    RexNode heldByRow(RelBuilder builder, String held, String upTo, String all) {
        RexNode before = builder.call(SqlStdOperatorTable.MINUS, builder.field(upTo), builder.field(held));
        RexNode count = builder.field(all);
        if (linear) {
            RexNode rank = times(builder, part, minusOne(builder, count));
            RexNode lower = builder.and(
                    compared(builder, SqlStdOperatorTable.LESS_THAN_OR_EQUAL, times(builder, whole, before), rank),
                    compared(
                            builder,
                            SqlStdOperatorTable.GREATER_THAN,
                            times(builder, whole, builder.field(upTo)),
                            rank));
            RexNode upper = builder.and(
                    compared(
                            builder,
                            SqlStdOperatorTable.LESS_THAN_OR_EQUAL,
                            times(builder, whole, minusOne(builder, before)),
                            rank),
                    compared(
                            builder,
                            SqlStdOperatorTable.GREATER_THAN,
                            times(builder, whole, minusOne(builder, builder.field(upTo))),
                            rank));
            return builder.or(lower, upper);
        }
        if (part.signum() == 0) {
            return builder.call(SqlStdOperatorTable.EQUALS, before, builder.literal(0));
        }
        RexNode rank = times(builder, part, count);
        return builder.and(
                compared(builder, SqlStdOperatorTable.LESS_THAN, times(builder, whole, before), rank),
                compared(
                        builder,
                        SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                        times(builder, whole, builder.field(upTo)),
                        rank));
    }

    /** The parts, from the values that {@link #heldByRow} lets through. */
    Parts parts(List<Held> rows) {
        if (rows.isEmpty()) {
            return new Parts.Nothing();
        }
        long all = rows.getFirst().all();
        if (!linear) {
            BigInteger[] division = part.multiply(BigInteger.valueOf(all)).divideAndRemainder(whole);
            BigInteger rank = division[1].signum() == 0 ? division[0] : division[0].add(BigInteger.ONE);
            BigDecimal value = at(rows, rank.max(BigInteger.ONE));
            return new Parts.Ranked(value, value, BigDecimal.ZERO, all);
        }
        BigInteger[] division = part.multiply(BigInteger.valueOf(all - 1)).divideAndRemainder(whole);
        BigInteger rank = division[0].add(BigInteger.ONE);
        BigDecimal lower = at(rows, rank);
        if (division[1].signum() == 0) {
            return new Parts.Ranked(lower, lower, BigDecimal.ZERO, all);
        }
        BigDecimal fraction = new BigDecimal(division[1]).divide(new BigDecimal(whole));
        return new Parts.Ranked(lower, at(rows, rank.add(BigInteger.ONE)), fraction, all);
    }

    private static BigDecimal at(List<Held> rows, BigInteger rank) {
        return rows.stream()
                .filter(row -> row.holds(rank))
                .findFirst()
                .map(Held::value)
                .orElseThrow(() -> new IllegalStateException("no value at rank " + rank));
    }

    private static RexNode minusOne(RelBuilder builder, RexNode number) {
        return builder.call(SqlStdOperatorTable.MINUS, number, builder.literal(1));
    }

    private static RexNode times(RelBuilder builder, BigInteger factor, RexNode number) {
        return builder.call(SqlStdOperatorTable.MULTIPLY, number, builder.literal(new BigDecimal(factor)));
    }

    private static RexNode compared(RelBuilder builder, SqlOperator relation, RexNode left, RexNode right) {
        return builder.call(relation, left, right);
    }
}
