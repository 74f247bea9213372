package scorecard.dsl.typing;

import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.engine.type.ValueType;

/** A date literal beside a timestamp means the first moment of that day. */
public final class StartOfDay {

    private StartOfDay() {}

    /** The type a literal takes beside a value of another type. */
    static ValueType beside(Expression expression, ValueType own, ValueType other) {
        return isMeant(expression, other) ? new ValueType.Timestamp() : own;
    }

    /** Whether an expression is a date literal that stands for a moment. */
    public static boolean isMeant(Expression expression, ValueType other) {
        return other instanceof ValueType.Timestamp
                && expression instanceof MomentLiteral moment
                && moment.getTime() == null;
    }
}
