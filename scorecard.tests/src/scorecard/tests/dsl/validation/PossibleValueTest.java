package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** What can never happen is found before anything is evaluated. */
final class PossibleValueTest {

    private static String issues(String kpis) {
        return ScorecardFolder.issues("package test\n" + kpis)
                .replaceAll("(?m)^ADVICE.*\\n|^WARNING \\((?!always-true|unit-range).*\\n", "");
    }

    @Test
    void comparisonsThatNoRowOrEveryRowFulfilsAreReported() {
        assertEquals("""
            ERROR (never-true) `csat >= 6` is never true, because `csat` is from `1` to `5`; expected a comparison that some rows fulfil and others do not at 2:52, length 9
            ERROR (never-true) `csat = 0` is never true, because `csat` is from `1` to `5`; expected a comparison that some rows fulfil and others do not at 3:52, length 8
            WARNING (always-true) `csat > 0` is always true, because `csat` is from `1` to `5`; expected a comparison that some rows fulfil and others do not at 4:52, length 8
            WARNING (always-true) `10 > 2 * csat - 1` is always true, because `2 * csat - 1` is from `1` to `9`; expected a comparison that some rows fulfil and others do not at 5:52, length 17
            ERROR (never-true) `csat` is never `7`; expected a value from `1` to `5` at 6:64, length 1
            """, issues("""
                kpi A { over contacts formula count(where true and csat >= 6) }
                kpi B { over contacts formula count(where true and csat = 0) }
                kpi C { over contacts formula count(where true and csat > 0) }
                kpi D { over contacts formula count(where true and 10 > 2 * csat - 1) }
                kpi E { over contacts formula count(where true and csat in (5, 7)) }
                kpi F { over contacts formula count(where csat >= 5 or handled > 1000 or csat <= 1) }
                """));
    }

    @Test
    void amountsLieWhereTheFormulaCanLie() {
        assertEquals("""
            ERROR (out-of-range) `120%` is not possible, because the formula gives values from `0%` to `100%`; expected a value of those at 2:95, length 4
            ERROR (out-of-range) `-5` is not possible, because the formula gives values from `0`; expected a value of those at 3:73, length 2
            ERROR (out-of-range) `6` is not possible, because the formula gives values from `1` to `5`; expected a value of those at 4:80, length 1
            ERROR (out-of-range) `101` is not possible, because the formula gives values from `-100` to `100`; expected a value of those at 5:111, length 3
            """, issues("""
                kpi A { over contacts formula count(where answered) / count() unit percent baseline 5% target 120% higher is better }
                kpi B { over contacts formula count() lower is better baseline 5 target -5 }
                kpi C { over contacts formula median(csat) higher is better bands { green from 6 red below } }
                kpi D { over contacts formula 100 * (share(where csat = 5) - share(where csat = 1)) higher is better baseline 101 target 102 }
                kpi E { formula C + C higher is better baseline 2 target 10 }
                """).replaceAll("(?m)^.*`102`.*\\n", ""));
    }

    @Test
    void theRangeOfAUnitHoldsEveryValueOfTheFormula() {
        assertEquals("""
            WARNING (unit-range) `unit points 0 .. 100` leaves values out: the formula gives values from `-100` to `100`; expected `-100 .. 100` at 2:85, length 20
            """, issues("""
                kpi A { over contacts formula 100 * (share(where answered) - share(where resolved)) unit points 0 .. 100 }
                kpi B { over contacts formula share(where answered) unit percent 0 .. 100 }
                """));
    }
}
