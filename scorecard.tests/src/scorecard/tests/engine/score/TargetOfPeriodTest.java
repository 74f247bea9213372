package scorecard.tests.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Target;
import scorecard.engine.plan.Target.PlanLine;
import scorecard.engine.plan.Target.Point;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.score.TargetOfPeriod;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

final class TargetOfPeriodTest {

    @Test
    void aSingleValueHoldsInEveryPeriod() {
        Target target = new Target.Value(new BigDecimal("0.75"), "2026-12", "");
        assertEquals("2025-12: 0.75, 2027-01: 0.75", targets(PeriodKind.MONTH, target, "2025-12-01", "2027-01-01"));
    }

    @Test
    void aPlanLineIsLinearOverPeriodsAndNotOverDays() {
        Target line = line("2026-01", "72", "2026-03", "76", "2026-06", "70");
        assertEquals(
                "2025-12: none, 2026-01: 72, 2026-02: 74, 2026-03: 76, 2026-04: 74, 2026-05: 72, 2026-06: 70, 2027-06:"
                        + " 70",
                targets(
                        PeriodKind.MONTH,
                        line,
                        "2025-12-31",
                        "2026-01-01",
                        "2026-02-01",
                        "2026-03-01",
                        "2026-04-01",
                        "2026-05-01",
                        "2026-06-01",
                        "2027-06-01"));
    }

    @Test
    void aPlanLineCrossesNewYearByWeeks() {
        Target line = line("2026-W52", "10", "2027-W02", "16");
        assertEquals(
                "2026-W52: 10, 2026-W53: 12, 2027-W01: 14, 2027-W02: 16",
                targets(PeriodKind.WEEK, line, "2026-12-27", "2026-12-28", "2027-01-04", "2027-01-11"));
    }

    @Test
    void aPointOfAnotherKindStandsForThePeriodOfItsLastDay() {
        Target line = line("2026-03", "10", "2026-12", "40");
        assertEquals(
                "2025-Q4: none, 2026-Q1: 10, 2026-Q2: 20, 2026-Q4: 40",
                targets(PeriodKind.QUARTER, line, "2025-12-31", "2026-01-01", "2026-04-01", "2026-10-01"));
        assertEquals(
                "2026-W13: none, 2026-W14: 10, 2026-W53: 40",
                targets(PeriodKind.WEEK, line, "2026-03-29", "2026-03-30", "2027-01-01"));
    }

    @Test
    void ofTwoPointsInOnePeriodTheLaterHolds() {
        Target line = line("2026-01", "10", "2026-03", "20", "2026-06", "30");
        assertEquals("2026-Q1: 20, 2026-Q2: 30", targets(PeriodKind.QUARTER, line, "2026-01-01", "2026-04-01"));
    }

    @Test
    void aPointMayBeLabelledAsNoPeriodOfTheCalendarIs() {
        PeriodCalendar fiscal = new PeriodCalendar(PeriodKind.MONTH, DayOfWeek.SUNDAY, Month.APRIL);
        Target line = line("2026-W01", "10", "2026", "21", "FY2026", "24");
        TargetOfPeriod targets = new TargetOfPeriod(fiscal);
        assertEquals(
                List.of("10", "21", "22", "24"),
                Stream.of("2026-01-01", "2026-12-01", "2027-01-01", "2027-03-01")
                        .map(LocalDate::parse)
                        .map(fiscal::containing)
                        .map(month -> WrittenNumber.plain(targets.of(line, month, span -> Optional.empty())
                                .found()
                                .orElseThrow()))
                        .toList());
        assertEquals("2026-12: 5", targets(PeriodKind.MONTH, line("2026-01", "3", "FY2026", "5"), "2026-12-01"));
    }

    @Test
    void overallHasNoTarget() {
        Period overall = Period.overall(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1));
        Target target = new Target.Value(BigDecimal.ONE, "", "");
        assertEquals("none", target(PeriodKind.MONTH, target, overall));
    }

    @Test
    void aPointThatIsNoPeriodIsABug() {
        Target line = line("soon", "10", "later", "20");
        assertThrows(IllegalArgumentException.class, () -> targets(PeriodKind.MONTH, line, "2026-01-01"));
    }

    private static Target line(String... labelsAndValues) {
        List<Point> points = IntStream.range(0, labelsAndValues.length / 2)
                .mapToObj(
                        index -> new Point(labelsAndValues[2 * index], new BigDecimal(labelsAndValues[2 * index + 1])))
                .toList();
        return new PlanLine(points, "");
    }

    private static String targets(PeriodKind kind, Target target, String... days) {
        PeriodCalendar calendar = new PeriodCalendar(kind, DayOfWeek.MONDAY, Month.JANUARY);
        return Arrays.stream(days)
                .map(LocalDate::parse)
                .map(calendar::containing)
                .map(period -> period.label() + ": " + target(kind, target, period))
                .collect(Collectors.joining(", "));
    }

    private static String target(PeriodKind kind, Target target, Period period) {
        return new TargetOfPeriod(new PeriodCalendar(kind, DayOfWeek.MONDAY, Month.JANUARY))
                .of(target, period, span -> Optional.empty())
                .found()
                .map(WrittenNumber::plain)
                .orElse("none");
    }
}
