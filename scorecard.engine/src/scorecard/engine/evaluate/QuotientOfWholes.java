package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * The quotient of two whole numbers to the 34 digits of {@link Arithmetic#CONTEXT}, half to even: the very number that
 * {@link BigDecimal#divide(BigDecimal, java.math.MathContext)} yields, by long division with nine digits at a time, which
 * takes a tenth of the time.
 */
final class QuotientOfWholes {

    private static final int DIGITS = Arithmetic.CONTEXT.getPrecision();
    private static final int DIGITS_AT_A_TIME = 9;

    /** A rest below it can be given nine zeros more. */
    private static final long MOST_DENOMINATOR = Long.MAX_VALUE / 1_000_000_000;

    /** More digits fit into no number of 64 bits. */
    private static final int DIGITS_OF_A_LONG = 18;

    private static final BigInteger TEN_TO_THE_DIGITS = BigInteger.TEN.pow(DIGITS);

    /** What is left to divide, below the denominator. */
    private long rest;

    private final long denominator;

    /** The digits so far as a number of 128 bits, which holds 34 digits. */
    private long high;

    private long low;

    /** How many of the digits stand after the point. */
    private int scale;

    private QuotientOfWholes(long numerator, long denominator) {
        this.denominator = denominator;
        this.low = numerator / denominator;
        this.rest = numerator % denominator;
    }

    /** @param denominator above zero; both in lowest terms and it not 1 */
    static BigDecimal of(long numerator, long denominator) {
        if (denominator > MOST_DENOMINATOR || numerator == Long.MIN_VALUE) {
            return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), Arithmetic.CONTEXT);
        }
        BigDecimal size = new QuotientOfWholes(Math.abs(numerator), denominator).divide();
        return numerator < 0 ? size.negate() : size;
    }

    private BigDecimal divide() {
        int digits = low == 0 ? firstDigits() : length(low);
        while (digits < DIGITS && rest != 0) {
            int next = Math.min(DIGITS_AT_A_TIME, DIGITS - digits);
            append(next);
            digits += next;
        }
        return rest == 0 ? exact(digits) : rounded();
    }

    /** Passes over zeros after the point. */
    private int firstDigits() {
        while (low == 0) {
            append(DIGITS_AT_A_TIME);
        }
        return length(low);
    }

    private void append(int digits) {
        long power = power(digits);
        long product = rest * power;
        long next = product / denominator;
        rest = product - next * denominator;
        high = high * power + Math.unsignedMultiplyHigh(low, power);
        low *= power;
        long sum = low + next;
        high += Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        low = sum;
        scale += digits;
    }

    /** Without the zeros at its end that the last digits may have brought. */
    private BigDecimal exact(int digits) {
        if (digits > DIGITS_OF_A_LONG) {
            return new BigDecimal(unscaled(), scale).stripTrailingZeros();
        }
        long number = low;
        int places = scale;
        while (number % 10 == 0) {
            number /= 10;
            places--;
        }
        return BigDecimal.valueOf(number, places);
    }

    /** Half to even. A rest of exactly a half would end with the next digit, so that it is told apart as well. */
    private BigDecimal rounded() {
        long twice = 2 * rest;
        boolean up = twice > denominator || twice == denominator && (low & 1) == 1;
        BigInteger unscaled = up ? unscaled().add(BigInteger.ONE) : unscaled();
        return unscaled.equals(TEN_TO_THE_DIGITS)
                ? new BigDecimal(unscaled.divide(BigInteger.TEN), scale - 1)
                : new BigDecimal(unscaled, scale);
    }

    private BigInteger unscaled() {
        return new BigInteger(
                1,
                ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
    }

    private static long power(int digits) {
        long power = 1;
        for (int digit = 0; digit < digits; digit++) {
            power *= 10;
        }
        return power;
    }

    private static int length(long number) {
        int length = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            length++;
        }
        return length;
    }
}
