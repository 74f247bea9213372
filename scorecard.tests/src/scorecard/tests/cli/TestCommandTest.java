package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scorecard test}: definitions are tried on rows that stand beside them. */
final class TestCommandTest {

    private static final String DEFINITIONS = """
        calendar Days { timezone "Europe/Madrid" }
        source calls {
          read csv "never-read.csv"
          row per id as call
          time at
          id integer
          at timestamp format "d/M/yyyy HH:mm"
          team text
          answered yes/no yes "Y" no "N"
          wait duration in seconds
          cost money EUR
        }
        kpi Answered {
          over calls
          formula count(where answered) / count()
          unit percent
          higher is better
          baseline 50%
          target 90%
          bands { green from 80% amber from 60% red below }
        }
        kpi Calls { over calls formula count() }
        kpi Wait { over calls formula avg(wait) }
        kpi Cost { over calls formula sum(cost) / count() }
        scorecard Service { perspective Customer { goal Answer { leading Wait lagging Answered } } }
        """;

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void definitions() {
        cli = new CliFixture(folder).write("s/definitions.scorecard", DEFINITIONS);
    }

    private CliFixture.Ran ran(String tests, String... options) {
        cli.write("s/t.scorecard", tests);
        return options.length == 0 ? cli.run("test", "s") : cli.run("test", "s", options[0], options[1]);
    }

    @Test
    void testsThatPassAreListedAndCounted() {
        assertEquals("""
            exit 0
            out:
            passed  columns that are not given are missing and reject no row
            passed  sources that are not given are empty

            2 tests: 2 passed, 0 failed
            """, ran("""
                test "columns that are not given are missing and reject no row" {
                  given calls {
                    | at               | answered |
                    | 2026-01-31 23:59 | yes      |
                    | 2026-02-01 00:00 | yes      |
                    | 2026-02-01 00:00 | no       |
                  }
                  expect Calls in 2026-01 = 1
                  expect Calls in 2026-02 = 2
                  expect Answered in 2026-Q1 about 66.7%
                  expect no value of Wait in 2026-01
                  expect status of Answered in 2026-01 = green
                  expect score of Answered in 2026-02 = 0
                  expect score of Service in 2026-01 = 100
                }
                test "sources that are not given are empty" {
                  expect Calls in 2026-01 = 0
                  expect no value of Answered in 2026-01
                }
                """).all());
    }

