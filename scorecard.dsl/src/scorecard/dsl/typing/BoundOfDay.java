package scorecard.dsl.typing;

import scorecard.dsl.model.Parentheses;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.PeriodBound;
import scorecard.engine.type.ValueType;

/** {@code period start} and {@code period end} beside a date mean the day that begins then. */
public final class BoundOfDay {

    private BoundOfDay() {}

    /** The type an expression takes beside a value of another type. */
    static ValueType beside(Expression expression, ValueType own, ValueType other) {
        return isMeant(expression, other) ? new ValueType.Date() : own;
    }

    /** Whether an expression is a bound of the period that stands for a day. */
    public static boolean isMeant(Expression expression, ValueType other) {
        return other instanceof ValueType.Date && Parentheses.without(expression) instanceof PeriodBound;
    }
}
