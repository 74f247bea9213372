package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Rows that a test gives are rows of their source; findings point at the cell (semantics 24). */
final class GivenTest {

    private static String issues(String given) {
        return ScorecardFolder.issues("""
            package test
            kpi Contacts { over contacts formula count() }
            scorecard Card { perspective P { goal G { lagging Contacts } } }
            test "t" {
            %s
              expect Contacts in 2026-01 = 1
            }
            """.formatted(given));
    }

    @Test
    void everyLiteralOfTheLanguageIsACell() {
        assertEquals("", issues("""
              given contacts {
                | contact_id | opened_at        | day        | agent  | channel | answered | resolved | wait       |
                | 1          | 2026-01-03 09:00 | 2026-01-03 | a \\| b | phone   | yes      | no       | 4:30       |
                | "2"        | 2026-01-03 9:00  | 2024-02-29 | "x y"  | chat    | true     |          | 1:05:30    |
                | 3          | 2026-01-03 09:00:59 |         |        | "email" | FALSE    | Yes      | 20 seconds |
              }
              given costs {
                | amount    |
              }
            """.replace("\\\\", "\\")));
        assertEquals("", issues("""
              given contacts {
                | opened_at        | wait      | csat | handled | rate | cost     | fee  |
                | 2026-01-03 09:00 | 1.5 hours | 5    | -3      | 1.25 | 5.20 EUR | -0.5 |
              }
            """));
    }

    @Test
    void whatIsNoLiteralOfItsColumnIsReportedAtTheCell() {
        assertEquals("""
            ERROR (wrong-cell) `3.1.2026` is no value of `opened_at`, which is a timestamp; expected a moment such as `2026-01-31 09:30` at 7:7, length 8
            ERROR (wrong-cell) `2026-02-29` is no value of `day`, which is a date; expected a day such as `2026-01-31` at 7:18, length 10
            ERROR (wrong-cell) `fax` is no value of `channel`, which is text; expected one of `phone`, `chat`, `email` at 7:31, length 3
            ERROR (wrong-cell) `maybe` is no value of `answered`, which is yes/no; expected `yes` or `no` at 7:37, length 5
            ERROR (wrong-cell) `20` is no value of `wait`, which is a duration; expected a duration such as `4:30`, `1:05:30` or `20 seconds` at 7:45, length 2
            ERROR (wrong-cell) `6` is no value of `csat`, which is an integer; expected a number in 1 .. 5 at 7:50, length 1
            ERROR (wrong-cell) `1.5` is no value of `handled`, which is an integer; expected a whole number at 7:54, length 3
            ERROR (wrong-cell) `1.234` is no value of `rate`, which is a number; expected at most 2 decimals at 7:60, length 5
            ERROR (wrong-cell) `5 USD` is no value of `cost`, which is money in EUR; expected a number such as `5.20 EUR` at 7:68, length 5
            """, issues("""
                  given contacts {
                | opened_at | day | channel | answered | wait | csat | handled | rate | cost |
                    | 3.1.2026 | 2026-02-29 | fax | maybe | 20 | 6 | 1.5 | 1.234 | 5 USD |
                  }
                """));
    }

    @Test
    void headsAreColumnsOfTheSource() {
        assertEquals("""
            ERROR (unknown-column) the source `contacts` has no column `anwsered`; did you mean `answered`? at 6:19, length 8
            ERROR (unknown-column) the source `contacts` has no column `colour`; expected one of its columns at 6:30, length 6
            ERROR (duplicate-name) the column `opened_at` stands twice in the table; expected it once at 6:39, length 9
            ERROR (unknown-column) a column has no name; expected the name of a column of `contacts` at 6:52, length 1
            """, issues("""
                  given contacts {
                    | opened_at | anwsered | colour | opened_at |  |
                  }
                """));
    }

    @Test
    void aRowHasACellForEachHead() {
        assertEquals("""
            ERROR (table-line) the row has 1 cell, but the table has 2 columns; expected one cell for each at 7:5, length 20
            ERROR (table-line) the row has 3 cells, but the table has 2 columns; expected one cell for each at 8:5, length 30
            ERROR (table-line) the line does not end with `|`; expected a bar behind its last cell (a bar within a cell is written `\\|`) at 9:5, length 24
            """.replace("\\\\", "\\"), issues("""
                  given contacts {
                    | opened_at | answered |
                    | 2026-01-03 09:00 |
                    | 2026-01-03 09:00 | yes | a |
                    | 2026-01-03 09:00 | yes
                  }
                """));
    }

    @Test
    void rowsHaveATimeAndAKeyThatIsThere() {
        assertEquals("""
            WARNING (given-without-time) the rows of `contacts` have no `opened_at` and count in no period; expected it as a column of the table at 6:7, length 10
            ERROR (wrong-cell) `contact_id` is the key of a row and is missing here; expected a value, or a table without this column at 7:18, length 1
            """, issues("""
                  given contacts {
                    | contact_id | answered |
                    |            | yes      |
                  }
                """));
    }

    @Test
    void aKeyThatNobodyCanMakeUpIsGiven() {
        assertEquals("""
            ERROR (given-without-key) the rows of `months` lack their key `month_end`; expected it as a column of the table at 19:7, length 5
            """, ScorecardFolder.issues("""
                package test
                source months {
                  read csv "months.csv"
                  row per month_end, team as team
                  time month_end
                  month_end date
                  team text
                  value number
                }
                kpi Values { over months formula sum(value) }
                scorecard Card { perspective P { goal G { lagging Values } } }
                test "fine" {
                  given months {
                    | month_end | value |
                  }
                  expect Values in 2026-01 = 1
                }
                test "t" { given months {
                    | value |
                    | 1     |
                } expect Values in 2026-01 = 1 }
                """).replaceAll("(?m)^WARNING.*\n", ""));
    }

    @Test
    void aSourceIsGivenOnce() {
        assertEquals(
                "ERROR (duplicate-clause) `contacts` is given more than once; expected all its rows in one table at"
                        + " 6:1, length 18\n",
                issues("given contacts { }\ngiven contacts { }"));
    }
}
