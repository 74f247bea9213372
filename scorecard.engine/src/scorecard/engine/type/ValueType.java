package scorecard.engine.type;

/**
 * The type of one value of a row: of a column, a literal or a row expression.
 *
 * <p>Numbers are decimal with a fixed scale, never binary floating point, so that sums are exact on every machine.
 */
public sealed interface ValueType {

    /** Text, ordered by code point. */
    record Text() implements ValueType {}

    /** A condition or a yes/no column; unknown where missing. */
    record YesNo() implements ValueType {}

    /** A whole number that fits 64 bits. */
    record Whole() implements ValueType {}

    /**
     * A decimal number.
     *
     * @param scale digits after the point, 0 .. 18
     */
    record Decimal(int scale) implements ValueType {}

    /**
     * An amount of one currency.
     *
     * @param currency ISO 4217 code, for example {@code EUR}
     * @param scale digits after the point, 0 .. 18
     */
    record Money(String currency, int scale) implements ValueType {}

    /** An elapsed time in whole milliseconds. */
    record Duration() implements ValueType {}

    /** A calendar day. */
    record Date() implements ValueType {}

    /** A local date and time in the zone of its source, to the millisecond. */
    record Timestamp() implements ValueType {}
}
