package scorecard.engine.dialect;

import java.util.function.IntBinaryOperator;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/** Refuses arithmetic on decimals of which a database would keep fewer digits after the point than are exact. */
final class DigitsKept extends RexShuttle {
    private final String database;
    private final IntBinaryOperator ofProduct;
    private final int ofSum;

    /**
     * The digits that a database keeps after the point.
     *
     * @param ofProduct by those of the factors
     * @param ofSum of sums and differences
     */
    DigitsKept(String database, IntBinaryOperator ofProduct, int ofSum) {
        this.database = database;
        this.ofProduct = ofProduct;
        this.ofSum = ofSum;
    }

    /** @throws CannotBeSaid where digits would be lost */
    void check(RelNode expression) {
        new RelVisitor() {
            @Override
            public void visit(RelNode node, int ordinal, RelNode parent) {
                node.accept(DigitsKept.this);
                super.visit(node, ordinal, parent);
            }
        }.go(expression);
    }

    @Override
    public RexNode visitCall(RexCall call) {
        if (call.getType().getSqlTypeName() == SqlTypeName.DECIMAL
                && call.getOperands().size() == 2) {
            int left = scale(call.getOperands().get(0));
            int right = scale(call.getOperands().get(1));
            boolean product = call.getKind() == SqlKind.TIMES;
            boolean sum = call.getKind() == SqlKind.PLUS || call.getKind() == SqlKind.MINUS;
            if (product && left + right > ofProduct.applyAsInt(left, right) || sum && Math.max(left, right) > ofSum) {
                throw new CannotBeSaid(
                        database,
                        (product ? "multiply" : "add") + " numbers of " + left + " and " + right
                                + " digits after their points without rounding");
            }
        }
        return super.visitCall(call);
    }

    private static int scale(RexNode number) {
        return number.getType().getSqlTypeName() == SqlTypeName.DECIMAL
                ? number.getType().getScale()
                : 0;
    }
}
