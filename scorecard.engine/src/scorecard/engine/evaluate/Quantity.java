package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.result.Measured;
import scorecard.engine.result.Reason;

/**
 * What a formula yields in one period: a value or the reason why there is none, and what it rests on. There are millions of
 * them, so that what is absent is null inside, and decimals are made of the exact numbers only when they are asked for.
 */
public final class Quantity implements Measured {

    private final Ratio exact;

    /** Numerator and denominator, where the formula is a quotient, also where it has no value. */
    private final Ratio over;

    private final Ratio under;
    private final long n;
    private final Reason reason;

    private Quantity(Ratio exact, Ratio over, Ratio under, long n, Reason reason) {
        this.exact = exact;
        this.over = over;
        this.under = under;
        this.n = n;
        this.reason = reason;
        if (exact == null && reason == null) {
            throw new IllegalArgumentException("no value has a reason");
        }
    }

    /** A number that rests on so many rows or values. */
    static Quantity of(Ratio value, long n) {
        return new Quantity(value, null, null, n, null);
    }

    /** No value. */
    static Quantity none(Reason reason, long n) {
        return new Quantity(null, null, null, n, reason);
    }

    /** A quotient of two numbers; no value for the reason given where the denominator is zero. */
    static Quantity quotient(Ratio numerator, Ratio denominator, long n, Reason ofZero) {
        return denominator.isZero()
                ? new Quantity(null, numerator, denominator, n, ofZero)
                : new Quantity(numerator.dividedBy(denominator), numerator, denominator, n, null);
    }

    /** The same resting on another number of rows or values. */
    Quantity restingOn(long other) {
        return new Quantity(exact, over, under, other, reason);
    }

    /** The same rounded to so many digits after the point, half to even. */
    Quantity rounded(int decimals) {
        return exact == null ? this : new Quantity(exact.rounded(decimals), over, under, n, reason);
    }

    /** The same in another unit; of a quotient, the numerator as it is shown is. */
    Quantity converted(Ratio times, Ratio divisor) {
        return new Quantity(
                exact == null ? null : exact.times(times).dividedBy(divisor),
                over == null ? null : Ratio.of(over.rounded()).times(times).dividedBy(divisor),
                under,
                n,
                reason);
    }

    /** The same without a word on how it came by its value. */
    Quantity asOperand() {
        return exact == null || reason == null ? this : new Quantity(exact, over, under, n, null);
    }

    /** The same with a value that a policy gives it. */
    Quantity supplied(Ratio given, Reason how) {
        return new Quantity(given, over, under, n, how);
    }

    /** The same as a level below is shown it. */
    Quantity allocated() {
        return exact == null ? this : new Quantity(exact, over, under, n, Reason.ALLOCATED);
    }

    /** The exact value. */
    Optional<Ratio> exact() {
        return Optional.ofNullable(exact);
    }

    /** Whether there is a value. */
    public boolean isKnown() {
        return exact != null;
    }

    /** Whether it is the value of a level above, shown at one that its data does not reach. */
    public boolean isAllocated() {
        return reason == Reason.ALLOCATED;
    }

    /** The value to 34 digits, in the engine's base of its unit; empty for no value. */
    @Override
    public Optional<BigDecimal> value() {
        return exact().map(Ratio::rounded);
    }

    /** The value to 15 digits at least; not a number for no value, or for one that is not quickly known. */
    public double approximate() {
        return exact == null ? Double.NaN : exact.approximate();
    }

    @Override
    public Optional<BigDecimal> numerator() {
        return Optional.ofNullable(over).map(Ratio::rounded);
    }

    @Override
    public Optional<BigDecimal> denominator() {
        return Optional.ofNullable(under).map(Ratio::rounded);
    }

    @Override
    public long n() {
        return n;
    }

    /** Why there is no value, or how a KPI's policy gave it one. */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
