package scorecard.engine.relational;

import org.apache.calcite.rex.RexNode;
import scorecard.engine.plan.RowExpression;

/** Where the expressions of a row find what they look at. */
interface RowFields {
    /** The stored column of that name. */
    RexNode field(String storedColumn);

    /**
     * A bound of the row's period, a date or an instant as its type says.
     *
     * @throws IllegalArgumentException where rows have no period
     */
    RexNode bound(RowExpression.PeriodBound bound);

    /**
     * The instant at which the row is open, or the day that begins then.
     *
     * @throws IllegalArgumentException where rows are not looked at while they are open
     */
    RexNode openInstant(RowExpression.OpenInstant instant);
}
