package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** KPIs at other times. */
final class TimeFunctionTest {

    private static String issues(String clauses, String formula) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate { over contacts formula share(where answered) }
            kpi Moved { formula change(Rate) }
            kpi K { formula %s }
            scorecard Card { %s perspective P { goal G { lagging K lagging Moved } } }
            """.formatted(formula, clauses));
    }

    @Test
    void whatIsLookedAtIsAKpi() {
        assertEquals(
                """
                ERROR (unknown-kpi) there is no KPI `answered`; expected one of this package, or an `import` of its package at 4:26, length 8
                """,
                issues("", "previous(answered)")
                        .replace(
                                "a KPI, or an aggregate such as `count()`",
                                "one of this package, or an `import` of its package"));
    }

    @Test
    void aChangeHasTheUnitOfItsKpiAndARelativeOneIsAPercent() {
        assertEquals("", issues("", "rolling(Rate, 3 months) unit percent"));
        assertEquals("", issues("", "relative change(Rate, 1 year) unit percent"));
        assertEquals("""
            ERROR (incompatible-units) `unit duration` does not fit the formula `same period last year(Rate)`; expected `unit percent` at 4:45, length 13
            """, issues("", "same period last year(Rate) unit duration"));
    }

    @Test
    void aWindowIsNotTakenOfComparisons() {
        assertEquals("""
            ERROR (periods-of-periods) `to date(Moved, year)` takes several periods together, but `Moved` compares periods by `change(Rate)`; expected a KPI that is computed from rows at 4:17, length 20
            """, issues("", "to date(Moved, year)"));
    }

    @Test
    void spansFitThePeriodsOfTheScorecard() {
        assertEquals("""
            ERROR (unfit-span) `change(Rate, 1 month)` of `K` does not fit periods of a quarter; expected a span of whole quarters at 5:58, length 9
            """, issues("period quarter", "change(Rate, 1 month)"));
        assertEquals("""
            ERROR (unfit-span) `rolling(Rate, 2 weeks)` of `K` does not fit periods of a month; expected a span of whole months at 5:44, length 9
            """, issues("", "rolling(Rate, 2 weeks)"));
        assertEquals("", issues("period week", "rolling(Rate, 3 months) + change(Rate, 1 year) + to date(Rate, year)"));
        assertEquals("""
            ERROR (invalid-span) `0 months` is no span of time; expected a whole number from 1 to 1000 at 4:30, length 8
            """, issues("", "change(Rate, 0 months)"));
    }

    @Test
    void aRowHasNoOtherTimes() {
        assertEquals("""
            ERROR (aggregate-in-row) `previous(Rate)` is computed from many rows and cannot be a value of one row at 4:21, length 14
            """, issues("", "avg(previous(Rate) over contacts)"));
    }
}
