package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Targets and bands that change with time, and targets that are a step from an earlier value. */
final class TargetVersionTest {

    private static String issues(String formula, String clauses) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate {
              over contacts
              formula %s
              higher is better
            %s
            }
            kpi User { formula Rate }
            scorecard Card { perspective P { goal G { lagging User } } }
            """.formatted(formula, clauses.indent(2).stripTrailing()));
    }

    @Test
    void targetsAndBandsMayChange() {
        assertEquals("", issues("share(where answered)", """
            baseline 50%
            target 60%
            target 70% since 2026-01-01
            bands { green from 60% amber from 50% red below }
            bands since 2026-01-01 { green from 70% amber from 60% red below }
            """));
    }

    @Test
    void oneTargetIsInForceAtATime() {
        assertEquals("""
            ERROR (duplicate-clause) `target` is said more than once; expected it once, or with the day from which on it is in force, such as `since 2026-04-01` at 8:3, length 10
            ERROR (invalid-period) `2026-02-30` is not in the calendar; expected a day such as `2026-04-01` at 9:3, length 27
            """, issues("share(where answered)", """
                baseline 50%
                target 60%
                target 70%
                target 75% since 2026-02-30
                """));
        assertEquals("""
            ERROR (versions-overlap) `target 60% by 2026-12 from 55% in 2026-01` is a line that goes on for ever, so no other target can be in force beside it; expected all of it in one line, or targets without `from` at 7:3, length 41
            """, issues("share(where answered)", """
                baseline 50%
                target 60% by 2026-12 from 55% in 2026-01
                target 75% since 2026-02-01
                """));
    }

    @Test
    void aPercentOfAPercentIsNotWritten() {
        assertEquals("""
            ERROR (wrong-unit) `previous year + 5%` is no step for `Rate`; expected percentage points such as `+ 5 points` at 7:3, length 25
            """, issues("share(where answered)", "baseline 50%\ntarget previous year + 5%"));
        assertEquals("", issues("share(where answered)", "baseline 50%\ntarget previous year + 5 points"));
        assertEquals("", issues("sum(cost)", "baseline 50 EUR\ntarget previous period + 5%"));
        assertEquals("", issues("avg(wait)", "baseline 4:00\ntarget previous month - 0:30"));
        assertEquals("""
            ERROR (wrong-unit) `previous month - 5 points` is no step for `Rate`; expected a duration such as `- 0:30`, or a percent such as `- 5%` at 7:3, length 32
            """, issues("avg(wait)", "baseline 4:00\ntarget previous month - 5 points"));
    }
}
