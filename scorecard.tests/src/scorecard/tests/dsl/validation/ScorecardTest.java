package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Scorecards that do not hold together. */
final class ScorecardTest {

    private static String issues(String blocks) {
        return ScorecardFolder.issues("""
            package test
            kpi A { over contacts formula count() }
            kpi B { over contacts formula count() }
            kpi Both { formula A + B }
            scorecard All { perspective P { goal G { lagging Both } } }
            %s
            """.formatted(blocks));
    }

    @Test
    void emptyNodesAreReported() {
        assertEquals("""
            ERROR (no-perspective) `Empty` has no perspective; expected at least one, for example `perspective Customer { … }` at 6:11, length 5
            WARNING (no-goal) the perspective `P` has no goal, so it gets no score; expected at least one at 7:32, length 1
            WARNING (no-kpi) the goal `G` has no KPI, so nobody can tell whether it is reached; expected at least one `leading` or `lagging` KPI at 7:59, length 1
            """, issues("""
                scorecard Empty { }
                scorecard Hollow { perspective P { } perspective Q { goal G { } } }
                """));
    }

    @Test
    void weightsAddUpAndAreOfOneKind() {
        assertEquals("""
            ERROR (weights-do-not-add-up) the weights of the perspectives of `Sum` add up to `90%`; expected `100%` at 6:81, length 10
            ERROR (mixed-weights) `weight 50` stands beside percents; expected `weight 50%`, or numbers for all at 7:83, length 9
            ERROR (no-weight) `Q` has no weight beside others with percents; expected one such as `weight 25%` at 8:69, length 38
            ERROR (no-weight) the weights of the KPIs of `H` are all zero; expected some weight above zero at 9:101, length 8
            ERROR (weights-do-not-add-up) the weights of the KPIs of `G` add up to `90%`; expected `100%` at 10:78, length 10
            """, issues("""
                scorecard Sum { perspective P weight 50% { goal G { lagging A } } perspective Q weight 40% { goal H { lagging A } } }
                scorecard Mixed { perspective P weight 50% { goal G { lagging A } } perspective Q weight 50 { goal H { lagging A } } }
                scorecard None { perspective P weight 100% { goal G { lagging A } } perspective Q { goal H { lagging A } } }
                scorecard Goals { perspective P { goal G weight 30.5% { lagging A } goal H weight 69.5% { lagging A weight 0 } } }
                scorecard Measures { perspective P { goal G { lagging A weight 70% leading B weight 20% } } }
                """));
    }

    @Test
    void linksLeadFromOneGoalToAnotherOnce() {
        assertEquals("""
            ERROR (link-to-itself) `G` is linked to itself; expected another goal at 8:3, length 11
            WARNING (link-twice) `G` is linked to `H` more than once; expected one link at 10:3, length 25
            """, issues("""
                scorecard Linked {
                  perspective P { goal G { lagging A } goal H { lagging B } }
                  link G -> G
                  link G -> H because "one"
                  link G -> H because "two"
                  link H -> G
                }
                """));
    }

    @Test
    void aKpiCountsOnceInAGoalAndClausesAreSaidOnce() {
        assertEquals("""
            ERROR (duplicate-clause) `period` is said more than once; expected it once at 8:3, length 11
            ERROR (duplicate-clause) `weight` is said more than once; expected it once, or with the day from which on it is in force, such as `since 2026-04-01` at 9:26, length 8
            ERROR (duplicate-clause) `owner` is said more than once; expected it once at 9:47, length 11
            ERROR (kpi-twice) `A` counts twice in the goal `G`; expected it once, with the weight it shall have at 9:80, length 9
            """, issues("""
                scorecard Twice {
                  period month
                  period week
                  perspective P weight 1 weight 2 owner "One" owner "Two" { goal G { lagging A leading A } }
                }
                """));
    }

    @Test
    void bandsOfScoresAreThresholds() {
        assertEquals("""
            ERROR (score-bands) `bands of scores { green from 40 amber from 70 }` does not say from which scores nodes are green and amber; expected for example `bands of scores { green from 70 amber from 40 }`, scores being 0 to 100 at 7:20, length 47
            ERROR (score-bands) `bands of scores { green from 101 amber from 70 }` does not say from which scores nodes are green and amber; expected for example `bands of scores { green from 70 amber from 40 }`, scores being 0 to 100 at 8:18, length 48
            ERROR (score-bands) `bands of scores { green from 70% amber from 40% }` does not say from which scores nodes are green and amber; expected for example `bands of scores { green from 70 amber from 40 }`, scores being 0 to 100 at 9:21, length 49
            """, issues("""
                scorecard Fine { bands of scores { green from 80 amber from 50 red below } perspective P { goal G { lagging A } } }
                scorecard Upside { bands of scores { green from 40 amber from 70 } perspective P { goal G { lagging A } } }
                scorecard High { bands of scores { green from 101 amber from 70 } perspective P { goal G { lagging A } } }
                scorecard Percent { bands of scores { green from 70% amber from 40% } perspective P { goal G { lagging A } } }
                """));
    }

    @Test
    void aKpiThatNobodyUsesIsPointedOut() {
        assertEquals("""
            ADVICE (unused-kpi) no goal and no KPI uses `Lonely`; expected it in a goal, for example `lagging Lonely` at 6:5, length 6
            """, issues("kpi Lonely { over contacts formula count() }"));
    }
}
