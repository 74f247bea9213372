package scorecard.tests.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scorecard.engine.evaluate.Ratio;

/** The arithmetic of formulas against that of the JDK, on numbers of every length. */
final class RatioTest {

    private static final int PAIRS = 200_000;

    @Test
    void aQuotientHasTheDigitsOfDecimal128() {
        Random random = new Random(20260704);
        for (int pair = 0; pair < PAIRS; pair++) {
            BigDecimal numerator = number(random);
            BigDecimal denominator = number(random);
            if (denominator.signum() != 0) {
                assertEquals(
                        exactQuotient(numerator, denominator),
                        Ratio.of(numerator).dividedBy(Ratio.of(denominator)).rounded(),
                        () -> numerator + " / " + denominator);
            }
        }
    }

    @Test
    void sumsDifferencesAndProductsAreExact() {
        Random random = new Random(20260705);
        for (int pair = 0; pair < PAIRS / 4; pair++) {
            BigDecimal one = number(random);
            BigDecimal other = number(random);
            assertSame(one.add(other), Ratio.of(one).plus(Ratio.of(other)));
            assertSame(one.subtract(other), Ratio.of(one).minus(Ratio.of(other)));
            assertSame(one.multiply(other), Ratio.of(one).times(Ratio.of(other)));
        }
    }

    @Test
    void thirdsAddUpWhateverTheirLength() {
        for (long number : new long[] {1, 7, 1_000_000_007L, Long.MAX_VALUE, Long.MIN_VALUE}) {
            Ratio third = Ratio.of(BigDecimal.valueOf(number)).dividedBy(Ratio.of(BigDecimal.valueOf(3)));
            assertSame(BigDecimal.valueOf(number), third.plus(third).plus(third));
            assertEquals(0, third.minus(third).signum());
        }
    }

    @Test
    void nothingOverflows() {
        BigDecimal least = BigDecimal.valueOf(Long.MIN_VALUE);
        Ratio ratio = Ratio.of(least);
        assertSame(least.add(least), ratio.plus(ratio));
        assertSame(least.negate(), Ratio.of(BigDecimal.ZERO).minus(ratio));
        assertSame(least.multiply(least), ratio.times(ratio));
        assertSame(least.negate(), ratio.dividedBy(Ratio.of(BigDecimal.ONE.negate())));
        assertSame(BigDecimal.ONE, ratio.dividedBy(ratio));
    }

    private static void assertSame(BigDecimal exact, Ratio ratio) {
        assertEquals(rounded(exact), ratio.rounded());
    }

    /** A number as the engine writes it: without zeros after the point, with none lost before it. */
    private static BigDecimal rounded(BigDecimal exact) {
        return exactQuotient(exact, BigDecimal.ONE);
    }

    private static BigDecimal exactQuotient(BigDecimal numerator, BigDecimal denominator) {
        int places = Math.max(numerator.scale(), denominator.scale());
        BigInteger over = numerator.setScale(places).unscaledValue();
        BigInteger under = denominator.setScale(places).unscaledValue();
        BigInteger common = over.gcd(under).max(BigInteger.ONE);
        BigDecimal whole = new BigDecimal(over.divide(common));
        BigDecimal part = new BigDecimal(under.divide(common));
        return part.abs().equals(BigDecimal.ONE) && whole.unscaledValue().bitLength() < Long.SIZE
                ? whole.multiply(part)
                : whole.divide(part, MathContext.DECIMAL128);
    }

    /** Of one to some thirty digits, some of them after the point; small and even ones are frequent. */
    private static BigDecimal number(Random random) {
        int bits = 1 + random.nextInt(random.nextInt(4) == 0 ? 100 : 40);
        BigInteger digits = new BigInteger(bits, random);
        BigDecimal number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(5));
        return random.nextInt(3) == 0 ? number.setScale(0, java.math.RoundingMode.DOWN) : number;
    }
}
