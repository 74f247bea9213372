package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static scorecard.tests.engine.duckdb.ObservedData.csv;
import static scorecard.tests.engine.duckdb.ObservedData.month;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.Reader;
import scorecard.engine.time.Period;
import scorecard.engine.type.ValueType;

/** Which periods a source speaks about, which rows count, and what is said about those that do not. */
final class CoverageAndNotesTest {
    private static final Column ID = ObservedData.whole("id");
    private static final Column DAY = ObservedData.date("day");
    private static final Period RANGE = ObservedData.overall(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1));
    private static final List<Period> PERIODS =
            List.of(month(2026, 1), month(2026, 2), month(2026, 3), month(2026, 4), RANGE);

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void rowsInFebruaryAndApril() {
        data = new ObservedData(folder);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        data.write("calls.csv", "id,day\n1,2026-02-28\n2,2026-04-01\n3,2026-04-02\n");
    }

    private void read(Optional<Covers> covers, Column... columns) {
        data.sources.add(ObservedData.source(
                "calls", new Reader.Csv("calls.csv"), List.of("id"), Optional.of("day"), covers, columns));
    }

    @Test
    void rowsAfterAsOfAreIgnoredAndCounted() {
        read(Optional.empty(), ID, DAY);
        LocalDateTime asOf = LocalDateTime.of(2026, 4, 1, 12, 0);
        assertEquals("""
                2026-01: NotCovered[]
                2026-02: Counted[count=1]
                2026-03: Counted[count=0]
                2026-04: Counted[count=1]
                overall: Counted[count=2]""".strip(), data.observed(PERIODS, asOf));
        var observations = data.observe(PERIODS, asOf);
        assertEquals(
                "[SourceCount[source=calls, rows=3, rejected=0, later=1]]",
                observations.data().toString());
        assertEquals(
                "WARNING (data-rows-later) 1 row of `calls` lies after the as-of moment and was ignored at Nowhere[]",
                ObservedData.lines(observations.notes()));
    }

    @Test
    void rowsThatStopInsideACompletePeriodAreSaidToDoSo() {
        read(Optional.empty(), ID, DAY);
        data.write(
                "calls.csv",
                "id,day\n1,2026-03-02\n2,2026-03-03\n3,2026-03-06\n4,2026-03-16\n5,2026-03-09\n6,2026-03-20\n");
        assertEquals(
                "WARNING (data-rows-stop) the rows of `calls` stop on 2026-03-20, inside 2026-03, which is complete;"
                        + " what is computed from them there is of these days only; expected the rest of its rows, or"
                        + " `covers` where there are none at Nowhere[]",
                notes(LocalDate.of(2026, 4, 1)));
        assertEquals("", notes(LocalDate.of(2026, 3, 30)));
    }

    @Test
    void rowsThatComeOnceAMonthHaveNotStopped() {
        read(Optional.empty(), ID, DAY);
        data.write("calls.csv", "id,day\n1,2026-01-01\n2,2026-02-01\n3,2026-03-01\n");
        assertEquals("", notes(LocalDate.of(2026, 4, 1)));
        data.write("calls.csv", "id,day\n1,2026-03-01\n");
        assertEquals("", notes(LocalDate.of(2026, 4, 1)));
        data.write("calls.csv", "id,day\n1,2026-03-30\n2,2026-03-31\n");
        assertEquals("", notes(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aSourceThatDeclaresTheDaysItCoversHasNotStopped() {
        read(Optional.of(new Covers(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1))), ID, DAY);
        data.write("calls.csv", "id,day\n1,2026-03-02\n2,2026-03-03\n");
        assertEquals("", notes(LocalDate.of(2026, 4, 1)));
    }

    private String notes(LocalDate dayAfter) {
        return ObservedData.lines(data.observe(PERIODS, dayAfter.atStartOfDay().minusNanos(1_000_000))
                .notes());
    }

    @Test
    void aPeriodBeyondAsOfIsNotCoveredAlthoughTheFileHasRowsThere() {
        read(Optional.empty(), ID, DAY);
        assertEquals("""
                2026-01: NotCovered[]
                2026-02: Counted[count=1]
                2026-03: NotCovered[]
                2026-04: NotCovered[]
                overall: Counted[count=1]""".strip(), data.observed(PERIODS, LocalDateTime.of(2026, 3, 15, 0, 0)));
    }

    @Test
    void aPeriodThatEndsTheDayBeforeTheFirstRowIsNotCovered() {
        read(Optional.empty(), ID, DAY);
        data.write("calls.csv", "id,day\n1,2026-02-01\n2,2026-03-31\n");
        assertEquals("""
                2026-01: NotCovered[]
                2026-02: Counted[count=1]
                2026-03: Counted[count=1]
                2026-04: NotCovered[]
                overall: Counted[count=2]""".strip(), data.observed(PERIODS, ObservedData.END));
    }

    @Test
    void declaredDaysAreCoveredWithoutRowsUpToAsOf() {
        read(Optional.of(new Covers(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 5, 1))), ID, DAY);
        data.write("calls.csv", "id,day\n");
        assertEquals("""
                2026-01: Counted[count=0]
                2026-02: Counted[count=0]
                2026-03: NotCovered[]
                2026-04: NotCovered[]
                overall: Counted[count=0]""".strip(), data.observed(PERIODS, LocalDateTime.of(2026, 2, 15, 0, 0)));
        Opening.Ready ready = assertInstanceOf(Opening.Ready.class, data.open());
        try (var session = ready.session()) {
            assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), session.firstDay());
            assertEquals(Optional.empty(), session.latest());
        }
    }

    @Test
    void theLatestTimeAndTheFirstDayAreThoseOfAllSources() {
        read(Optional.empty(), ID, DAY);
        data.sources.add(csv("chats", List.of("id"), Optional.of("at"), ID, ObservedData.timestamp("at")));
        data.write("chats.csv", "id,at\n1,2026-04-01 23:59:59.999\n2,2026-02-01 00:00\n");
        data.formulas.add(new Aggregate.Count(rows("chats")));
        Opening.Ready ready = assertInstanceOf(Opening.Ready.class, data.open());
        try (var session = ready.session()) {
            assertEquals(Optional.of(LocalDateTime.of(2026, 4, 2, 0, 0)), session.latest());
            assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), session.firstDay());
        }
    }

    @Test
    void aRowWithoutTimeCountsInNoPeriod() {
        read(Optional.empty(), ID, optional(DAY));
        data.write("calls.csv", "id,day\n1,2026-01-01\n2,\n");
        assertEquals(
                "WARNING (data-rows-without-time) 1 row of `calls` has no `day` and counts in no period at Nowhere[]",
                data.notes());
        assertEquals("overall: Counted[count=1]", data.observed(List.of(RANGE), ObservedData.END));
    }

    @Test
    void aSnapshotSpeaksForTheWholeRangeOnly() {
        data.sources.add(csv("calls", List.of("id"), Optional.empty(), ID, DAY));
        assertEquals("""
                2026-01: NotCovered[]
                2026-02: NotCovered[]
                2026-03: NotCovered[]
                2026-04: NotCovered[]
                overall: Counted[count=3]""".strip(), data.observed(PERIODS, LocalDateTime.of(2026, 1, 1, 0, 0)));
    }

    @Test
    void aSumBeyondThirtyEightDigitsIsAnErrorNeverRounded() {
        Column great = ObservedData.column(
                "great",
                new ValueType.Decimal(18),
                new scorecard.engine.plan.CellFormat.Number(Optional.empty(), Optional.empty()));
        read(Optional.empty(), ID, DAY, great);
        data.write("calls.csv", "id,day,great\n1,2026-01-01,999999999999999999.5\n2,2026-01-02,1\n");
        data.formulas.set(0, new Aggregate.Deviation(rows("calls"), value(great)));
        assertEquals(
                "ERROR (data-number-too-large) numbers of `calls` are too large to be computed exactly; expected sums of at most"
                        + " 38 digits in `Kpi0` at Nowhere[]",
                data.notes());
    }

    @Test
    void productsOfWholeNumbersMayExceedSixtyFourBits() {
        read(Optional.empty(), ID, DAY);
        data.write(
                "calls.csv",
                "id,day\n9000000000000000000,2026-01-01\n9000000000000000001,2026-01-02\n9000000000000000002,2026-01-02\n");
        data.formulas.set(0, new Aggregate.Deviation(rows("calls"), value(ID)));
        data.formulas.add(new Aggregate.Mean(rows("calls"), value(ID), Optional.of(value(ID))));
        assertEquals(
                "ERROR (data-number-too-large) numbers of `calls` are too large to be computed exactly; expected sums of at most"
                        + " 38 digits in `Kpi0`, `Kpi1` at Nowhere[]",
                data.notes());
        data.write("calls.csv", "id,day\n4000000000000000000,2026-01-01\n3000000000000000000,2026-01-02\n");
        assertEquals(
                "2026-01: Spread[sum=7000000000000000000, squares=25000000000000000000000000000000000000, values=2]"
                        + " Weighted[weighted=25000000000000000000000000000000000000, weight=7000000000000000000, values=2]",
                data.observed(List.of(month(2026, 1)), ObservedData.END));
    }
}
