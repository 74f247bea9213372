package scorecard.tests.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.time.LabelReading;
import scorecard.engine.time.PeriodCalendar;

final class LabelReadingTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-6,      2026-06",
        "MONTH,   6/2026,      2026-06",
        "MONTH,   202606,      2026-06",
        "MONTH,   June 2026,   2026-06",
        "MONTH,   Sept-2026,   2026-09",
        "MONTH,   2026-06-15,  2026-06",
        "MONTH,   2026-Q3,     2026-07",
        "MONTH,   2026-W27,    2026-06",
        "MONTH,   2026,        2026-01",
        "WEEK,    2026-w7,     2026-W07",
        "WEEK,    2025-W53,    2026-W01",
        "WEEK,    2026-07-01,  2026-W27",
        "DAY,     2026/7/1,    2026-07-01",
        "QUARTER, Q2 2026,     2026-Q2",
        "QUARTER, FY2026-Q2,   2026-Q2",
        "QUARTER, 2026-06,     2026-Q2",
        "YEAR,    FY2026,      2026",
        "YEAR,    2026-06,     2026",
    })
    void aWrongLabelIsAnsweredWithTheNearestRightOne(PeriodKind kind, String label, String nearest) {
        assertEquals(
                nearest,
                unknown(new PeriodCalendar(kind, DayOfWeek.MONDAY, Month.JANUARY), label)
                        .nearest()
                        .orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026, FY2026",
        "YEAR, 2026-03, FY2025",
        "WEEK, 2026-W27, 2026-06-28",
        "WEEK, 2026-07-01, 2026-06-28"
    })
    void theNearestLabelFollowsTheCalendar(PeriodKind kind, String label, String nearest) {
        assertEquals(
                nearest,
                unknown(new PeriodCalendar(kind, DayOfWeek.SUNDAY, Month.APRIL), label)
                        .nearest()
                        .orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "0000-01", "9999-01", "x", "''", "20260", "2026-06 or so", "99999999999-01"})
    void nothingIsSuggestedForWhatResemblesNoLabel(String label) {
        PeriodCalendar months = new PeriodCalendar(PeriodKind.MONTH, DayOfWeek.MONDAY, Month.JANUARY);
        assertEquals("nothing", unknown(months, label).nearest().orElse("nothing"));
    }

    @Test
    void theIssueSaysWhatWasExpected() {
        PeriodCalendar months = new PeriodCalendar(PeriodKind.MONTH, DayOfWeek.MONDAY, Month.JANUARY);
        assertEquals(
                "`2026-6` is not a period here: a month is written like `2026-06`; did you mean `2026-06`?",
                unknown(months, "2026-6").issue(new Place.Nowhere()).message());
        assertEquals(
                "`soon` is not a period here: a month is written like `2026-06`.",
                unknown(months, "soon").issue(new Place.Nowhere()).message());
    }

    private static LabelReading.Unknown unknown(PeriodCalendar calendar, String label) {
        return switch (calendar.read(label)) {
            case LabelReading.Unknown unknown -> unknown;
            case LabelReading.Known known -> fail("read as " + known);
        };
    }
}
