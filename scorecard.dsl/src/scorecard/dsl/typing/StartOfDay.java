package scorecard.dsl.typing;

import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.engine.type.ValueType;

/** A date beside a timestamp means the first moment of that day. */
public final class StartOfDay {

    private StartOfDay() {}

    /** The type a value takes beside another: a date that of a timestamp, unless that is a bound of the period. */
    static ValueType beside(ValueType own, Expression other, ValueType otherType) {
        boolean moment = otherType instanceof ValueType.Timestamp && !BoundOfDay.isMeant(other, own);
        return own instanceof ValueType.Date && moment ? new ValueType.Timestamp() : own;
    }

    /** Whether an expression is a date literal that stands for a moment. */
    public static boolean isMeant(Expression expression, ValueType other) {
        return other instanceof ValueType.Timestamp
                && expression instanceof MomentLiteral moment
                && moment.getTime() == null;
    }
}
