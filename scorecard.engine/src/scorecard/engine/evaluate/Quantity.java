package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.result.Measured;
import scorecard.engine.result.Reason;

/**
 * What a formula yields in one period: a value or the reason why there is none, and what it rests on. There are millions of
 * them, so that nearly all are a few whole numbers ({@link DecimalQuantity}, {@link QuotientQuantity}), and decimals are made of
 * them only when they are asked for.
 */
public abstract sealed class Quantity implements Measured permits DecimalQuantity, QuotientQuantity, RatioQuantity {

    private final long n;

    Quantity(long n) {
        this.n = n;
    }

    /** A number that rests on so many rows or values. */
    static Quantity of(Ratio value, long n) {
        return new RatioQuantity(value, null, null, n, null);
    }

    /** A decimal number that rests on so many rows or values. */
    static Quantity of(BigDecimal value, long n) {
        return DecimalQuantity.fits(value) ? DecimalQuantity.of(value, n) : of(Ratio.of(value), n);
    }

    /** A whole number that rests on so many rows or values. */
    static Quantity of(long value, long n) {
        return new DecimalQuantity(value, 0, n);
    }

    /** No value. */
    static Quantity none(Reason reason, long n) {
        return new RatioQuantity(null, null, null, n, reason);
    }

    /** A quotient of two numbers; no value for the reason given where the denominator is zero. */
    static Quantity quotient(Ratio numerator, Ratio denominator, long n, Reason ofZero) {
        return denominator.isZero()
                ? new RatioQuantity(null, numerator, denominator, n, ofZero)
                : new RatioQuantity(numerator.dividedBy(denominator), numerator, denominator, n, null);
    }

    /** A quotient of two that have values. */
    static Quantity quotient(Quantity numerator, Quantity denominator, long n, Reason ofZero) {
        return numerator instanceof DecimalQuantity over && denominator instanceof DecimalQuantity under
                ? over.dividedBy(under, n, ofZero)
                : quotient(numerator.known(), denominator.known(), n, ofZero);
    }

    /** The sum of two that have values. */
    static Quantity sum(Quantity one, Quantity other, long n) {
        return of(one.known().plus(other.known()), n);
    }

    /** The difference of two that have values. */
    static Quantity difference(Quantity one, Quantity other, long n) {
        return of(one.known().minus(other.known()), n);
    }

    /** The product of two that have values. */
    static Quantity product(Quantity one, Quantity other, long n) {
        return one instanceof DecimalQuantity left && other instanceof DecimalQuantity right
                ? left.times(right, n)
                : of(one.known().times(other.known()), n);
    }

    /** The same with all that can be said of it. */
    abstract RatioQuantity inRatios();

    /** The exact value; nothing but that is asked for it where there is none. */
    abstract Ratio known();

    /** Whether its value is zero; nothing but that is asked for it where there is none. */
    boolean isZero() {
        return known().isZero();
    }

    /** The same resting on another number of rows or values. */
    abstract Quantity restingOn(long other);

    /** The same rounded to so many digits after the point, half to even. */
    Quantity rounded(int decimals) {
        return inRatios().rounded(decimals);
    }

    /** The same in another unit; of a quotient, the numerator as it is shown is. */
    Quantity converted(Ratio times, Ratio divisor) {
        return inRatios().converted(times, divisor);
    }

    /** The same without a word on how it came by its value. */
    Quantity asOperand() {
        return this;
    }

    /** The same with a value that a policy gives it. */
    Quantity supplied(Ratio given, Reason how) {
        return inRatios().supplied(given, how);
    }

    /** The same as a level below is shown it. */
    Quantity allocated() {
        return inRatios().allocated();
    }

    /** The exact value. */
    Optional<Ratio> exact() {
        return isKnown() ? Optional.of(known()) : Optional.empty();
    }

    /** Whether there is a value. */
    public boolean isKnown() {
        return true;
    }

    /** Whether it is the value of a level above, shown at one that its data does not reach. */
    public boolean isAllocated() {
        return false;
    }

    /** The value to 34 digits, in the engine's base of its unit; empty for no value. */
    @Override
    public Optional<BigDecimal> value() {
        return exact().map(Ratio::rounded);
    }

    /** The value to 15 digits at least; not a number for no value, or for one that is not quickly known. */
    public abstract double approximate();

    @Override
    public final long n() {
        return n;
    }

    /** Why there is no value, or how a KPI's policy gave it one. */
    public Optional<Reason> reason() {
        return Optional.empty();
    }
}
