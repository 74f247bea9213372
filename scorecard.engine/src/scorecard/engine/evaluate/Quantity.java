package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.result.Reason;

/**
 * What a formula yields in one period: a value or the reason why there is none, and what it rests on. There are millions of
 * them, so that what is absent is null inside.
 */
public final class Quantity {

    private final Ratio exact;
    private final Fraction fraction;
    private final long n;
    private final Reason reason;

    /** Rounding is a division, and a value is looked at several times; null until it is. */
    private Optional<BigDecimal> value;

    private Quantity(Ratio exact, Fraction fraction, long n, Reason reason) {
        this.exact = exact;
        this.fraction = fraction;
        this.n = n;
        this.reason = reason;
        if (exact == null && reason == null) {
            throw new IllegalArgumentException("no value has a reason");
        }
    }

    /** A number that rests on so many rows or values. */
    static Quantity of(Ratio value, long n) {
        return new Quantity(value, null, n, null);
    }

    /** No value. */
    static Quantity none(Reason reason, long n) {
        return new Quantity(null, null, n, reason);
    }

    /** A quotient of two numbers; no value for the reason given where the denominator is zero. */
    static Quantity quotient(Ratio numerator, Ratio denominator, long n, Reason ofZero) {
        Fraction fraction = new Fraction(numerator.rounded(), denominator.rounded());
        return denominator.isZero()
                ? new Quantity(null, fraction, n, ofZero)
                : new Quantity(numerator.dividedBy(denominator), fraction, n, null);
    }

    /** The same resting on another number of rows or values. */
    Quantity restingOn(long other) {
        return new Quantity(exact, fraction, other, reason);
    }

    /** The same rounded to so many digits after the point, half to even. */
    Quantity rounded(int decimals) {
        return exact == null ? this : new Quantity(exact.rounded(decimals), fraction, n, reason);
    }

    /** The same in another unit; of a quotient, the numerator is. */
    Quantity converted(Ratio times, Ratio over) {
        return new Quantity(
                exact == null ? null : exact.times(times).dividedBy(over),
                fraction == null ? null : fraction.converted(times, over),
                n,
                reason);
    }

    /** The same without a word on how it came by its value. */
    Quantity asOperand() {
        return exact == null || reason == null ? this : new Quantity(exact, fraction, n, null);
    }

    /** The same with a value that a policy gives it. */
    Quantity supplied(Ratio given, Reason how) {
        return new Quantity(given, fraction, n, how);
    }

    /** The same as a level below is shown it. */
    Quantity allocated() {
        return exact == null ? this : new Quantity(exact, fraction, n, Reason.ALLOCATED);
    }

    /** The exact value. */
    Optional<Ratio> exact() {
        return Optional.ofNullable(exact);
    }

    /** The value to 34 digits, in the engine's base of its unit; empty for no value. */
    public Optional<BigDecimal> value() {
        if (value == null) {
            value = exact().map(Ratio::rounded);
        }
        return value;
    }

    /** The value to 15 digits at least; not a number for no value, or for one that is not quickly known. */
    public double approximate() {
        return exact == null ? Double.NaN : exact.approximate();
    }

    /** Numerator and denominator, where the formula is a quotient, also where it has no value. */
    public Optional<Fraction> fraction() {
        return Optional.ofNullable(fraction);
    }

    /** The rows or values behind it, at least 0. */
    public long n() {
        return n;
    }

    /** Why there is no value, or how a KPI's policy gave it one. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /** The two numbers of a quotient. */
    public record Fraction(BigDecimal numerator, BigDecimal denominator) {

        private Fraction converted(Ratio times, Ratio over) {
            return new Fraction(Ratio.of(numerator).times(times).dividedBy(over).rounded(), denominator);
        }
    }
}
