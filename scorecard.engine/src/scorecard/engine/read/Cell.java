package scorecard.engine.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a cell turns out to hold under its column's declaration. */
public sealed interface Cell {
    /** Nothing. */
    record Missing() implements Cell {}

    /** Something that does not fit. */
    record Unfit(String reason) implements Cell {}

    /** Text. */
    record Text(String value) implements Cell {}

    /** Yes or no. */
    record YesNo(boolean value) implements Cell {}

    /** A whole number, or the milliseconds of a duration. */
    record Whole(long value) implements Cell {}

    /** A decimal number or an amount, with exactly the declared decimals. */
    record Decimal(BigDecimal value) implements Cell {}

    /** @param instant of the day's first moment, in milliseconds since 1970-01-01 UTC */
    record Day(LocalDate value, long instant) implements Cell {}

    /**
     * A local moment.
     *
     * @param instant in milliseconds since 1970-01-01 UTC
     * @param twice whether the local time exists twice; the instant is the first
     */
    record Moment(LocalDateTime value, long instant, boolean twice) implements Cell {}
}
