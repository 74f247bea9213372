package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Scorings that do not fit together with their KPIs or clauses. */
final class ScoringTest {

    private static String issues(String scoring, String measure, String clauses) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate {
              over contacts
              formula share(where answered)
            %s
            }
            scorecard Card { %s
              perspective P { goal G { %s } } }
            """.formatted(clauses.indent(2).stripTrailing(), scoring, measure));
    }

    private static String issues(String scoring, String clauses) {
        return issues(scoring, "lagging Rate", clauses);
    }

    @Test
    void everyScoringTakesAKpiThatHasWhatItNeeds() {
        assertEquals("", issues("scoring range", "higher is better\nrange 0% .. 50%"));
        assertEquals("", issues("scoring range uncapped", "lower is better\nrange 0% .. 50%"));
        assertEquals("", issues("scoring binary", "within 40% .. 50% is best"));
        assertEquals("", issues("scoring binary", "higher is better\ntarget 50%"));
        assertEquals("", issues("scoring spider uncapped", "lower is better\nred flag 10% goal 2%"));
        assertEquals("", issues("scoring oracle roll up most frequent best on tie", "higher is better\ntarget 50%"));
        assertEquals("", issues("scoring performancepoint", "lower is better\ntarget 2%\nworst 10%"));
        assertEquals(
                "",
                issues(
                        "scoring cascade roll up mean",
                        "higher is better\nbaseline 10%\ntarget 50% by 2026-12 from 10% in 2026-01"));
        assertEquals(
                "",
                issues(
                        "scoring keptn bands of scores { green from 90 amber from 75 }",
                        "lagging Rate key weight 2",
                        "higher is better\nbands { green from 90% amber from 80% red below }"));
    }

    @Test
    void aFormulaOfScoresNeedsOnlyWhatItNames() {
        assertEquals("", issues("scoring formula 100 * value / target uncapped", "higher is better\ntarget 50%"));
        assertEquals(
                "",
                issues(
                        "scoring formula 100 * max of (value - range start, 0) / -(range start - range end)",
                        "higher is better\nrange 0% .. 50%"));
        assertEquals(
                """
                WARNING (not-scorable) `Rate` gets no score by `scoring formula`, because it has nothing to take one of its values from; expected `worst ?` at 9:28, length 12
                """,
                issues("scoring formula 100 * (value - worst) / (target - worst)", "higher is better\ntarget 50%"));
    }

    @Test
    void aFormulaOfScoresThatDependsOnTheUnitIsRefused() {
        String clauses = "higher is better\ntarget 50%";
        assertEquals(
                """
                ERROR (unfit-scoring-formula) `100 - value` puts a plain number and a value in the KPI's unit together; expected the same on both sides, for example `100 * value / target` at 8:34, length 11
                ERROR (unfit-scoring-formula) `100 * value` is a value in the KPI's unit, so the score would depend on the unit; expected a share of two, for example `100 * value / target` at 8:34, length 11
                ERROR (unfit-scoring-formula) `100 / value` is a number divided by a value in the KPI's unit, so the score would depend on the unit; expected a share of two, for example `100 * value / target` at 8:34, length 11
                ERROR (unfit-scoring-formula) `max of (value, 5)` puts a value in the KPI's unit and a plain number together; expected the same on both sides, for example `100 * value / target` at 8:34, length 17
                ERROR (unfit-scoring-formula) `value * target / 0` divides by zero; expected another divisor at 8:34, length 18
                ERROR (unfit-scoring-formula) `target / target` gives every value the same score; expected `value` in it, for example `100 * value / target` at 8:34, length 15
                """,
                issues("scoring formula 100 - value", clauses)
                        + issues("scoring formula 100 * value", clauses)
                        + issues("scoring formula 100 / value", clauses)
                        + issues("scoring formula max of (value, 5) / target", clauses)
                        + issues("scoring formula value * target / 0", clauses)
                        + issues("scoring formula target / target", clauses));
    }

    @Test
    void aKpiThatLacksWhatItsScoringNeedsIsPointedOut() {
        String plain = "higher is better";
        assertEquals(
                """
                WARNING (not-scorable) `Rate` gets no score by `scoring range`, because it has no range; expected for example `range 0 .. 200` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring binary`, because it has no target; expected for example `target 45` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring spider`, because it has no red flag and goal; expected for example `red flag 500 goal 700` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring oracle`, because it has no target; expected for example `target 45` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring performancepoint`, because it has no worst value; expected for example `worst 20` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring cascade`, because it has no baseline; expected for example `baseline 15 in 2026-01` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring cascade`, because it has no plan line that says what is expected by when; expected for example `target 45 by 2026-12 from 15 in 2026-01` at 10:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring keptn`, because it has no bands; expected for example `bands { green up to 4:30 amber up to 5:30 red above }` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring range`, because it has no direction; expected for example `higher is better` at 8:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring spider`, because it has a range that is best; expected `higher is better` or `lower is better` at 9:28, length 12
                WARNING (not-scorable) `Rate` gets no score by `scoring oracle`, because it has `lower is better` and a share of the target would grow as it gets worse; expected `higher is better`, or another scoring such as `scoring performancepoint` at 9:28, length 12
                """,
                issues("scoring range", plain)
                        + issues("scoring binary", plain)
                        + issues("scoring spider", plain)
                        + issues("scoring oracle", plain)
                        + issues("scoring performancepoint", plain)
                        + issues("scoring cascade", plain)
                        + issues("scoring cascade", plain + "\nbaseline 10%\ntarget 50% by 2026-12")
                        + issues("scoring keptn bands of scores { green from 90 amber from 75 }", plain)
                        + issues("scoring range", "range 0% .. 50%")
                        + issues("scoring spider", "within 40% .. 50% is best\nred flag 10% goal 20%")
                        + issues("scoring oracle", "lower is better\ntarget 50%"));
    }

    @Test
    void theBetterOfTwoValuesIsBetter() {
        assertEquals(
                """
                ERROR (invalid-range) `range 50% .. 0%` holds no value; expected the smaller end first at 6:3, length 15
                WARNING (no-distance) `range 50% .. 50%` has no length, so `Rate` gets no score; expected some distance between them at 6:3, length 16
                ERROR (target-against-direction) the goal `20%` is worse than the red flag `10%`, because lower is better; expected a goal below the red flag at 6:3, length 21
                WARNING (no-distance) the goal `10%` is the red flag `10%`, so `Rate` gets no score; expected some distance between them at 6:3, length 21
                ERROR (target-against-direction) the target `50%` is worse than the worst value `60%`, because higher is better; expected a target above the worst value at 7:3, length 9
                ERROR (wrong-unit) `0` is a plain number, but the KPI is measured in `percent`; expected a percent such as `0%` at 6:9, length 1
                """,
                issues("scoring range", "higher is better\nrange 50% .. 0%")
                        + issues("scoring range", "higher is better\nrange 50% .. 50%")
                        + issues("scoring spider", "lower is better\nred flag 10% goal 20%")
                        + issues("scoring spider", "lower is better\nred flag 10% goal 10%")
                        + issues("scoring performancepoint", "higher is better\ntarget 50%\nworst 60%")
                        + issues("scoring range", "higher is better\nrange 0 .. 50%"));
    }

    @Test
    void clausesThatMeanNothingToAScoringAreRefused() {
        assertEquals(
                """
                ERROR (missing-clause) `Card` scores by `keptn` but does not say which total passes; expected for example `bands of scores { green from 90 amber from 75 }` at 8:11, length 4
                ERROR (contradictory-clauses) `scoring keptn uncapped` is not possible, because these scores always end at 0 and 100; expected `scoring keptn` at 8:18, length 22
                ERROR (contradictory-clauses) `leading Rate key` is a key indicator, but only `scoring keptn` knows those; expected no `key` at 10:28, length 16
                """,
                issues("scoring keptn uncapped", "higher is better\nbands { green from 90% amber from 80% red below }")
                        + issues("", "leading Rate key", "higher is better\nbaseline 10%\ntarget 20%"));
    }

    @Test
    void aBaselineIsMissedOnlyWhereProgressIsScored() {
        try (ScorecardFolder folder = ScorecardFolder.withSources("""
            package test
            kpi Rate { over contacts formula share(where answered) higher is better target 75% }
            """).with("card.scorecard", """
                package test
                scorecard Card { scoring binary perspective P { goal G { lagging Rate } } }
                """)) {
            assertEquals(
                    "", ScorecardFolder.text(folder.load(ScorecardFolder.MAIN).issues()));
        }
        assertEquals("""
            WARNING (target-without-baseline) `Rate` has a target but no baseline, so it gets no score; expected for example `baseline 75%` with the value it started from at 6:3, length 10
            """, issues("scoring progress", "higher is better\ntarget 75%"));
    }

    @Test
    void theCanonicalFormKeepsAClauseOnItsLine() {
        assertEquals("""
            kpi A {
              range -5 .. 10
              red flag 500 goal 700
              worst -3
            }

            scorecard S {
              scoring spider uncapped
              roll up most frequent best on tie
              perspective P {
                goal G {
                  leading A key weight 2
                }
              }
            }
            """, ScorecardFolder.formatted("""
                kpi A { range  - 5  ..  10 red  flag 500
                  goal 700 worst -3 }
                scorecard S { scoring spider
                  uncapped roll up most frequent best on
                  tie perspective P { goal G { leading A key
                  weight 2 } } }
                """));
    }

    @Test
    void criteriaSayWhatPassesOnTheBetterSide() {
        String keptn = "scoring keptn against percentile 95 of last 3 passes and warnings"
                + " bands of scores { green from 90 amber from 75 }";
        assertEquals(
                "",
                issues(
                        keptn,
                        "higher is better\n"
                                + "criteria { pass from earlier - 5 points and above 50%\n"
                                + "pass exactly 100%\n"
                                + "warning from earlier * 0.9 }"));
        assertEquals("""
            ERROR (unfit-criteria) `criteria` does not say what passes; expected for example `pass up to earlier + 10% and below 600` at 6:3, length 28
            """, issues(keptn, "higher is better\ncriteria { warning from 3% }"));
        assertEquals(
                """
                ERROR (unfit-criteria) `pass up to 3%` lets the worse values through, because higher is better; expected a limit `from` or `above` at 6:14, length 13
                ERROR (wrong-unit) `earlier + 5%` is no step for `Rate`; expected percentage points such as `+ 5 points` at 7:8, length 17
                ERROR (wrong-unit) `20 seconds` is a duration, but the KPI is measured in `percent`; expected a percent such as `20%` at 8:14, length 10
                """,
                issues(
                        keptn,
                        "higher is better\ncriteria { pass up to 3%\npass from earlier + 5%\npass above 20 seconds }"));
    }

    @Test
    void criteriaAreOfKeptnAlone() {
        String criteria = "higher is better\ncriteria { pass from 90% }";
        assertEquals("""
            ERROR (contradictory-clauses) `Rate` has `criteria`, which `scoring range` does not look at; expected `scoring keptn`, or `bands` in the KPI at 10:28, length 12
            """, issues("scoring range", criteria + "\nrange 0% .. 50%"));
        assertEquals("""
            ERROR (contradictory-clauses) `against last pass` has no meaning for `scoring oracle`; expected `scoring keptn`, or nothing at 8:41, length 9
            """, issues("scoring oracle against last pass", "higher is better\ntarget 50%"));
        assertEquals(
                """
                ERROR (contradictory-clauses) `Rate` has both `bands` and `criteria`; expected one of them at 6:3, length 26
                ERROR (unfit-criteria) `percentile 99` is none that results are compared with; expected `percentile 50`, `percentile 90`, `percentile 95` or `mean` at 9:40, length 30
                """,
                issues(
                        "scoring keptn against percentile 99 of last 2 passes bands of scores { green from 90 amber"
                                + " from 75 }",
                        criteria + "\nbands { green from 90% amber from 80% red below }"));
        assertEquals(
                """
                ERROR (unfit-criteria) `0` is no number of earlier results; expected 1 to 100 at 8:40, length 14
                """,
                issues(
                        "scoring keptn against last 0 results bands of scores { green from 90 amber from 75 }",
                        criteria));
    }
}
