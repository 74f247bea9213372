package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.rex.RexNode;
import scorecard.engine.plan.RowExpression;

/** Where the expressions of a row find what they look at: the row itself, the rows it points to and its period. */
interface RowFields {
    /** The row itself. */
    FieldsOfRow own();

    /**
     * The row that reference columns lead to, one after the other; all of its fields are missing where there is none.
     *
     * @param references from the row outwards, at least one
     */
    FieldsOfRow pointedTo(List<String> references);

    /**
     * A bound of the row's period, a date or an instant as its type says.
     *
     * @throws IllegalArgumentException where rows have no period
     */
    RexNode bound(RowExpression.PeriodBound bound);

    /**
     * Where the period before the row's begins, a date or an instant as its type says; missing where there is none.
     *
     * @throws IllegalArgumentException where rows have no period
     */
    RexNode startOfPreviousPeriod(RowExpression.StartOfPreviousPeriod start);

    /**
     * The instant at which the row is open, or the day that begins then.
     *
     * @throws IllegalArgumentException where rows are not looked at while they are open
     */
    RexNode openInstant(RowExpression.OpenInstant instant);

    /**
     * How long a calendar's business has been open, in milliseconds, when a moment comes.
     *
     * @param calendar qualified name
     * @param moment the expression
     * @param instant its value in the row, in milliseconds
     */
    RexNode openTime(String calendar, RowExpression moment, RexNode instant);

    /** The value that related rows give the row. */
    RexNode related(RowExpression.Related related);

    /**
     * The same as an instant: of the first moment of a date.
     *
     * @throws IllegalArgumentException where the value is no moment
     */
    RexNode relatedInstant(RowExpression.Related related);

    /** Whether the row has a neighbour; never missing. */
    RexNode neighbour(RowExpression.Neighbour neighbour);

    /**
     * The row that related rows belong to.
     *
     * @throws IllegalArgumentException where rows are not looked at because they are related
     */
    RowFields outer();

    /** The stored columns of one row. */
    interface FieldsOfRow {
        SourceTable table();

        /** The stored column of that name. */
        RexNode field(String storedColumn);
    }
}
