package scorecard.tests.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.time.LabelReading;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

final class PeriodCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2033, 2, 1);

    @Test
    void everyDayLiesInExactlyOnePeriodOfEveryKindAndCalendar() {
        for (PeriodCalendar calendar : everyCalendar()) {
            Period expected = calendar.containing(FIRST);
            for (LocalDate day = FIRST; day.isBefore(AFTER_LAST); day = day.plusDays(1)) {
                if (day.equals(expected.to())) {
                    expected = calendar.next(expected);
                }
                assertEquals(expected, calendar.containing(day));
                assertFalse(day.isBefore(expected.from()));
                assertTrue(day.isBefore(expected.to()));
            }
        }
    }

    @Test
    void everyLabelReadsBackToItsPeriod() {
        for (PeriodCalendar calendar : everyCalendar()) {
            for (LocalDate day = FIRST; day.isBefore(AFTER_LAST); day = day.plusDays(1)) {
                Period period = calendar.containing(day);
                assertEquals(new LabelReading.Known(period), calendar.read(period.label()));
            }
        }
    }

    @Test
    void indexesOfNeighboursDifferByOne() {
        for (PeriodCalendar calendar : everyCalendar()) {
            Period period = calendar.containing(LocalDate.of(1969, 11, 3));
            for (int step = 0; step < 300; step++) {
                Period next = calendar.next(period);
                assertEquals(1, calendar.distance(period, next));
                assertEquals(-1, calendar.distance(next, period));
                assertEquals(period, calendar.previous(next));
                assertEquals(period.to(), next.from());
                period = next;
            }
        }
    }

    @Test
    void isoWeeksAreLabelledAsTheLibraryDoes() {
        PeriodCalendar weeks = calendar(PeriodKind.WEEK);
        for (LocalDate day = FIRST; day.isBefore(AFTER_LAST); day = day.plusDays(1)) {
            String isoWeekDate = day.format(DateTimeFormatter.ISO_WEEK_DATE);
            assertEquals(isoWeekDate.substring(0, 8), weeks.containing(day).label());
        }
    }

    @Test
    void weeksShiftAtNewYear() {
        PeriodCalendar weeks = calendar(PeriodKind.WEEK);
        assertEquals("2026-W53", weeks.containing(LocalDate.of(2027, 1, 3)).label());
        assertEquals("2027-W01", weeks.containing(LocalDate.of(2027, 1, 4)).label());
        assertEquals("2025-W01", weeks.containing(LocalDate.of(2024, 12, 30)).label());
    }

    @Test
    void weeksThatDoNotStartOnMondayAreLabelledByTheirFirstDay() {
        PeriodCalendar weeks = new PeriodCalendar(PeriodKind.WEEK, DayOfWeek.SUNDAY, Month.JANUARY);
        Period week = weeks.containing(LocalDate.of(2026, 7, 1));
        assertEquals("2026-06-28", week.label());
        assertEquals(LocalDate.of(2026, 6, 28), week.from());
        assertEquals(LocalDate.of(2026, 7, 5), week.to());
    }

    @Test
    void aFiscalYearIsNamedAfterTheYearItStartsIn() {
        PeriodCalendar years = new PeriodCalendar(PeriodKind.YEAR, DayOfWeek.MONDAY, Month.APRIL);
        Period year = years.containing(LocalDate.of(2027, 3, 31));
        assertEquals("FY2026", year.label());
        assertEquals(LocalDate.of(2026, 4, 1), year.from());
        assertEquals(LocalDate.of(2027, 4, 1), year.to());
        assertEquals(
                "2027",
                calendar(PeriodKind.YEAR).containing(LocalDate.of(2027, 3, 31)).label());
    }

    @Test
    void quartersAreCountedFromTheStartOfTheFiscalYear() {
        PeriodCalendar quarters = new PeriodCalendar(PeriodKind.QUARTER, DayOfWeek.MONDAY, Month.NOVEMBER);
        assertEquals("2025-Q1", quarters.containing(LocalDate.of(2026, 1, 31)).label());
        assertEquals("2025-Q2", quarters.containing(LocalDate.of(2026, 2, 1)).label());
        assertEquals("2025-Q4", quarters.containing(LocalDate.of(2026, 10, 31)).label());
        assertEquals("2026-Q1", quarters.containing(LocalDate.of(2026, 11, 1)).label());
        assertEquals(
                "2026-Q2",
                calendar(PeriodKind.QUARTER)
                        .containing(LocalDate.of(2026, 6, 30))
                        .label());
    }

    @Test
    void februaryOfALeapYearHas29Days() {
        PeriodCalendar months = calendar(PeriodKind.MONTH);
        assertEquals(
                LocalDate.of(2028, 3, 1),
                months.containing(LocalDate.of(2028, 2, 29)).to());
        assertTrue(calendar(PeriodKind.DAY).read("2028-02-29") instanceof LabelReading.Known);
        assertTrue(calendar(PeriodKind.DAY).read("2027-02-29") instanceof LabelReading.Unknown);
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        PeriodCalendar months = calendar(PeriodKind.MONTH);
        Period october = months.containing(LocalDate.of(2026, 10, 5));
        Period january = months.containing(LocalDate.of(2027, 1, 1));
        List<String> labels =
                months.between(october, january).stream().map(Period::label).toList();
        assertEquals(List.of("2026-10", "2026-11", "2026-12", "2027-01"), labels);
        assertEquals(List.of(), months.between(january, october));
    }

    @Test
    void aPeriodIsCompleteWhenItsLastMomentIsNotAfterTheAsOfMoment() {
        Period june = calendar(PeriodKind.MONTH).containing(LocalDate.of(2026, 6, 1));
        assertFalse(PeriodCalendar.isComplete(june, LocalDateTime.of(2026, 6, 30, 23, 58)));
        assertTrue(PeriodCalendar.isComplete(june, PeriodCalendar.endOf(LocalDate.of(2026, 6, 30))));
        assertTrue(PeriodCalendar.isComplete(june, LocalDateTime.of(2026, 7, 1, 0, 0)));
    }

    private static PeriodCalendar calendar(PeriodKind kind) {
        return new PeriodCalendar(kind, DayOfWeek.MONDAY, Month.JANUARY);
    }

    private static List<PeriodCalendar> everyCalendar() {
        return Arrays.stream(PeriodKind.values())
                .flatMap(kind -> Stream.of(
                        new PeriodCalendar(kind, DayOfWeek.MONDAY, Month.JANUARY),
                        new PeriodCalendar(kind, DayOfWeek.SUNDAY, Month.APRIL),
                        new PeriodCalendar(kind, DayOfWeek.THURSDAY, Month.OCTOBER),
                        new PeriodCalendar(kind, DayOfWeek.SATURDAY, Month.DECEMBER)))
                .toList();
    }
}
