package scorecard.engine.plan;

import java.math.BigDecimal;
import java.util.Optional;

/** A number computed from the rows of a population. Missing values are ignored by every aggregate. */
public sealed interface Aggregate extends Formula {

    /** The rows it looks at; a {@code where} of the aggregate itself is already part of them. */
    Population over();

    /** The number of rows. */
    record Count(Population over) implements Aggregate {}

    /** The number of different values. */
    record CountDistinct(Population over, RowExpression value) implements Aggregate {}

    /** The sum of the values; no value where there are none. */
    record Sum(Population over, RowExpression value) implements Aggregate {}

    /** The arithmetic mean, weighted where a weight is given: sum(value * weight) / sum(weight). */
    record Mean(Population over, RowExpression value, Optional<RowExpression> weight) implements Aggregate {}

    /** The smallest value. */
    record Minimum(Population over, RowExpression value) implements Aggregate {}

    /** The greatest value. */
    record Maximum(Population over, RowExpression value) implements Aggregate {}

    /**
     * The value below which a share of the values lies.
     *
     * @param rank 0 .. 1; the median is 0.5
     */
    record Quantile(Population over, RowExpression value, BigDecimal rank, Interpolation interpolation)
            implements Aggregate {}

    /** The sample standard deviation; no value for fewer than two values. */
    record Deviation(Population over, RowExpression value) implements Aggregate {}

    /** Rows for which the condition is true / rows for which it is true or false. */
    record Share(Population over, RowExpression condition) implements Aggregate {}

    /** The value of the earliest row that has one, by time and row key. */
    record First(Population over, RowExpression value) implements Aggregate {}

    /** The value of the latest row that has one, by time and row key. */
    record Last(Population over, RowExpression value) implements Aggregate {}

    /** What a quantile does between two ranks. */
    enum Interpolation {
        /** Linear between the neighbours of rank 1 + p * (n - 1). */
        LINEAR,
        /** The value at rank ceil(p * n). */
        NEAREST
    }
}
