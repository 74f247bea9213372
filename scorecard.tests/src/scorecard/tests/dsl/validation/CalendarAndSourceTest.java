package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Calendars and sources that cannot be read or dated. */
final class CalendarAndSourceTest {

    @Test
    void aZoneThatDoesNotExistIsReportedWithTheNearest() {
        assertEquals("""
            ERROR (unknown-timezone) `Europe/Madird` is not a time zone; expected one such as `Europe/Madrid` or `UTC`; did you mean `Europe/Madrid`? at 2:28, length 15
            ERROR (missing-clause) `Nowhere` lacks a clause; expected for example `timezone "Europe/Madrid"` at 3:10, length 7
            ERROR (duplicate-clause) `week` is said more than once; expected it once at 3:39, length 18
            """, ScorecardFolder.issues("""
                package other
                calendar Madrid { timezone "Europe/Madird" }
                calendar Nowhere { week starts monday week starts sunday }
                """));
    }

    @Test
    void aSourceWithoutCalendarOrWithTwoIsReported() {
        assertEquals("""
            ERROR (no-calendar) the source `s` has no calendar; expected one in its package, for example `calendar Business { timezone "Europe/Madrid" }` at 2:8, length 1
            ERROR (no-calendar) the scorecard `Card` has no calendar; expected one in its package, for example `calendar Business { timezone "Europe/Madrid" }` at 3:11, length 4
            WARNING (no-kpi) the goal `G` has no KPI, so nobody can tell whether it is reached; expected at least one `leading` or `lagging` KPI at 3:39, length 1
            """, ScorecardFolder.issues("""
                package other
                source s { read csv "s.csv" row per id id text }
                scorecard Card { perspective P { goal G { } } }
                """));
        assertEquals("""
            ERROR (several-calendars) the source `s` does not say which calendar it uses; expected `calendar A` or `calendar B` at 4:8, length 1
            ERROR (unknown-calendar) there is no calendar `D`; expected one of this package, or an `import` of its package at 6:49, length 1
            """, ScorecardFolder.issues("""
                package other
                calendar A { timezone "UTC" }
                calendar B { timezone "UTC" }
                source s { read csv "s.csv" row per id id text }
                source t { read csv "s.csv" row per id calendar B id text }
                source u { read csv "s.csv" row per id calendar D id text }
                """));
    }

    @Test
    void aPathThatLeadsOutOfTheFolderIsRefused() {
        assertEquals("""
            ERROR (path-outside) `../a.csv` leads out of the folder of the definitions; expected a path below it such as `data/calls.csv`; a run can name any other file by `--data` at 2:21, length 10
            ERROR (path-outside) `/etc/passwd` leads out of the folder of the definitions; expected a path below it such as `data/calls.csv`; a run can name any other file by `--data` at 3:21, length 13
            ERROR (path-outside) `data\\..\\..\\a.csv` leads out of the folder of the definitions; expected a path below it such as `data/calls.csv`; a run can name any other file by `--data` at 4:21, length 21
            ERROR (path-outside) `C:/a.csv` leads out of the folder of the definitions; expected a path below it such as `data/calls.csv`; a run can name any other file by `--data` at 5:21, length 10
            ERROR (invalid-path) `https://example.org/a.csv` names no file; expected a path such as `data/calls-*.csv`, or `data/**/*.csv` for all folders below at 6:21, length 27
            ERROR (invalid-path) `data/**.csv` names no file; expected a path such as `data/calls-*.csv`, or `data/**/*.csv` for all folders below at 7:21, length 13
            ERROR (invalid-path) the path is empty; expected a path such as `data/calls-*.csv`, or `data/**/*.csv` for all folders below at 8:21, length 2
            ERROR (invalid-path) `a.xls` is not an Excel workbook that can be read; expected the ending `.xlsx` at 9:23, length 7
            """, ScorecardFolder.issues("""
                package test
                source a { read csv "../a.csv" row per id id text }
                source b { read csv "/etc/passwd" row per id id text }
                source c { read csv "data\\\\..\\\\..\\\\a.csv" row per id id text }
                source d { read csv "C:/a.csv" row per id id text }
                source e { read csv "https://example.org/a.csv" row per id id text }
                source f { read csv "data/**.csv" row per id id text }
                source g { read csv "" row per id id text }
                source h { read excel "a.xls" sheet "One" row per id id text }
                source i { read csv "data/a-*.csv" row per id id text }
                """));
    }

    @Test
    void keyTimeCoverageAndRejectionAreChecked() {
        assertEquals("""
            ERROR (missing-clause) `a` lacks a clause; expected for example `read csv "data/a.csv"` at 2:8, length 1
            ERROR (key-column) `key` is part of the row's key twice; expected it once at 3:16, length 3
            ERROR (unknown-column) the source declares no column `gone`; expected one of its columns at 3:21, length 4
            ERROR (key-column) `id` is optional, but a row's key is never missing; expected it without `optional` at 3:27, length 2
            ERROR (time-column) `channel` is text; expected a date or a timestamp that says when a row counts at 4:8, length 7
            ERROR (invalid-span) `covers from 2026-02-30 to 2026-12-31` names a day that is not in the calendar at 5:3, length 36
            ERROR (invalid-share) `reject at most 101%` is more than all rows; expected at most `100%` at 6:3, length 19
            ERROR (duplicate-clause) `read` is said more than once; expected it once at 13:3, length 16
            ERROR (time-column) `day` is optional, so a row without it would count in no period; expected it without `optional` at 15:8, length 3
            ERROR (invalid-span) `covers from 2026-12-31 to 2026-01-01` ends before it begins; expected the earlier day first at 16:3, length 36
            ERROR (duplicate-header) the column `id` reads the header `id` that another column reads; expected another header, or `header "id" second` for the second of two at 18:3, length 10
            ERROR (duplicate-name) the column `id` is declared more than once; expected a name of its own at 18:3, length 2
            WARNING (invalid-span) a source without `time` covers no days; expected a `time` clause beside `covers` at 21:40, length 36
            """, ScorecardFolder.issues("""
                package test
                source a {
                  row per key, key, gone, id
                  time channel
                  covers from 2026-02-30 to 2026-12-31
                  reject at most 101%
                  id text optional
                  key text
                  channel text
                }
                source b {
                  read csv "b.csv"
                  read csv "c.csv"
                  row per id
                  time day
                  covers from 2026-12-31 to 2026-01-01
                  id text
                  id integer
                  day date optional
                }
                source c { read csv "c.csv" row per id covers from 2026-01-01 to 2026-12-31 id text }
                """));
    }
}
