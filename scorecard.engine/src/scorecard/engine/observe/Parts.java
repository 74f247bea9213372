package scorecard.engine.observe;

import java.math.BigDecimal;

/**
 * The exact parts of one aggregate in one period, as a database can deliver them without rounding. Durations are in
 * milliseconds, dates in days and timestamps in milliseconds since 1970-01-01 (local).
 */
public sealed interface Parts {

    /**
     * The source does not cover the period: nothing is known, not even zero. A snapshot, which has no time, covers only
     * the overall period.
     */
    record NotCovered() implements Parts {}

    /** A number of rows or of different values. */
    record Counted(long count) implements Parts {}

    /** A sum and how many values went into it; the sum is 0 where there are none. */
    record Summed(BigDecimal sum, long values) implements Parts {}

    /** sum(value * weight), sum(weight) and how many rows had both. */
    record Weighted(BigDecimal weighted, BigDecimal weight, long values) implements Parts {}

    /** How often a condition was true and how often false. */
    record Shared(long yes, long no) implements Parts {}

    /** Sum, sum of squares and number of values. */
    record Spread(BigDecimal sum, BigDecimal squares, long values) implements Parts {}

    /** One value picked from the rows (smallest, greatest, first, last) of so many values, which is at least one. */
    record Picked(BigDecimal value, long values) implements Parts {}

    /**
     * The neighbours of a rank.
     *
     * @param lower value at the whole rank at or below
     * @param upper value at the next rank; the same as lower where there is nothing to interpolate
     * @param fraction how far between them, 0 .. 1
     * @param values number of values, at least one
     */
    record Ranked(BigDecimal lower, BigDecimal upper, BigDecimal fraction, long values) implements Parts {}

    /** No row had a value. */
    record Nothing() implements Parts {}
}
