package scorecard.engine.relational;

import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Functions;

/** Puts whole numbers into one by giving each so many binary digits, and takes them out again. */
final class PackedDigits {
    /** How many binary digits a number may have in all; some databases keep one for the sign, and one is left free. */
    static final int MOST = 62;

    private final Algebra algebra;
    private final RelBuilder builder;
    private final ExactNumbers numbers;

    PackedDigits(Algebra algebra, RelBuilder builder) {
        this.algebra = algebra;
        this.builder = builder;
        this.numbers = new ExactNumbers(algebra);
    }

    /** Puts a number behind another: what has the lower number is below {@code 2 ^ digits}. */
    RexNode behind(RexNode upper, int digits, RexNode lower) {
        return builder.call(
                SqlStdOperatorTable.PLUS,
                builder.call(SqlStdOperatorTable.MULTIPLY, upper, numbers.literal(1L << digits)),
                lower);
    }

    /**
     * How far a value is from the least of its range, which has {@link ValueRanges.Range#bits} digits.
     *
     * @param value computed in 64 bits
     */
    RexNode distance(RexNode value, ValueRanges.Range range) {
        RexNode least = numbers.literal(range.least().longValueExact());
        RexNode distance = builder.call(SqlStdOperatorTable.MINUS, value, least);
        return algebra.rex().makeAbstractCast(algebra.types().whole(), distance, false);
    }

    /** So many of the lowest digits. */
    RexNode lowest(RexNode number, int digits) {
        return builder.call(Functions.LOWEST_DIGITS, number, numbers.literal((1L << digits) - 1));
    }

    /** All but so many of the lowest digits. */
    RexNode above(RexNode number, int digits) {
        return builder.call(Functions.WITHOUT_LOWEST_DIGITS, number, numbers.literal(digits));
    }
}
