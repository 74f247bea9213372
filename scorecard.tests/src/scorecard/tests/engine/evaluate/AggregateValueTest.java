package scorecard.tests.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Aggregate.Interpolation;
import scorecard.tests.engine.SamplePlan;

final class AggregateValueTest {

    private static final Aggregate COUNT = new Aggregate.Count(SamplePlan.facts());
    private static final Aggregate SUM = SamplePlan.sum("a");
    private static final Aggregate SHARE = new Aggregate.Share(SamplePlan.facts(), SamplePlan.decimal("a"));
    private static final Aggregate MEAN =
            new Aggregate.Mean(SamplePlan.facts(), SamplePlan.decimal("a"), Optional.empty());
    private static final Aggregate WEIGHTED =
            new Aggregate.Mean(SamplePlan.facts(), SamplePlan.duration("a"), Optional.of(SamplePlan.decimal("b")));
    private static final Aggregate DEVIATION = new Aggregate.Deviation(SamplePlan.facts(), SamplePlan.decimal("a"));
    private static final Aggregate QUANTILE = new Aggregate.Quantile(
            SamplePlan.facts(), SamplePlan.decimal("a"), new BigDecimal("0.3"), Interpolation.LINEAR);

    @Test
    void aCountOfNoRowsIsZeroWhereTheSourceCoversThePeriod() {
        assertEquals("0, n 0", of(COUNT, new Parts.Counted(0)));
        assertEquals("NOT_COVERED, n 0", of(COUNT, new Parts.NotCovered()));
        assertEquals("17, n 17", of(COUNT, new Parts.Counted(17)));
    }

    @Test
    void aSumOfNothingIsNoValueButASumOfZeroesIsZero() {
        assertEquals("NO_ROWS, n 0", of(SUM, new Parts.Summed(BigDecimal.ZERO, 0)));
        assertEquals("0, n 3", of(SUM, new Parts.Summed(BigDecimal.ZERO, 3)));
        assertEquals("-12.5, n 2", of(SUM, new Parts.Summed(new BigDecimal("-12.500000"), 2)));
    }

    @Test
    void aShareLeavesUnknownOut() {
        assertEquals("0.75 = 3/4, n 4", of(SHARE, new Parts.Shared(3, 1)));
        assertEquals("0 = 0/4, n 4", of(SHARE, new Parts.Shared(0, 4)));
        assertEquals("NO_ROWS, n 0", of(SHARE, new Parts.Shared(0, 0)));
    }

    @Test
    void aMeanIsTheSumByTheNumberOfUsedValues() {
        assertEquals("3.33333333333333 = 10/3, n 3", of(MEAN, new Parts.Summed(BigDecimal.TEN, 3)));
        assertEquals("NO_ROWS, n 0", of(MEAN, new Parts.Summed(BigDecimal.ZERO, 0)));
    }

    @Test
    void aWeightedMeanOfDurationsIsInSeconds() {
        assertEquals(
                "1.5 = 6/4, n 2", of(WEIGHTED, new Parts.Weighted(BigDecimal.valueOf(6000), BigDecimal.valueOf(4), 2)));
        assertEquals(
                "DIVISION_BY_ZERO = 0/0, n 2", of(WEIGHTED, new Parts.Weighted(BigDecimal.ZERO, BigDecimal.ZERO, 2)));
        assertEquals("NO_ROWS, n 0", of(WEIGHTED, new Parts.Weighted(BigDecimal.ZERO, BigDecimal.ZERO, 0)));
    }

    /** 2, 4, 4, 4, 5, 5, 7, 9 has the population deviation 2, hence the sample deviation 2 * sqrt(8 / 7). */
    @Test
    void theDeviationIsThatOfASample() {
        assertEquals("2.1380899352994, n 8", of(DEVIATION, spread("40", "232", 8)));
        assertEquals("0, n 2", of(DEVIATION, spread("2", "2", 2)));
        assertEquals("TOO_FEW_VALUES, n 1", of(DEVIATION, spread("5", "25", 1)));
        assertEquals("NO_ROWS, n 0", of(DEVIATION, spread("0", "0", 0)));
    }

    /** Values that differ by little around a large one are where binary floating point fails. */
    @Test
    void theDeviationDoesNotCancel() {
        BigDecimal large = new BigDecimal("1000000000000");
        BigDecimal sum = large.multiply(BigDecimal.valueOf(3)).add(BigDecimal.valueOf(3));
        BigDecimal squares = BigDecimal.ZERO;
        for (int step = 0; step < 3; step++) {
            squares = squares.add(large.add(BigDecimal.valueOf(step)).pow(2));
        }
        assertEquals("1, n 3", of(DEVIATION, new Parts.Spread(sum, squares, 3)));
    }

    @Test
    void theDeviationOfDurationsIsInSeconds() {
        Aggregate deviation = new Aggregate.Deviation(SamplePlan.facts(), SamplePlan.duration("a"));
        assertEquals("0.0021380899352994, n 8", of(deviation, spread("40", "232", 8)));
    }

    /** Excel's documentation: PERCENTILE({1,2,3,4}, 0.3) is 1.9. */
    @Test
    void aQuantileIsInterpolatedBetweenItsNeighbours() {
        assertEquals(
                "1.9, n 4", of(QUANTILE, new Parts.Ranked(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("0.9"), 4)));
        assertEquals("NO_ROWS, n 0", of(QUANTILE, new Parts.Nothing()));
    }

    @Test
    void aPickedDurationIsInSeconds() {
        Aggregate maximum = new Aggregate.Maximum(SamplePlan.facts(), SamplePlan.duration("a"));
        assertEquals("270.001, n 9", of(maximum, new Parts.Picked(new BigDecimal("270001"), 9)));
    }

    private static Parts spread(String sum, String squares, long values) {
        return new Parts.Spread(new BigDecimal(sum), new BigDecimal(squares), values);
    }

    private static String of(Aggregate aggregate, Parts parts) {
        return Evaluated.formula(aggregate, Map.of(aggregate, parts));
    }
}
