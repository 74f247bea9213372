package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Members and segments with standards of their own. */
final class PartTest {

    private static String issues(String clauses) {
        return ScorecardFolder.issues("""
            package test
            cascade organisation {
              level all
              level desk by contacts: agent
            }
            kpi Rate {
              over contacts
              formula share(where answered)
              higher is better
              baseline 50%%
              target 80%%
              also by channel
            %s
            }
            scorecard Card { cascade organisation perspective P { goal G { lagging Rate } } }
            """.formatted(clauses.indent(2).stripTrailing()));
    }

    @Test
    void segmentsAndMembersHaveTheirOwn() {
        assertEquals("", issues("""
            for channel phone { target 90% }
            for desk "Ann" { target 70% baseline 60% }
            for desk missing { bands { green from 60% amber from 50% red below } }
            """));
    }

    @Test
    void theKpiIsCutIntoTheParts() {
        assertEquals("""
            ERROR (part-not-cut) `Rate` has no value `for team "Blue"`; expected a level below the top that all its sources reach, or what it is `also by` at 13:3, length 30
            ERROR (part-not-cut) `Rate` has no value `for desk "Ann" and channel phone`; expected a level below the top that all its sources reach, or what it is `also by` at 14:3, length 47
            ERROR (impossible-value) `channel` is never `fax`; expected one of `chat`, `email`, `phone` at 15:7, length 11
            """, issues("""
                for team "Blue" { target 90% }
                for desk "Ann" and channel phone { target 90% }
                for channel fax { target 90% }
                """));
    }

    @Test
    void aPartSaysSomethingOnce() {
        assertEquals("""
            ERROR (missing-clause) `for channel phone` says nothing; expected `target`, `baseline`, `benchmark` or `bands` in it at 13:3, length 21
            ERROR (duplicate-clause) `for channel chat` is said more than once; expected it once at 15:3, length 31
            """, issues("""
                for channel phone { }
                for channel chat { target 90% }
                for channel chat { target 70% }
                """));
    }

    @Test
    void rowsWithoutAMemberAreMissingAndBenchmarksHoldForPartsByDate() {
        assertEquals("""
            ERROR (missing-as-text) `(unassigned)` is what results call rows without one; expected `missing` at 13:12, length 14
            ERROR (duplicate-clause) `benchmark` is said more than once; expected it once, or with the day from which on it is in force, such as `since 2026-04-01` at 14:67, length 13
            """, issues("""
                for desk "(unassigned)" { target 90% }
                for channel chat { benchmark 60% benchmark 65% since 2026-01-01 benchmark 70% }
                """));
    }

    @Test
    void whatAPartSaysIsCheckedLikeTheWhole() {
        assertEquals("""
            ERROR (target-against-direction) the target `40%` is worse than the baseline `50%`, because higher is better; expected a target above the baseline at 13:23, length 10
            ERROR (wrong-unit) `5 EUR` is money in EUR, but the KPI is measured in `percent`; expected a percent such as `5%` at 14:29, length 5
            """, issues("""
                for channel phone { target 40% }
                for channel chat { target 5 EUR }
                """));
    }

    @Test
    void baselinesMayChange() {
        assertEquals(
                "",
                issues("for channel phone { baseline 60% baseline 70% since 2026-01-01 baseline previous year since"
                        + " 2027-01-01 }"));
        assertEquals("""
            ERROR (duplicate-clause) `baseline` is said more than once; expected it once, or with the day from which on it is in force, such as `since 2026-04-01` at 13:36, length 12
            """, issues("for channel phone { baseline 60% baseline 70% }"));
    }
}
