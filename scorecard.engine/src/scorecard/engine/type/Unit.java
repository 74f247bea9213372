package scorecard.engine.type;

import java.math.BigDecimal;

/**
 * The unit of a KPI's value.
 *
 * <p>Inside the engine a percent is a fraction (0.75 is shown as 75 %), a duration is a number of seconds, money is an
 * amount in its currency, what is shown in an author's own unit is a number of those, and everything else is the number itself.
 */
public sealed interface Unit {

    /** How many of something, for example contacts; exact and whole. */
    record Count() implements Unit {}

    /** A plain number without dimension. */
    record Number() implements Unit {}

    /** A fraction shown multiplied by one hundred. */
    record Percent() implements Unit {}

    /** Points of a scale, for example the Net Promoter Score's -100 .. 100. */
    record Points() implements Unit {}

    /** Elapsed time; values are seconds. */
    record Duration() implements Unit {}

    /**
     * An amount of one currency.
     *
     * @param currency ISO 4217 code
     */
    record Money(String currency) implements Unit {}

    /**
     * An author's own unit, for example a workday of 8 hours.
     *
     * @param name what one of it is called
     * @param plural what several are called
     * @param amount how much of the other unit one of it is, in that unit's base: 28800 seconds; above zero
     * @param of the unit it is made of, never a rate: a count for something that is only counted; an own unit for a multiple of
     *     such a thing
     */
    record Own(String name, String plural, BigDecimal amount, Unit of) implements Unit {}

    /**
     * So much of one unit for each of something counted, for example {@code EUR per contact}.
     *
     * @param of the unit of the numerator, never itself a rate
     * @param per what is counted in the denominator, in the author's singular word
     */
    record Rate(Unit of, String per) implements Unit {}
}
