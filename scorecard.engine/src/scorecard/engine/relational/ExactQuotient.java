package scorecard.engine.relational;

import java.math.BigDecimal;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.sql.type.SqlTypeName;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.RowExpression;

/**
 * The quotient of two numbers in the widest whole numbers, for a division of decimals is binary floating point in DuckDB and
 * rounded somewhere in others.
 *
 * <p>With both numbers as whole multiples of the finer one's last digit, {@code t} is twice the quotient in units of its
 * last digit, cut off: {@code t = 2 · 10^12 · a // b}. Half of it, rounded half away from zero, is the quotient rounded so:
 * what was cut off cannot decide, because it is less than half a unit. What exceeds the widest whole numbers on the way is
 * an error of the database, never another number.
 */
record ExactQuotient(RexBuilder rex, SqlTypes types) {
    private static final SqlFunction NULLIF =
            SqlBasicFunction.create("NULLIF", ReturnTypes.ARG0_FORCE_NULLABLE, OperandTypes.ANY_ANY);

    /** The quotient with {@link RowExpression#QUOTIENT_DECIMALS} digits after its point; missing where the divisor is zero. */
    RexNode of(RexNode dividend, RexNode divisor) {
        int decimals = RowExpression.QUOTIENT_DECIMALS;
        int finer = Math.max(scale(dividend), scale(divisor));
        RexNode doubled = times(wholes(dividend, finer), BigDecimal.TWO.scaleByPowerOfTen(decimals));
        RexNode halves = rex.makeCall(
                Functions.WIDE_TIMES_CONTAINED,
                doubled,
                rex.makeCall(NULLIF, wholes(divisor, finer), number(BigDecimal.ZERO)));
        return half(halves, decimals);
    }

    /** The quotient with so many digits after its point; missing where the divisor is zero. */
    RexNode of(RexNode dividend, RexNode divisor, int decimals) {
        int exponent = decimals + scale(divisor) - scale(dividend);
        RexNode doubled =
                times(wholes(dividend, scale(dividend)), BigDecimal.TWO.scaleByPowerOfTen(Math.max(0, exponent)));
        RexNode whole = wholes(divisor, scale(divisor));
        RexNode below = exponent < 0 ? times(whole, BigDecimal.ONE.scaleByPowerOfTen(-exponent)) : whole;
        return half(
                rex.makeCall(
                        Functions.WIDE_TIMES_CONTAINED, doubled, rex.makeCall(NULLIF, below, number(BigDecimal.ZERO))),
                decimals);
    }

    private RexNode half(RexNode halves, int decimals) {
        RexNode quotient = rex.makeCall(
                types.decimal(decimals + 1),
                SqlStdOperatorTable.MULTIPLY,
                List.of(
                        rex.makeAbstractCast(types.decimal(0), halves, false),
                        number(new BigDecimal("0.5").movePointLeft(decimals))));
        return rex.makeAbstractCast(types.decimal(decimals), quotient, false);
    }

    /** A number as a whole multiple of 10 to the power of minus {@code scale}. */
    private RexNode wholes(RexNode number, int scale) {
        RexNode scaled = scale == 0
                ? number
                : rex.makeCall(
                        types.decimal(scale),
                        SqlStdOperatorTable.MULTIPLY,
                        List.of(
                                rex.makeAbstractCast(types.decimal(scale), number, false),
                                number(BigDecimal.TEN.pow(scale))));
        return rex.makeCall(types.decimal(0), Functions.WIDEST_WHOLE, List.of(scaled));
    }

    private RexNode times(RexNode whole, BigDecimal factor) {
        RexNode huge = rex.makeCall(types.decimal(0), Functions.WIDEST_WHOLE, List.of(number(factor)));
        return rex.makeCall(types.decimal(0), SqlStdOperatorTable.MULTIPLY, List.of(whole, huge));
    }

    private RexNode number(BigDecimal value) {
        return rex.makeExactLiteral(value.scale() < 0 ? value.setScale(0) : value);
    }

    private static int scale(RexNode number) {
        RelDataType type = number.getType();
        return type.getSqlTypeName() == SqlTypeName.DECIMAL ? type.getScale() : 0;
    }
}
