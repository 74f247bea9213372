package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** What a test expects can be. */
final class ExpectationTest {

    private static final String DEFINITIONS = """
        package test
        source plans { read csv "p.csv" row per id as plan id text value number }
        kpi Contacts { over contacts formula count() }
        kpi Answered { over contacts formula share(where answered) }
        kpi Wait { over contacts formula avg(wait) }
        kpi Planned { over plans formula sum(value) }
        kpi Spare { over contacts formula count() lower is better bands { green up to 1 red above } }
        kpi Bare { over contacts formula count() } scorecard Card { perspective P { goal G { lagging Contacts lagging Answered lagging Wait lagging Planned } } }
        """;

    private static String issues(String clauses) {
        return ScorecardFolder.issues(DEFINITIONS + "test \"t\" {\n" + clauses + "\n}\n")
                .replaceAll("(?m)^ADVICE.*\n", "");
    }

    @Test
    void valuesStatusesAndScoresOfWhateverIsJudged() {
        assertEquals("", issues("""
              expect Contacts in 2026-01 = 3
              expect Answered in 2026-Q1 = 33.3%
              expect Answered in 2026-W02 about 33%
              expect Wait in 2026 = 4:30
              expect Wait in 2026-01-31 = 270 seconds
              expect Planned = 12.5
              expect Spare in 2026-01 = 1
              expect status of Spare in 2026-Q1 = red
              expect no status of Answered in 2026-01
              expect score of Answered in 2026-01 = 100
              expect score of G in 2026-01 about -3.5
              expect score of P in 2026-01 = 0
              expect no score of Card in 2026-01
              expect no value of Wait in 2026-02
              as of 2026-01-31 12:30
              scorecard Card
            """));
    }

    @Test
    void aGoalDoesNotHideAKpiOfItsName() {
        assertEquals("""
            ERROR (ambiguous-subject) `Wait` is a goal and a KPI; expected `test.Wait` for the KPI, or different names at 6:1, length 36
            ERROR (ambiguous-subject) `Answered` is a perspective and a KPI; expected `test.Answered` for the KPI, or different names at 9:1, length 44
            """, ScorecardFolder.issues("""
                package test
                kpi Answered { over contacts formula share(where answered) }
                kpi Wait { over contacts formula avg(wait) }
                scorecard Card { perspective Answered { goal Wait { lagging Wait lagging Answered } } }
                test "t" {
                expect score of Wait in 2026-01 = 50
                expect score of test.Wait in 2026-01 = 50
                expect Wait in 2026-01 = 0:30
                expect status of Answered in 2026-01 = green
                }
                """).replaceAll("(?m)^ADVICE.*\n", ""));
    }

    @Test
    void aValueIsInTheUnitOfItsKpi() {
        assertEquals("""
            ERROR (wrong-unit) `3` is a plain number, but the KPI is measured in `percent`; expected a percent such as `3%` at 10:30, length 1
            ERROR (wrong-unit) `5%` is a percent, but the KPI is measured in `duration`; expected a duration such as `4:30` or `5 seconds` at 11:26, length 2
            """, issues("""
                  expect Answered in 2026-01 = 3
                  expect Wait in 2026-01 = 5%
                """.indent(-2)));
    }

    @Test
    void somethingIsExpectedOfWhatExists() {
        assertEquals("""
            ERROR (unknown-kpi) there is no KPI `Contact`; did you mean `Contacts`? at 10:8, length 7
            ERROR (unknown-kpi) there is no KPI `Q`; expected one of this package, or an `import` of its package at 11:17, length 1
            """, issues("expect Contact in 2026-01 = 1\nexpect score of Q in 2026-01 = 3"));
        assertEquals(
                "WARNING (test-without-expectation) `t` expects nothing, so it can never fail; expected for example"
                        + " `expect … in 2026-01 = 100%` at 9:6, length 3\n",
                issues(""));
    }

    @Test
    void periodsAreOfTheKindThatIsJudged() {
        assertEquals("""
            ERROR (invalid-period) `2026-13` is not a period; expected for example `2026-01`, `2026-W27`, `2026-Q2` or `2026` at 10:20, length 7
            ERROR (invalid-period) `2026-Q1` is not a month, but `Card` judges by month; expected a month at 11:29, length 7
            ERROR (period-expected) `expect Wait = 4:30` does not say when; expected a period, for example `Wait in 2026-01` at 12:1, length 18
            ERROR (invalid-literal) `as of 2026-02-30` names no moment of the calendar; expected for example `as of 2026-01-31` at 13:1, length 16
            """, issues("""
                expect Contacts in 2026-13 = 3
                expect score of Contacts in 2026-Q1 = 3
                expect Wait = 4:30
                as of 2026-02-30
                """.stripTrailing()));
    }

    @Test
    void aScoreComesFromAScorecardThatMeasures() {
        assertEquals(
                """
                ERROR (not-judged) no scorecard of the test measures `Spare`, so it has no score; expected `scorecard …` in the test, naming one that does at 10:1, length 36
                ERROR (not-judged) `G` is no KPI and never has a value; expected `no score of G` at 11:1, length 31
                ERROR (not-judged) no scorecard of the test measures `Bare` and it has no bands, so it has no status; expected `scorecard …` in the test, naming one that does at 12:1, length 38
                """,
                issues("expect score of Spare in 2026-01 = 3\n"
                        + "expect no value of G in 2026-01\n"
                        + "expect status of Bare in 2026-01 = red"));
    }

    @Test
    void aClauseStandsOnceAndTitlesDiffer() {
        assertEquals("""
            ERROR (duplicate-clause) `as` is said more than once; expected it once at 11:1, length 16
            ERROR (duplicate-name) the test `t` stands more than once; expected a title of its own at 14:6, length 3
            """, issues("""
                as of 2026-01-31
                as of 2026-02-28
                expect Contacts in 2026-01 = 1
                }
                test "t" { expect Contacts in 2026-01 = 1
                """));
    }
}
