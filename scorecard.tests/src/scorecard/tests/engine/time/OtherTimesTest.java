package scorecard.tests.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Span;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Earlier periods and windows, seen from a period. */
final class OtherTimesTest {

    private static PeriodCalendar calendar(PeriodKind kind) {
        return new PeriodCalendar(kind, DayOfWeek.MONDAY, Month.JANUARY);
    }

    private static String earlier(PeriodCalendar calendar, String day, int count, PeriodKind unit) {
        return calendar.earlier(calendar.containing(LocalDate.parse(day)), new Span(count, Optional.of(unit)))
                .map(Period::label)
                .orElse("none");
    }

    private static String window(Period window) {
        return window.from() + " .. " + window.to();
    }

    @Test
    void monthsQuartersAndYearsGoBackByMonths() {
        assertEquals("2025-03", earlier(calendar(PeriodKind.MONTH), "2026-03-31", 1, PeriodKind.YEAR));
        assertEquals("2025-09", earlier(calendar(PeriodKind.MONTH), "2026-03-31", 2, PeriodKind.QUARTER));
        assertEquals("2025-Q4", earlier(calendar(PeriodKind.QUARTER), "2026-03-31", 3, PeriodKind.MONTH));
        assertEquals("none", earlier(calendar(PeriodKind.QUARTER), "2026-03-31", 1, PeriodKind.MONTH));
        assertEquals("none", earlier(calendar(PeriodKind.MONTH), "2026-03-31", 4, PeriodKind.WEEK));
        assertEquals(
                "FY2024",
                earlier(
                        new PeriodCalendar(PeriodKind.YEAR, DayOfWeek.MONDAY, Month.APRIL),
                        "2026-03-31",
                        12,
                        PeriodKind.MONTH));
    }

    @Test
    void aWeekIsTheOneOfTheSameNumberAYearAgo() {
        PeriodCalendar weeks = calendar(PeriodKind.WEEK);
        assertEquals("2025-W01", earlier(weeks, "2025-12-29", 1, PeriodKind.YEAR));
        assertEquals("none", earlier(weeks, "2020-12-31", 1, PeriodKind.YEAR));
        assertEquals("2015-W53", earlier(weeks, "2020-12-31", 5, PeriodKind.YEAR));
        assertEquals("2025-W51", earlier(weeks, "2026-01-01", 2, PeriodKind.WEEK));
        assertEquals("none", earlier(weeks, "2026-01-01", 1, PeriodKind.MONTH));
    }

    @Test
    void aWeekWithoutNumberIsTheOneOf52WeeksAgo() {
        PeriodCalendar weeks = new PeriodCalendar(PeriodKind.WEEK, DayOfWeek.SUNDAY, Month.JANUARY);
        assertEquals("2025-01-05", earlier(weeks, "2026-01-04", 1, PeriodKind.YEAR));
    }

    @Test
    void aDayThatTheOtherMonthDoesNotHaveIsNone() {
        PeriodCalendar days = calendar(PeriodKind.DAY);
        assertEquals("2023-02-28", earlier(days, "2024-02-28", 1, PeriodKind.YEAR));
        assertEquals("none", earlier(days, "2024-02-29", 1, PeriodKind.YEAR));
        assertEquals("2020-02-29", earlier(days, "2024-02-29", 4, PeriodKind.YEAR));
        assertEquals("none", earlier(days, "2026-03-31", 1, PeriodKind.MONTH));
        assertEquals("2026-03-24", earlier(days, "2026-03-31", 1, PeriodKind.WEEK));
    }

    @Test
    void aWindowEndsWithThePeriod() {
        PeriodCalendar months = calendar(PeriodKind.MONTH);
        Period may = months.containing(LocalDate.parse("2026-05-10"));
        assertEquals(
                "2026-03-01 .. 2026-06-01", window(months.rolling(may, new Span(3, Optional.of(PeriodKind.MONTH)))));
        assertEquals(
                "2026-05-02 .. 2026-06-01", window(months.rolling(may, new Span(30, Optional.of(PeriodKind.DAY)))));
        PeriodCalendar days = calendar(PeriodKind.DAY);
        Period lastOfMay = days.containing(LocalDate.parse("2026-05-31"));
        Period tenth = days.containing(LocalDate.parse("2026-05-10"));
        Span quarter = new Span(1, Optional.of(PeriodKind.QUARTER));
        assertEquals("2026-03-01 .. 2026-06-01", window(days.rolling(lastOfMay, quarter)));
        assertEquals("2026-02-11 .. 2026-05-11", window(days.rolling(tenth, quarter)));
    }

    @Test
    void toDateBeginsWithTheYearOfThePeriodsLastDay() {
        PeriodCalendar months = new PeriodCalendar(PeriodKind.MONTH, DayOfWeek.MONDAY, Month.APRIL);
        Period march = months.containing(LocalDate.parse("2026-03-10"));
        assertEquals("2025-04-01 .. 2026-04-01", window(months.toDate(march, PeriodKind.YEAR)));
        PeriodCalendar weeks = calendar(PeriodKind.WEEK);
        Period overNewYear = weeks.containing(LocalDate.parse("2025-12-30"));
        assertEquals("2026-01-01 .. 2026-01-05", window(weeks.toDate(overNewYear, PeriodKind.YEAR)));
    }
}
