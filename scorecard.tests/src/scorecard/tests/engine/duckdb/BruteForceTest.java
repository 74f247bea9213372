package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.month;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.time.Period;

/** Random aggregates over random rows give the same parts in DuckDB as in plain Java. */
final class BruteForceTest {
    private static final List<Period> PERIODS = List.of(
            month(2026, 3),
            month(2026, 4),
            month(2026, 5),
            month(2026, 10),
            new Period(
                    Optional.of(scorecard.engine.plan.PeriodKind.DAY),
                    LocalDate.of(2026, 10, 25),
                    LocalDate.of(2026, 10, 26),
                    "2026-10-25"),
            month(2026, 12),
            ObservedData.overall(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 1, 1)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 40, 41, 42, 43, 300, 301, 302})
    void partsAreThoseOfTheRules(int size) {
        RandomRows random = new RandomRows(size);
        List<NaiveRow> rows = random.rows(size);
        ObservedData data = data(random, rows);
        for (int each = 0; each < 40; each++) {
            data.formulas.add(random.aggregate());
        }
        Observations observations = data.observe(PERIODS, ObservedData.END);
        assertAll(PERIODS.stream()
                .flatMap(period -> data.formulas.stream().map(formula -> () -> {
                    Aggregate aggregate = (Aggregate) formula;
                    Parts parts = observations.of(period, Cut.total()).get(aggregate);
                    assertEquals(
                            NaiveParts.plain(expected(aggregate, rows, period)),
                            NaiveParts.plain(parts),
                            () -> period.label() + " " + aggregate);
                })));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5_000})
    void oneThreadAndFourGiveTheSameDigits(int size) {
        RandomRows random = new RandomRows(size);
        ObservedData data = data(random, random.rows(size));
        for (int each = 0; each < 40; each++) {
            data.formulas.add(random.aggregate());
        }
        data.threads = 1;
        String alone = data.observed(PERIODS, ObservedData.END);
        data.threads = 4;
        assertEquals(alone, data.observed(PERIODS, ObservedData.END));
    }

    private ObservedData data(RandomRows random, List<NaiveRow> rows) {
        ObservedData data = new ObservedData(folder);
        data.sources.add(ObservedData.csv(
                "calls", List.of("id"), Optional.of("opened"), RandomRows.COLUMNS.toArray(new Column[0])));
        data.write("calls.csv", random.file(rows));
        return data;
    }

    private static Parts expected(Aggregate aggregate, List<NaiveRow> rows, Period period) {
        List<LocalDate> days = rows.stream().map(BruteForceTest::day).sorted().toList();
        boolean covered = !days.isEmpty()
                && period.from().compareTo(days.getLast()) <= 0
                && period.to().compareTo(days.getFirst()) > 0;
        List<NaiveRow> own = rows.stream()
                .filter(row -> !day(row).isBefore(period.from()) && day(row).isBefore(period.to()))
                .toList();
        return covered ? new NaiveParts(RandomRows.ZONE).of(aggregate, own) : new Parts.NotCovered();
    }

    private static LocalDate day(NaiveRow row) {
        return ((ZonedDateTime) row.cells().get("opened")).toLocalDate();
    }
}
