package scorecard.engine.dialect;

import java.math.BigDecimal;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.util.SqlShuttle;

/** Writes numbers that are no whole ones of 64 bits with their type, where a database would take them for something else. */
final class TypedNumbers extends SqlShuttle {
    private static final int BITS = 63;

    private final Typed typed;

    /** @param type the name of a decimal type */
    TypedNumbers(String type) {
        this.typed = new Typed(type);
    }

    @Override
    public SqlNode visit(SqlLiteral literal) {
        if (literal instanceof SqlNumericLiteral) {
            BigDecimal value = literal.getValueAs(BigDecimal.class);
            if (value.scale() > 0 || value.toBigInteger().bitLength() > BITS) {
                return typed.createCall(SqlParserPos.ZERO, literal);
            }
        }
        return literal;
    }

    /** {@code DECIMAL '0.5'}. */
    private static final class Typed extends SqlSpecialOperator {
        private final String type;

        Typed(String type) {
            super("TYPED_NUMBER", SqlKind.OTHER);
            this.type = type;
        }

        @Override
        public void unparse(SqlWriter writer, SqlCall call, int leftPrecedence, int rightPrecedence) {
            BigDecimal value = ((SqlLiteral) call.operand(0)).getValueAs(BigDecimal.class);
            writer.literal(type + " '" + value.toPlainString() + "'");
        }
    }
}
