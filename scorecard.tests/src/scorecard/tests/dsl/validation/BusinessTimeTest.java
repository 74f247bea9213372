package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Opening hours that no day has, and business time that no calendar counts. */
final class BusinessTimeTest {

    @Test
    void openingHoursLieInADayAndDoNotOverlap() {
        assertEquals("""
            ERROR (opening-hours) `0:00 .. 0:00` closes before it opens; expected two openings where it goes on after midnight: one up to `24:00`, and one of the next day from `0:00` at 5:25, length 12
            ERROR (opening-hours) `24:30` is not a time of day; expected hours and minutes from 0:00 to 24:00 at 6:25, length 14
            ERROR (opening-hours) `8:30:15` is not a time of day; expected hours and minutes from 0:00 to 24:00 at 7:17, length 15
            ERROR (opening-hours) `open tuesday, friday 12:59 .. 13:01` says again what is open already; expected every time of a weekday once at 8:3, length 35
            ERROR (opening-hours) `open sunday .. tuesday 7:00 .. 8:00, 7:59 .. 8:10` says again what is open already; expected every time of a weekday once at 9:3, length 49
            ERROR (opening-hours) there is no day `2026-02-29`; expected one of the calendar at 10:11, length 21
            ERROR (no-opening-hours) `D` has holidays but no opening hours, so they change nothing; expected for example `open monday .. friday 9:00 .. 17:30` beside them at 12:29, length 18
            """, ScorecardFolder.issues("""
                package other
                calendar C {
                  timezone "UTC"
                  open monday .. friday 9:00 .. 13:00, 15:00 .. 24:00
                  open friday .. sunday 0:00 .. 0:00
                  open sunday .. monday 23:00 .. 24:30
                  open saturday 8:00 .. 8:30:15
                  open tuesday, friday 12:59 .. 13:01
                  open sunday .. tuesday 7:00 .. 8:00, 7:59 .. 8:10
                  holiday 2026-02-29 "Leap day", 2026-01-01
                }
                calendar D { timezone "UTC" holiday 2026-01-01 }
                """));
    }

    @Test
    void businessTimeNeedsMomentsAndOneCalendarWithOpeningHours() {
        assertEquals("""
            ERROR (no-opening-hours) `Never` has no opening hours; expected for example `open monday .. friday 9:00 .. 17:30` in it at 12:21, length 28
            ADVICE (unused-kpi) no goal and no KPI uses `A`; expected it in a goal, for example `lagging A` at 15:5, length 1
            ERROR (business-calendar) `business time from at to period end` does not say by which calendar; expected `in` and a calendar with opening hours behind it at 15:28, length 35
            ADVICE (unused-kpi) no goal and no KPI uses `B`; expected it in a goal, for example `lagging B` at 16:5, length 1
            ERROR (moment-expected) `id` is text; business time needs a date or a timestamp at 16:47, length 2
            ADVICE (unused-kpi) no goal and no KPI uses `C`; expected it in a goal, for example `lagging C` at 17:5, length 1
            ERROR (unknown-calendar) there is no calendar `Shoppers`; did you mean `Shops`? at 17:60, length 8
            ADVICE (unused-kpi) no goal and no KPI uses `D`; expected it in a goal, for example `lagging D` at 18:5, length 1
            ERROR (incompatible-units) `unit count` does not fit the formula `avg(business time from at to day in Shops + 1 hour)`; expected `unit duration` at 18:76, length 10
            ADVICE (unused-kpi) no goal and no KPI uses `E`; expected it in a goal, for example `lagging E` at 19:5, length 1
            """, ScorecardFolder.issues("""
                package other
                calendar Shops { timezone "UTC" open monday 9:00 .. 12:00 }
                calendar Never { timezone "UTC" }
                source s {
                  calendar Never
                  read csv "s.csv"
                  row per id
                  time at
                  id text
                  at timestamp
                  day date optional
                  waited duration = business time from at to day
                  done duration = business time from at to day in Shops
                }
                kpi A { over s formula avg(business time from at to period end) }
                kpi B { over s formula avg(business time from id to (day or else 2026-01-01) in Shops) }
                kpi C { over s formula avg(business time from at to day in Shoppers) }
                kpi D { over s formula avg(business time from at to day in Shops + 1 hour) unit count }
                kpi E { over s where business time from at to day in Shops in (4 hours) formula count() }
                """));
    }
}
