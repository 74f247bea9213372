package scorecard.tests.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.report.WrittenNumber;
import scorecard.tests.engine.SamplePlan;

/** Quotients as results write them against those that are divided with all digits and rounded, on numbers of every length. */
final class WrittenQuotientTest {

    private static final int QUOTIENTS = 20_000;
    private static final MathContext WRITTEN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Aggregate MEAN =
            new Aggregate.Mean(SamplePlan.facts(), SamplePlan.decimal("a"), Optional.empty());

    @Test
    void haveTheDigitsOfTheExactQuotient() {
        Random random = new Random(20260706);
        for (int count = 0; count < QUOTIENTS; count++) {
            BigDecimal over = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(8));
            assertSame(over, Math.max(1, random.nextLong() >>> (1 + random.nextInt(63))));
        }
    }

    @Test
    void areRoundedToEvenInTheMiddle() {
        assertSame(new BigDecimal("1000000000000005"), 10);
        assertSame(new BigDecimal("1000000000000015"), 10);
        assertSame(new BigDecimal("-1000000000000015"), 1000);
        assertSame(new BigDecimal("9999999999999995"), 16);
        assertSame(new BigDecimal("99999999999999999"), 100);
        assertSame(BigDecimal.ZERO, 7);
    }

    /** Whatever the unit of the value is, no digit of 15 differs from that of the exact quotient, nor from those of 34 rounded. */
    private static void assertSame(BigDecimal over, long under) {
        Quantity mean = Evaluated.quantity(MEAN, Map.of(MEAN, new Parts.Summed(over, under)));
        String written = WrittenNumber.plain(mean.written().orElseThrow());
        assertEquals(
                WrittenNumber.plain(over.divide(BigDecimal.valueOf(under), WRITTEN)),
                written,
                () -> over + "/" + under);
        assertEquals(WrittenNumber.plain(mean.value().orElseThrow()), written, () -> over + "/" + under);
    }
}
