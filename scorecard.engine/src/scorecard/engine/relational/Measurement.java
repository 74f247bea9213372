package scorecard.engine.relational;

import java.util.Optional;
import scorecard.engine.plan.RowExpression;

/**
 * One exact number that a database computes from the rows of a population; equal measurements of several aggregates are
 * computed once. Missing values never take part.
 */
sealed interface Measurement {
    /** Only rows for which it is true take part. */
    Optional<RowExpression> where();

    /** A value that is picked by the order of the rows. */
    sealed interface Picked extends Measurement {
        RowExpression value();
    }

    /** The number of rows. */
    record Rows(Optional<RowExpression> where) implements Measurement {}

    /** The number of values; of a condition, how often it is known. */
    record Values(Optional<RowExpression> where, RowExpression value) implements Measurement {}

    /** The sum of the values. */
    record Total(Optional<RowExpression> where, RowExpression value) implements Measurement {}

    /** The sum of the values' squares. */
    record Squares(Optional<RowExpression> where, RowExpression value) implements Measurement {}

    /** The sum of value times weight. */
    record WeightedTotal(Optional<RowExpression> where, RowExpression value, RowExpression weight)
            implements Measurement {}

    /** The sum of the weights of rows that have a value. */
    record WeightTotal(Optional<RowExpression> where, RowExpression value, RowExpression weight)
            implements Measurement {}

    /** The number of rows that have both value and weight. */
    record WeightedValues(Optional<RowExpression> where, RowExpression value, RowExpression weight)
            implements Measurement {}

    /** The smallest value. */
    record Least(Optional<RowExpression> where, RowExpression value) implements Measurement {}

    /** The greatest value. */
    record Greatest(Optional<RowExpression> where, RowExpression value) implements Measurement {}

    /** The value of the first row, in the order of the rows, that has one. */
    record Earliest(Optional<RowExpression> where, RowExpression value) implements Picked {}

    /** The value of the last row, in the order of the rows, that has one. */
    record Latest(Optional<RowExpression> where, RowExpression value) implements Picked {}
}
