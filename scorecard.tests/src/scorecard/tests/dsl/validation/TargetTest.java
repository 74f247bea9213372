package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Baselines and targets that are in the wrong unit, order or direction. */
final class TargetTest {

    private static String issues(String clauses) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate {
              over contacts
              formula share(where answered)
            %s
            }
            kpi User { formula Rate }
            scorecard Card { perspective P { goal G { lagging User } } }
            """.formatted(clauses.indent(2).stripTrailing()));
    }

    @Test
    void anAmountInAnotherUnitIsRefused() {
        assertEquals("""
            ERROR (wrong-unit) `68` is a plain number, but the KPI is measured in `percent`; expected a percent such as `68%` at 6:12, length 2
            ERROR (wrong-unit) `4:30` is a duration, but the KPI is measured in `percent`; expected a percent such as `75%` at 7:10, length 4
            ERROR (wrong-unit) `5 EUR` is money in EUR, but the KPI is measured in `percent`; expected a percent such as `5%` at 8:13, length 5
            ERROR (wrong-unit) `75` is a plain number, but the KPI is measured in `percent`; expected a percent such as `75%` at 9:22, length 2
            """, issues("""
                higher is better
                baseline 68
                target 4:30
                benchmark 5 EUR "others"
                bands { green from 75 amber from 68% red below }
                """));
    }

    @Test
    void aTargetAgainstTheDirectionIsRefused() {
        assertEquals("""
            ERROR (target-against-direction) the target `70%` is worse than the baseline `75%`, because higher is better; expected a target above the baseline at 7:3, length 10
            """, issues("higher is better\nbaseline 75%\ntarget 70%"));
        assertEquals("""
            ERROR (target-against-direction) the target `80%` is worse than the baseline `75%`, because lower is better; expected a target below the baseline at 7:3, length 10
            """, issues("lower is better\nbaseline 75%\ntarget 80%"));
        assertEquals("""
            WARNING (no-distance) the target `75%` is the baseline `75%`, so `Rate` gets no score; expected some distance between them at 7:3, length 10
            """, issues("lower is better\nbaseline 75%\ntarget 75%"));
    }

    @Test
    void aTargetWithoutBaselineOrDirectionIsDoubtful() {
        assertEquals("""
            WARNING (target-without-baseline) `Rate` has a target but no baseline, so it gets no score; expected for example `baseline 75%` with the value it started from at 5:3, length 10
            WARNING (target-without-direction) `Rate` has a target but no direction, so it gets no score; expected `higher is better`, `lower is better` or `within … .. … is best` at 5:3, length 10
            """, issues("target 75%"));
    }

    @Test
    void periodsExistAndPlanLinesAreInOrder() {
        assertEquals("""
            ERROR (invalid-period) `2026-13` is not a period; expected one such as `2026-06`, `2026-W27`, `2026-Q2`, `2026` or `FY2026` at 6:3, length 23
            ERROR (plan-line) the target has points before it but no date of its own; expected `target 75% by` and a period at 7:3, length 30
            """, issues("higher is better\nbaseline 60% in 2026-13\ntarget 75% from 70% in 2026-06"));
        assertEquals(
                """
                ERROR (plan-line) `2026-05` is not later than the point before it; expected the points in order of time at 7:3, length 57
                """,
                issues("higher is better\n"
                        + "baseline 60% in FY2026\n"
                        + "target 75% by 2026-06 from 70% in 2026-06, 72% in 2026-05"));
        assertEquals(
                """
                ERROR (plan-line) `2026-Q4` is not of the same length as the period before it; expected periods of one length at 7:3, length 41
                """, issues("higher is better\nbaseline 60% in 2026-W27\ntarget 75% by 2026-Q4 from 70% in 2026-06"));
        assertEquals(
                "", issues("higher is better\nbaseline 60% in 2026-01-31\ntarget 75% by 2026-Q4 from 70% in 2026-Q1"));
    }

    @Test
    void rangesAndDecimalsAreChecked() {
        assertEquals("""
            ERROR (out-of-range) `-1%` is not possible; expected a value in `0 .. 100` at 7:12, length 3
            ERROR (out-of-range) `101%` is not possible; expected a value in `0 .. 100` at 8:10, length 4
            ERROR (invalid-decimals) `11` decimals are not possible; expected 0 to 10 at 9:3, length 11
            """, issues("unit percent 0 .. 100\nhigher is better\nbaseline -1%\ntarget 101%\ndecimals 11"));
        assertEquals("""
            ERROR (contradictory-clauses) `Rate` says both which direction and which range is best; expected one of them at 5:3, length 25
            ERROR (invalid-range) `within 70% .. 60% is best` holds no value; expected the smaller end first at 5:3, length 25
            """, issues("within 70% .. 60% is best\nhigher is better"));
    }
}
