package scorecard.tests.engine.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.NumberedAggregates;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsByPlace;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;
import scorecard.tests.engine.SamplePlan;

/** Parts kept as columns of numbers are the parts that were put there. */
final class PartsByPlaceTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Of every kind, with numbers that fit into 64 bits and others. */
    private static final List<Parts> PARTS = List.of(
            new Parts.Nothing(),
            new Parts.NotCovered(),
            new Parts.Counted(0),
            new Parts.Counted(Long.MAX_VALUE),
            new Parts.Shared(0, 0),
            new Parts.Shared(0, 7),
            new Parts.Shared(3, 4),
            new Parts.Summed(BigDecimal.ZERO, 0),
            new Parts.Summed(new BigDecimal("0.00"), 0),
            new Parts.Summed(new BigDecimal("0.00"), 3),
            new Parts.Summed(new BigDecimal("5"), 0),
            new Parts.Summed(new BigDecimal("-12.340"), 9),
            new Parts.Summed(new BigDecimal("999999999999999999"), 1),
            new Parts.Summed(new BigDecimal("0.999999999999999999"), 1),
            new Parts.Summed(new BigDecimal("-1234567890123456789"), 2),
            new Parts.Summed(new BigDecimal("99999999999999999999999999999999999999"), 2),
            new Parts.Summed(new BigDecimal("1E+3"), 2),
            new Parts.Picked(new BigDecimal("1.50"), 4),
            new Parts.Picked(new BigDecimal("1E-30"), 4),
            new Parts.Ranked(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ZERO, 5),
            new Parts.Ranked(BigDecimal.TEN, new BigDecimal("10.0"), BigDecimal.ZERO, 5),
            new Parts.Ranked(BigDecimal.ONE, BigDecimal.TEN, HALF, 6),
            new Parts.Ranked(BigDecimal.ONE, BigDecimal.ONE, HALF, 6),
            new Parts.Weighted(BigDecimal.ONE, BigDecimal.TEN, 2),
            new Parts.Spread(BigDecimal.ONE, BigDecimal.TEN, 2));

    @Test
    void aColumnKeepsWholeNumbersOfEighteenDigits() {
        assertTrue(PartsColumn.fits(999_999_999_999_999_999L));
        assertTrue(PartsColumn.fits(-999_999_999_999_999_999L));
        assertFalse(PartsColumn.fits(1_000_000_000_000_000_000L));
        assertFalse(PartsColumn.fits(-1_000_000_000_000_000_000L));
        assertFalse(PartsColumn.fits(Long.MIN_VALUE));
    }

    @Test
    void whatIsPutComesOutAndWhatCameFirstStays() {
        PartsColumn column = new PartsColumn();
        for (int place = 0; place < 100 * PARTS.size(); place += 3) {
            column.put(place, PARTS.get(place % PARTS.size()));
            column.put(place, new Parts.Counted(1));
            column.summed(place, 1, 0, 1);
        }
        for (int place = 0; place < 100 * PARTS.size(); place++) {
            if (place % 3 == 0) {
                assertEquals(PARTS.get(place % PARTS.size()), column.at(place));
            } else {
                assertNull(column.at(place));
            }
        }
    }

    @Test
    void numbersAreTheSameAsObjects() {
        PartsColumn numbers = new PartsColumn();
        numbers.counted(0, 5);
        numbers.shared(1, 2, 3);
        numbers.shared(2, 0, 0);
        numbers.summed(3, -1234, 2, 6);
        numbers.summed(4, 0, 2, 0);
        numbers.picked(5, 77, 1, 8);
        numbers.ranked(6, -30, 0, 9);
        assertEquals(
                List.of(
                        new Parts.Counted(5),
                        new Parts.Shared(2, 3),
                        new Parts.Shared(0, 0),
                        new Parts.Summed(new BigDecimal("-12.34"), 6),
                        new Parts.Summed(new BigDecimal("0.00"), 0),
                        new Parts.Picked(new BigDecimal("7.7"), 8),
                        new Parts.Ranked(new BigDecimal("-30"), new BigDecimal("-30"), BigDecimal.ZERO, 9)),
                IntStream.rangeClosed(0, 6).mapToObj(numbers::at).toList());
    }

    @Test
    void eachPlaceHasItsOwnParts() {
        Random random = new Random(20260705);
        List<Period> periods = new ArrayList<>();
        for (int period = 0; period < 27; period++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(period);
            periods.add(Period.overall(day, day.plusDays(1)));
        }
        Aggregate one = SamplePlan.sum("one");
        Aggregate other = SamplePlan.sum("other");
        PartsByPlace table = new PartsByPlace(new NumberedAggregates(List.of(one, other)), periods);
        Map<Period, Map<Cut, Map<Aggregate, Parts>>> expected = new HashMap<>();
        periods.forEach(period -> expected.put(period, new HashMap<>()));
        for (int count = 0; count < 5_000; count++) {
            int period = random.nextInt(periods.size());
            Cut cut = new Cut(
                    Optional.of(new Cut.Member("agent", List.of("team", "agent " + random.nextInt(300)))), List.of());
            Aggregate aggregate = random.nextBoolean() ? one : other;
            Parts parts = new Parts.Counted(count);
            table.column(table.aggregates().of(aggregate)).put(table.place(table.cut(cut), period), parts);
            expected.get(periods.get(period))
                    .computeIfAbsent(cut, unused -> new HashMap<>())
                    .putIfAbsent(aggregate, parts);
        }
        assertEquals(expected, table.byPeriod());
        assertNull(table.byPeriod().get(periods.getFirst()).get(Cut.total()));
    }
}
