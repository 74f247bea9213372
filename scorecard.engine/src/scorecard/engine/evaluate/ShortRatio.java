package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** A ratio of two numbers of 64 bits; what does not fit becomes a {@link LongRatio}, so that nothing is ever lost. */
final class ShortRatio extends Ratio {

    /** Powers of ten that numbers of 64 bits hold. */
    static final int MOST_DECIMALS = 18;

    private static final long[] TENS = new long[MOST_DECIMALS + 1];

    /** The same; doubles hold these exactly. */
    private static final double[] TENS_AS_DOUBLES = new double[MOST_DECIMALS + 1];

    static {
        TENS[0] = 1;
        for (int power = 1; power <= MOST_DECIMALS; power++) {
            TENS[power] = TENS[power - 1] * 10;
        }
        for (int power = 0; power <= MOST_DECIMALS; power++) {
            TENS_AS_DOUBLES[power] = TENS[power];
        }
    }

    private final long numerator;

    /** At least 1. */
    private final long denominator;

    private ShortRatio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Two numbers in lowest terms, the second above zero. */
    static Ratio of(long numerator, long denominator) {
        return new ShortRatio(numerator, denominator);
    }

    static Ratio ofWhole(long number) {
        return new ShortRatio(number, 1);
    }

    /** A number of so many decimals, 0 .. 18. */
    static Ratio ofDecimal(long unscaled, int scale) {
        return reduced(unscaled, TENS[scale]);
    }

    /** Ten to a power, 0 .. 18. */
    static double ten(int power) {
        return TENS_AS_DOUBLES[power];
    }

    /** Empty for a number with too many digits. */
    static Optional<Ratio> ofDecimal(BigDecimal number) {
        if (number.scale() < 0 || number.scale() > MOST_DECIMALS || number.precision() > MOST_DECIMALS) {
            return Optional.empty();
        }
        long unscaled = number.scale() == 0
                ? number.longValue()
                : number.unscaledValue().longValue();
        return Optional.of(reduced(unscaled, TENS[number.scale()]));
    }

    /** @param denominator above zero */
    static Ratio reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return new ShortRatio(numerator, 1);
        }
        long common = greatestCommonDivisor(numerator, denominator);
        return new ShortRatio(numerator / common, denominator / common);
    }

    /** Of a number and one above zero. */
    private static long greatestCommonDivisor(long number, long aboveZero) {
        long one = aboveZero;
        long other = number % aboveZero;
        while (other != 0) {
            long rest = one % other;
            one = other;
            other = rest;
        }
        return Math.abs(one);
    }

    @Override
    public Ratio plus(Ratio other) {
        return other instanceof ShortRatio ratio
                ? sum(ratio.numerator, ratio.denominator).orElseGet(() -> LongRatio.sum(this, other))
                : LongRatio.sum(this, other);
    }

    @Override
    public Ratio minus(Ratio other) {
        return other instanceof ShortRatio ratio && ratio.numerator != Long.MIN_VALUE
                ? sum(-ratio.numerator, ratio.denominator).orElseGet(() -> LongRatio.difference(this, other))
                : LongRatio.difference(this, other);
    }

    @Override
    public Ratio times(Ratio other) {
        return other instanceof ShortRatio ratio
                ? product(ratio.numerator, ratio.denominator).orElseGet(() -> LongRatio.product(this, other))
                : LongRatio.product(this, other);
    }

    @Override
    public Ratio dividedBy(Ratio other) {
        if (other instanceof ShortRatio ratio && ratio.numerator != Long.MIN_VALUE && ratio.numerator != 0) {
            Optional<Ratio> quotient = ratio.numerator < 0
                    ? product(-ratio.denominator, -ratio.numerator)
                    : product(ratio.denominator, ratio.numerator);
            return quotient.orElseGet(() -> LongRatio.quotient(this, other));
        }
        return LongRatio.quotient(this, other);
    }

    /** Empty where a number does not fit. */
    private Optional<Ratio> sum(long over, long under) {
        if (denominator == 1 && under == 1) {
            long sum = numerator + over;
            // both have the sign that the sum has not
            return ((numerator ^ sum) & (over ^ sum)) < 0 ? Optional.empty() : Optional.of(ofWhole(sum));
        }
        if (!fits(numerator, under) || !fits(over, denominator) || !fits(denominator, under)) {
            return Optional.empty();
        }
        long left = numerator * under;
        long right = over * denominator;
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) < 0 ? Optional.empty() : Optional.of(reduced(sum, denominator * under));
    }

    /** Empty where a number does not fit. @param under above zero */
    private Optional<Ratio> product(long over, long under) {
        return fits(numerator, over) && fits(denominator, under)
                ? Optional.of(reduced(numerator * over, denominator * under))
                : Optional.empty();
    }

    /** Whether a product has no more than 64 bits. */
    static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> (Long.SIZE - 1);
    }

    @Override
    Ratio size() {
        return numerator == Long.MIN_VALUE
                ? LongRatio.of(numerator().abs(), denominator())
                : new ShortRatio(Math.abs(numerator), denominator);
    }

    @Override
    public int signum() {
        return Long.signum(numerator);
    }

    @Override
    public BigDecimal rounded() {
        return denominator == 1 ? BigDecimal.valueOf(numerator) : QuotientOfWholes.of(numerator, denominator);
    }

    @Override
    double approximate() {
        return (double) numerator / denominator;
    }

    @Override
    Ratio rounded(int decimals) {
        return denominator == 1 && decimals >= 0
                ? this
                : Ratio.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_EVEN));
    }

    @Override
    BigInteger numerator() {
        return BigInteger.valueOf(numerator);
    }

    @Override
    BigInteger denominator() {
        return BigInteger.valueOf(denominator);
    }
}
