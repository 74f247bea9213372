package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import scorecard.engine.result.Reason;

/** What a formula yields in one period: a value or the reason why there is none, and what it rests on. */
public final class Quantity {

    private final Optional<Ratio> exact;
    private final Optional<Fraction> fraction;
    private final long n;
    private final Optional<Reason> reason;

    /** Rounding is a division, and a value is looked at several times; null until it is. */
    private Optional<BigDecimal> value;

    private Quantity(Optional<Ratio> exact, Optional<Fraction> fraction, long n, Optional<Reason> reason) {
        this.exact = Objects.requireNonNull(exact);
        this.fraction = Objects.requireNonNull(fraction);
        this.n = n;
        this.reason = reason;
        if (exact.isEmpty() && reason.isEmpty()) {
            throw new IllegalArgumentException("no value has a reason");
        }
    }

    /** A number that rests on so many rows or values. */
    static Quantity of(Ratio value, long n) {
        return new Quantity(Optional.of(value), Optional.empty(), n, Optional.empty());
    }

    /** No value. */
    static Quantity none(Reason reason, long n) {
        return new Quantity(Optional.empty(), Optional.empty(), n, Optional.of(reason));
    }

    /** A quotient of two numbers; no value for the reason given where the denominator is zero. */
    static Quantity quotient(Ratio numerator, Ratio denominator, long n, Reason ofZero) {
        Optional<Fraction> fraction = Optional.of(new Fraction(numerator.rounded(), denominator.rounded()));
        return denominator.isZero()
                ? new Quantity(Optional.empty(), fraction, n, Optional.of(ofZero))
                : new Quantity(Optional.of(numerator.dividedBy(denominator)), fraction, n, Optional.empty());
    }

    /** The same resting on another number of rows or values. */
    Quantity restingOn(long other) {
        return new Quantity(exact, fraction, other, reason);
    }

    /** The same rounded to so many digits after the point, half to even. */
    Quantity rounded(int decimals) {
        return new Quantity(exact.map(value -> value.rounded(decimals)), fraction, n, reason);
    }

    /** The same in another unit; of a quotient, the numerator is. */
    Quantity converted(Ratio times, Ratio over) {
        return new Quantity(
                exact.map(value -> value.times(times).dividedBy(over)),
                fraction.map(parts -> new Fraction(
                        Ratio.of(parts.numerator()).times(times).dividedBy(over).rounded(), parts.denominator())),
                n,
                reason);
    }

    /** The same without a word on how it came by its value. */
    Quantity asOperand() {
        return exact.isEmpty() ? this : new Quantity(exact, fraction, n, Optional.empty());
    }

    /** The same with a value that a policy gives it. */
    Quantity supplied(Ratio value, Reason how) {
        return new Quantity(Optional.of(value), fraction, n, Optional.of(how));
    }

    /** The same as a level below is shown it. */
    Quantity allocated() {
        return new Quantity(exact, fraction, n, exact.isPresent() ? Optional.of(Reason.ALLOCATED) : reason);
    }

    /** The exact value. */
    Optional<Ratio> exact() {
        return exact;
    }

    /** The value to 34 digits, in the engine's base of its unit; empty for no value. */
    public Optional<BigDecimal> value() {
        if (value == null) {
            value = exact.map(Ratio::rounded);
        }
        return value;
    }

    /** Numerator and denominator, where the formula is a quotient, also where it has no value. */
    public Optional<Fraction> fraction() {
        return fraction;
    }

    /** The rows or values behind it, at least 0. */
    public long n() {
        return n;
    }

    /** Why there is no value, or how a KPI's policy gave it one. */
    public Optional<Reason> reason() {
        return reason;
    }

    /** The two numbers of a quotient. */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {}
}
