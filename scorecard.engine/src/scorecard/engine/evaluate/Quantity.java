package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import scorecard.engine.result.Reason;

/**
 * What a formula yields in one period.
 *
 * @param value in the engine's base of its unit; empty for no value
 * @param fraction numerator and denominator, where the formula is a quotient, also where it has no value
 * @param n the rows or values behind it, at least 0
 * @param reason why there is no value, or how a KPI's policy gave it one
 */
public record Quantity(Optional<BigDecimal> value, Optional<Fraction> fraction, long n, Optional<Reason> reason) {

    public Quantity {
        Objects.requireNonNull(fraction);
        if (value.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException("no value has a reason");
        }
    }

    /** A number that rests on so many rows or values. */
    static Quantity of(BigDecimal value, long n) {
        return new Quantity(Optional.of(value), Optional.empty(), n, Optional.empty());
    }

    /** No value. */
    static Quantity none(Reason reason, long n) {
        return new Quantity(Optional.empty(), Optional.empty(), n, Optional.of(reason));
    }

    /** A quotient of two numbers; no value for the reason given where the denominator is zero. */
    static Quantity quotient(BigDecimal numerator, BigDecimal denominator, long n, Reason ofZero) {
        Optional<Fraction> fraction = Optional.of(new Fraction(numerator, denominator));
        return denominator.signum() == 0
                ? new Quantity(Optional.empty(), fraction, n, Optional.of(ofZero))
                : new Quantity(
                        Optional.of(numerator.divide(denominator, Arithmetic.CONTEXT)), fraction, n, Optional.empty());
    }

    /** The two numbers of a quotient. */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {}
}
