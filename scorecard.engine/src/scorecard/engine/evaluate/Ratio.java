package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number: a quotient of two whole numbers in lowest terms.
 *
 * <p>Formulas are computed in ratios and rounded once at their end, so that {@code avg(a) / avg(b)} is the edge 2
 * where it is 2, and not a last digit below it. A ratio of more than some thousand digits, which only a chain of
 * products of products can reach, is rounded to the 34 digits of {@link Arithmetic#CONTEXT}.
 *
 * <p>Nearly all are of numbers that the machine computes with ({@link ShortRatio}); the others are {@link LongRatio}s.
 */
public abstract sealed class Ratio permits ShortRatio, LongRatio {

    static final Ratio ZERO = of(0);

    /** A number as it is. */
    public static Ratio of(BigDecimal number) {
        return ShortRatio.ofDecimal(number).orElseGet(() -> LongRatio.ofDecimal(number));
    }

    static Ratio of(long number) {
        return ShortRatio.ofWhole(number);
    }

    /** The sum. */
    public abstract Ratio plus(Ratio other);

    /** The difference. */
    public abstract Ratio minus(Ratio other);

    /** The product. */
    public abstract Ratio times(Ratio other);

    /** The quotient; the other number is not zero. */
    public abstract Ratio dividedBy(Ratio other);

    /** The number without its sign. */
    abstract Ratio size();

    /** -1, 0 or 1. */
    public abstract int signum();

    /** The number to 34 digits. */
    public abstract BigDecimal rounded();

    /** The number with a relative error below 1e-15; not a number where it is not quickly known. */
    abstract double approximate();

    /** The number rounded to so many digits after the point, half to even. */
    abstract Ratio rounded(int decimals);

    abstract BigInteger numerator();

    /** Always positive. */
    abstract BigInteger denominator();

    /** Whether this is zero. */
    public final boolean isZero() {
        return signum() == 0;
    }
}
