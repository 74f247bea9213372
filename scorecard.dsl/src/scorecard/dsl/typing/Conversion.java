package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The exact factor between two units of one kind, as a quotient of whole numbers in lowest terms: 3600 over 1 from what happens in a
 * second to what happens in an hour.
 *
 * @param times above zero
 * @param over above zero
 */
public record Conversion(BigDecimal times, BigDecimal over) {

    /** Between a unit and itself. */
    public static final Conversion NONE = new Conversion(BigDecimal.ONE, BigDecimal.ONE);

    public Conversion {
        int decimals = Math.max(0, Math.max(times.scale(), over.scale()));
        BigInteger above = times.movePointRight(decimals).toBigIntegerExact();
        BigInteger below = over.movePointRight(decimals).toBigIntegerExact();
        BigInteger common = above.gcd(below);
        times = new BigDecimal(above.divide(common));
        over = new BigDecimal(below.divide(common));
    }

    /** Whether both units are the same. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** A value in the other unit; empty where it has no finite number of digits there, as a third has none. */
    Optional<BigDecimal> exactly(BigDecimal value) {
        Conversion whole =
                value.signum() == 0 ? NONE : new Conversion(value.abs().multiply(times), over);
        return isPowerOfTwoAndFive(whole.over().toBigIntegerExact())
                ? Optional.of(Numbers.plain(value.multiply(times).divide(over)))
                : Optional.empty();
    }

    private static boolean isPowerOfTwoAndFive(BigInteger number) {
        BigInteger rest = number.shiftRight(number.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    /** This one and then another. */
    public Conversion and(Conversion other) {
        return new Conversion(times.multiply(other.times), over.multiply(other.over));
    }
}
