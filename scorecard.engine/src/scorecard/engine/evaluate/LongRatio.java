package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A ratio of numbers of any length. */
final class LongRatio extends Ratio {

    private static final int MOST_BITS = 8192;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private LongRatio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static Ratio ofDecimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? whole(plain.toBigIntegerExact())
                : of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Ratio whole(BigInteger number) {
        return isShort(number) ? ShortRatio.ofWhole(number.longValue()) : new LongRatio(number, BigInteger.ONE);
    }

    /** In lowest terms, and short where these are; the denominator is not zero. */
    static Ratio of(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        BigInteger over = numerator.divide(divisor);
        BigInteger under = denominator.divide(divisor);
        if (isShort(over) && isShort(under)) {
            return ShortRatio.of(over.longValue(), under.longValue());
        }
        Ratio ratio = new LongRatio(over, under);
        return over.bitLength() > MOST_BITS || under.bitLength() > MOST_BITS ? shortened(ratio) : ratio;
    }

    private static boolean isShort(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }

    private static Ratio shortened(Ratio ratio) {
        BigDecimal rounded = ratio.rounded();
        return rounded.scale() <= 0
                ? whole(rounded.toBigIntegerExact())
                : new LongRatio(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale()));
    }

    @Override
    public Ratio plus(Ratio other) {
        return sum(this, other);
    }

    static Ratio sum(Ratio one, Ratio other) {
        return of(
                one.numerator()
                        .multiply(other.denominator())
                        .add(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator()));
    }

    @Override
    public Ratio minus(Ratio other) {
        return difference(this, other);
    }

    static Ratio difference(Ratio one, Ratio other) {
        return of(
                one.numerator()
                        .multiply(other.denominator())
                        .subtract(other.numerator().multiply(one.denominator())),
                one.denominator().multiply(other.denominator()));
    }

    @Override
    public Ratio times(Ratio other) {
        return product(this, other);
    }

    static Ratio product(Ratio one, Ratio other) {
        return of(one.numerator().multiply(other.numerator()), one.denominator().multiply(other.denominator()));
    }

    @Override
    public Ratio dividedBy(Ratio other) {
        return quotient(this, other);
    }

    static Ratio quotient(Ratio one, Ratio other) {
        return of(
                one.numerator().multiply(other.denominator()), one.denominator().multiply(other.numerator()));
    }

    @Override
    Ratio size() {
        return new LongRatio(numerator.abs(), denominator);
    }

    @Override
    public int signum() {
        return numerator.signum();
    }

    @Override
    public BigDecimal rounded() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), Arithmetic.CONTEXT);
    }

    @Override
    double approximate() {
        return Double.NaN;
    }

    @Override
    Ratio rounded(int decimals) {
        return Ratio.of(
                new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN));
    }

    @Override
    BigInteger numerator() {
        return numerator;
    }

    @Override
    BigInteger denominator() {
        return denominator;
    }
}