    @Test
    void aFailureSaysWhatCameOutAndWhatItRestsOn() {
        CliFixture.Ran ran = ran("""
            test "wrong" {
              given calls {
                | at               | answered | wait       | cost |
                | 2026-01-05 09:00 | yes      | 4:30       | 1    |
                | 2026-01-05 09:10 | yes      | 10 seconds | 1    |
                | 2026-01-05 09:20 | no       | 0:00       | 1    |
              }
              expect Answered in 2026-01 = 66.7%
              expect Wait in 2026-01 = 1:30
              expect no value of Cost in 2026-01
              expect Cost in 2026-02 = 1 EUR
              expect status of Answered in 2026-01 = green
              expect score of Answered in 2026-01 = 42
              expect no score of Service in 2026-01
              expect no status of Answered in 2026-01
              expect status of Answered in 2026-02 = red
            }
            """);
        assertEquals(1, ran.exit());
        assertEquals("", ran.err());
        assertEquals(
                """
                error[expectation-not-met]: `Answered` in `2026-01` is 66.6666666666667% (2 / 3, n = 3); expected `Answered in 2026-01 = 66.7%`; to compare at these digits only, write `about`
                error[expectation-not-met]: `Wait` in `2026-01` is 93.3333333333333 seconds (280 / 3, n = 3); expected `Wait in 2026-01 = 1:30`
                error[expectation-not-met]: `Cost` in `2026-01` is 1 EUR (3 / 3, n = 3); expected `no value of Cost in 2026-01`
                error[expectation-not-met]: `Cost` in `2026-02` is missing: no rows to compute it from (n = 0); expected `Cost in 2026-02 = 1 EUR`
                error[expectation-not-met]: `Answered` in `2026-01` is amber at 66.6666666666667% (2 / 3, n = 3); expected `status of Answered in 2026-01 = green`
                error[expectation-not-met]: the score of `Answered` in `2026-01` is 41.6666666666667; expected `score of Answered in 2026-01 = 42`; to compare at these digits only, write `about`
                error[expectation-not-met]: the score of `Service` in `2026-01` is 41.6666666666667; expected `no score of Service in 2026-01`
                error[expectation-not-met]: `Answered` in `2026-01` is amber; expected `no status of Answered in 2026-01`
                error[expectation-not-met]: `Answered` in `2026-02` has no status at no value (0 / 0, n = 0): division by zero; expected `status of Answered in 2026-02 = red`
                """,
                ran.out()
                        .lines()
                        .filter(line -> line.startsWith("error"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        assertTrue(ran.out().startsWith("FAILED  wrong\nerror"), ran.out());
        assertTrue(ran.out().contains("""
              --> s/t.scorecard:8:3
              |
            8 |   expect Answered in 2026-01 = 66.7%
              |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """), ran.out());
        assertTrue(ran.out().endsWith("\n\n1 test: 0 passed, 1 failed\n"), ran.out());
    }

    @Test
    void aRejectedRowFailsTheTestAtItsLine() {
        assertEquals("""
            exit 1
            out:
            FAILED  two rows of one key
            error[expectation-not-met]: `Calls` in `2026-01` is 1 (n = 1); expected `Calls in 2026-01 = 3`
              --> s/t.scorecard:8:3
              |
            8 |   expect Calls in 2026-01 = 3
              |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^

            error[data-row-rejected]: `1` in `id`: more than one row has this key
              --> s/t.scorecard:4:1
              |
            4 |     | 1  | 2026-01-05 09:00 |
              | ^

            error[data-row-rejected]: `1` in `id`: more than one row has this key
              --> s/t.scorecard:6:1
              |
            6 |     | 1  | 2026-01-05 09:20 |
              | ^

            1 test: 0 passed, 1 failed
            """, ran("""
                test "two rows of one key" {
                  given calls {
                    | id | at               |
                    | 1  | 2026-01-05 09:00 |
                    | 2  | 2026-01-05 09:10 |
                    | 1  | 2026-01-05 09:20 |
                  }
                  expect Calls in 2026-01 = 3
                }
                """).all());
    }

    @Test
    void rowsAfterAsOfDoNotCountAndTheirPeriodHasNoStatus() {
        CliFixture.Ran ran = ran("""
            test "as of" {
              given calls {
                | at               | answered |
                | 2026-01-05 09:00 | yes      |
                | 2026-01-15 12:00 | yes      |
                | 2026-01-15 12:01 | no       |
              }
              as of 2026-01-15 12:00
              expect Answered in 2026-01 = 100%
              expect no status of Answered in 2026-01
            }
            """);
        assertEquals(0, ran.exit(), ran.all());
    }

    @Test
    void buildServersReadThemAsJUnit() {
        assertEquals("""
            exit 1
            out:
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="2" failures="1">
              <testsuite name="s/t.scorecard" tests="2" failures="1">
                <testcase classname="s/t.scorecard" name="a &lt;b&gt; &amp; &quot;c&quot;"/>
                <testcase classname="s/t.scorecard" name="no">
                  <failure type="expectation-not-met" message="`Calls` in `2026-01` is 0 (n = 0); expected `Calls in 2026-01 = 1`">s/t.scorecard:2:13: `Calls` in `2026-01` is 0 (n = 0); expected `Calls in 2026-01 = 1`</failure>
                </testcase>
              </testsuite>
            </testsuites>
            """, ran("""
                test "a <b> & \\"c\\"" { expect Calls in 2026-01 = 0 }
                test "no" { expect Calls in 2026-01 = 1 }
                """.replace("\\\\", "\\"), "--format", "junit").all());
    }

    @Test
    void definitionsWithErrorsAreNotTested() {
        CliFixture.Ran ran = ran("test \"t\" { expect Unknown in 2026-01 = 1 }\n");
        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("error[unknown-kpi]: there is no KPI `Unknown`"), ran.err());
    }

    @Test
    void aFolderWithoutTestsIsAMistake() {
        assertEquals("""
            exit 2
            err:
            error[usage]: there is no test in `s`
            Try `scorecard test --help`.
            """, cli.run("test", "s").all());
    }

    @Test
    void rowsThatAreGivenPointToRowsAsOfTheirDay() {
        cli.write("n/n.scorecard", """
            calendar Days { timezone "Europe/Madrid" }
            source calls {
              read csv "calls.csv"
              row per id as call
              time at
              id integer
              at timestamp
              agent text -> agents
            }
            source agents {
              read csv "agents.csv"
              row per name valid from since until left
              name text
              team text
              since date
              left date optional
            }
            kpi Blue { over calls formula count(where agent -> team = "Blue") }
            scorecard S { perspective P { goal G { lagging Blue } } }
            test "who moves counts where they were on the day" {
              given calls {
                | at               | agent |
                | 2026-01-09 23:59 | Ann   |
                | 2026-01-10 00:00 | Ann   |
                | 2026-01-11 09:00 | Ann   |
                | 2026-01-11 09:00 | Bob   |
              }
              given agents {
                | name | team | since      | left       |
                | Ann  | Red  | 2025-01-01 | 2026-01-10 |
                | Ann  | Blue | 2026-01-10 |            |
              }
              expect Blue in 2026-01 = 2
            }
            """);
        CliFixture.Ran ran = cli.run("test", "n");
        assertEquals(0, ran.exit(), ran.all());
    }
}
