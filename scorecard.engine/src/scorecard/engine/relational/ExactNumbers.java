package scorecard.engine.relational;

import java.math.BigDecimal;
import java.util.List;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import scorecard.engine.dialect.Dialect;

/** Arithmetic that loses no digit: operands get a common scale before a database could choose a lossy one. */
final class ExactNumbers {
    private final RexBuilder rex;
    private final SqlTypes types;
    private final boolean in64Bits;

    ExactNumbers(Algebra algebra) {
        this(algebra, false);
    }

    /** @param in64Bits whether products of whole numbers are not widened; the database refuses what does not fit */
    ExactNumbers(Algebra algebra, boolean in64Bits) {
        this.rex = algebra.rex();
        this.types = algebra.types();
        this.in64Bits = in64Bits;
    }

    /** A constant, typed by its own digits. */
    RexNode literal(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.precision() > Dialect.DECIMAL_DIGITS || plain.scale() > Dialect.DECIMAL_DIGITS) {
            throw new IllegalArgumentException("a number has at most 38 digits: " + plain.toPlainString());
        }
        return rex.makeExactLiteral(plain);
    }

    RexNode literal(long value) {
        return rex.makeExactLiteral(BigDecimal.valueOf(value), types.whole());
    }

    /** Sum or difference. */
    RexNode combined(SqlOperator operator, RexNode left, RexNode right) {
        List<RexNode> operands = aligned(List.of(left, right));
        return rex.makeCall(operator, operands);
    }

    /** Product; whole numbers are widened first, so that it does not overflow 64 bits. */
    RexNode product(RexNode left, RexNode right) {
        if (in64Bits && isWhole(left) && isWhole(right)) {
            return rex.makeCall(types.whole(), SqlStdOperatorTable.MULTIPLY, List.of(left, right));
        }
        int scale = scale(left) + scale(right);
        return rex.makeCall(
                types.decimal(scale),
                SqlStdOperatorTable.MULTIPLY,
                List.of(widened(left, scale(left)), widened(right, scale(right))));
    }

    /** The same numbers with one scale; everything that is no number stays as it is. */
    List<RexNode> aligned(List<RexNode> values) {
        boolean mixed = values.stream().map(this::kind).distinct().count() > 1;
        if (!mixed || !values.stream().allMatch(this::isNumber)) {
            return values;
        }
        int scale = values.stream().mapToInt(this::scale).max().orElse(0);
        return values.stream().map(value -> widened(value, scale)).toList();
    }

    private RexNode widened(RexNode value, int scale) {
        boolean fits = value.getType().getSqlTypeName() == SqlTypeName.DECIMAL
                && value.getType().getPrecision() == Dialect.DECIMAL_DIGITS
                && value.getType().getScale() == scale;
        return fits ? value : rex.makeAbstractCast(types.decimal(scale), value, false);
    }

    private int kind(RexNode value) {
        return value.getType().getSqlTypeName() == SqlTypeName.DECIMAL
                ? value.getType().getScale()
                : -1;
    }

    private int scale(RexNode value) {
        return value.getType().getSqlTypeName() == SqlTypeName.DECIMAL
                ? value.getType().getScale()
                : 0;
    }

    private boolean isWhole(RexNode value) {
        return isNumber(value) && value.getType().getSqlTypeName() != SqlTypeName.DECIMAL;
    }

    private boolean isNumber(RexNode value) {
        return SqlTypeName.EXACT_TYPES.contains(value.getType().getSqlTypeName());
    }
}
