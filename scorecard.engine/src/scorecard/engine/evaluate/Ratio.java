package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a quotient of two whole numbers in lowest terms.
 *
 * <p>Formulas are computed in ratios and rounded once at their end, so that {@code avg(a) / avg(b)} is the edge 2
 * where it is 2, and not a last digit below it. A ratio of more than some thousand digits, which only a chain of
 * products of products can reach, is rounded to the 34 digits of {@link Arithmetic#CONTEXT}.
 */
public final class Ratio {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    private static final int MOST_BITS = 8192;

    private final BigInteger numerator;

    /** Always positive. */
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A number as it is. */
    public static Ratio of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? new Ratio(plain.toBigIntegerExact(), BigInteger.ONE)
                : reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** The sum. */
    public Ratio plus(Ratio other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Ratio times(Ratio other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other number is not zero. */
    public Ratio dividedBy(Ratio other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The number without its sign. */
    Ratio size() {
        return new Ratio(numerator.abs(), denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether this is zero. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The number to 34 digits. */
    public BigDecimal rounded() {
        if (isShortWhole()) {
            return BigDecimal.valueOf(numerator.longValue());
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), Arithmetic.CONTEXT);
    }

    /** The number rounded to so many digits after the point, half to even. */
    Ratio rounded(int decimals) {
        return of(new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN));
    }

    private boolean isShortWhole() {
        return denominator.equals(BigInteger.ONE) && numerator.bitLength() < Long.SIZE;
    }

    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE) && numerator.bitLength() <= MOST_BITS) {
            return new Ratio(numerator, denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        Ratio ratio = new Ratio(numerator.divide(divisor), denominator.divide(divisor));
        return ratio.numerator.bitLength() > MOST_BITS || ratio.denominator.bitLength() > MOST_BITS
                ? shortened(ratio)
                : ratio;
    }

    private static Ratio shortened(Ratio ratio) {
        BigDecimal rounded = ratio.rounded();
        return rounded.scale() <= 0
                ? new Ratio(rounded.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale()));
    }
}
