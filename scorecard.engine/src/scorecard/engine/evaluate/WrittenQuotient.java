package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The quotient of two numbers to the 15 significant digits that results are written with, half to even, rounded once from the exact
 * quotient. To make 34 digits first and round these takes many times as long; of quotients of numbers this small both yield the same,
 * since none comes so near to the middle between two numbers of 15 digits without lying on it.
 */
final class WrittenQuotient {

    private static final int DIGITS = 15;
    private static final long MORE_DIGITS = 1_000_000_000_000_000L;
    private static final int DIGITS_AT_A_TIME = 9;

    /** A rest below it can be given nine zeros more. */
    private static final long MOST_DENOMINATOR = Long.MAX_VALUE / 1_000_000_000;

    private static final long[] POWERS = new long[DIGITS_AT_A_TIME + 1];

    static {
        POWERS[0] = 1;
        for (int digits = 1; digits <= DIGITS_AT_A_TIME; digits++) {
            POWERS[digits] = 10 * POWERS[digits - 1];
        }
    }

    private WrittenQuotient() {}

    /**
     * Without zeros at the end of its decimals; empty where the numbers are too large to be divided quickly.
     *
     * @param scale how many digits of the first stand after its point
     * @param under above zero
     */
    static Optional<BigDecimal> of(long over, int scale, long under) {
        if (under > MOST_DENOMINATOR || over == Long.MIN_VALUE) {
            return Optional.empty();
        }
        long number = Math.abs(over) / under;
        long rest = Math.abs(over) % under;
        if (number >= MORE_DIGITS) {
            return Optional.empty();
        }
        int decimals = scale;
        int digits = length(number);
        while (digits < DIGITS && rest != 0) {
            int next = Math.min(DIGITS_AT_A_TIME, DIGITS - digits);
            long product = rest * POWERS[next];
            number = number * POWERS[next] + product / under;
            rest = product % under;
            decimals += next;
            digits = length(number);
        }
        if (2 * rest > under || 2 * rest == under && (number & 1) == 1) {
            number++;
        }
        while (decimals > 0 && number % 10 == 0) {
            number /= 10;
            decimals--;
        }
        return Optional.of(BigDecimal.valueOf(over < 0 ? -number : number, decimals));
    }

    /** Of zero none. */
    private static int length(long number) {
        int length = 0;
        for (long rest = number; rest > 0; rest /= 10) {
            length++;
        }
        return length;
    }
}
