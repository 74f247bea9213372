package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** KPIs that are like another, and KPIs with parameters. */
final class TemplateTest {

    private static String issues(String definitions) {
        return ScorecardFolder.issues("package test\n" + definitions);
    }

    @Test
    void whatIsSaidOnlyInTheTemplateHoldsToo() {
        assertEquals("", issues("""
            kpi Rate { over contacts formula share(where answered) unit percent higher is better }
            kpi Better like Rate { baseline 60% target 70% bands { green from 70% amber from 60% red below } }
            scorecard Card { perspective P { goal G { lagging Better } } }
            """));
    }

    @Test
    void clausesThatDoNotFitWhatIsTakenOverAreRefusedWhereTheyMeet() {
        assertEquals("""
            ERROR (bands-order) the colours do not get better with the values of `Worse`, of which lower is better; expected green at the better end at 3:16, length 4
            ERROR (target-against-direction) the target `70%` is worse than the baseline `60%`, because lower is better; expected a target below the baseline at 3:16, length 4
            ERROR (wrong-unit) `4:30` is a duration, but the KPI is measured in `percent`; expected a percent such as `75%` at 4:28, length 4
            """, issues("""
                kpi Rate { over contacts formula share(where answered) higher is better baseline 60% target 70% bands { green from 70% amber from 60% red below } }
                kpi Worse like Rate { lower is better }
                kpi Odd like Rate { target 4:30 }
                scorecard Card { perspective P { goal G { lagging Worse lagging Odd } } }
                """));
    }

    @Test
    void aFormulaIsNotTakenOverToAnotherSource() {
        assertEquals("""
            ERROR (template-source) `costs` is not the source that the formula of `Rate` was written for; expected `over contacts`, or a formula of its own at 3:23, length 10
            """, issues("""
                kpi Rate { over contacts formula share(where answered) }
                kpi Other like Rate { over costs }
                scorecard Card { perspective P { goal G { lagging Other } } }
                """));
    }

    @Test
    void noKpiIsLikeItself() {
        assertEquals("""
            ERROR (cycle) `A` is like itself: `A` → `B` → `A`; expected another KPI after `like` at 2:5, length 1
            ERROR (missing-clause) `A` lacks a clause; expected for example `formula count()` at 2:5, length 1
            ERROR (cycle) `B` is like itself: `B` → `A` → `B`; expected another KPI after `like` at 3:5, length 1
            ERROR (missing-clause) `B` lacks a clause; expected for example `formula count()` at 3:5, length 1
            """, issues("""
                kpi A like B {}
                kpi B like A {}
                scorecard Card { perspective P { goal G { lagging A } } }
                """));
    }

    @Test
    void everyParameterGetsAValueOfItsKind() {
        assertEquals("""
            ERROR (wrong-arguments) `Slow` has 2 parameters, but no value is given; expected `Slow(limit duration, wanted text)` at 3:17, length 4
            ERROR (wrong-arguments) `5` is an integer, but `limit` of `Slow` is a duration; expected one of that kind at 4:22, length 1
            ERROR (wrong-arguments) `1 + 1` is not a value that is known beforehand; expected a literal or a parameter at 4:25, length 5
            ERROR (unknown-parameter) there is no parameter `phone`; expected a value such as `1` or `"phone"` at 5:28, length 5
            ERROR (wrong-arguments) `A` has no parameter, but one value is given; expected `A` at 6:43, length 12
            """, issues("""
                kpi Slow(limit duration, wanted text) { over contacts where channel = wanted formula share(where wait > limit) }
                kpi A { formula Slow }
                kpi B { formula Slow(5, 1 + 1) }
                kpi C { formula Slow(5:00, phone) }
                scorecard Card { perspective P { goal G { lagging A(1) lagging B lagging C } } }
                """));
    }

    @Test
    void aParameterMeansOneThingAndIsUsed() {
        assertEquals("""
            ERROR (parameter-hides-column) `channel` is a column of `contacts` too, so nobody can tell which one is meant; expected another name, for example `wanted_channel` at 2:7, length 7
            WARNING (unused-parameter) `A` does not use its parameter `unused`; expected it in a condition, for example `where … = unused` at 2:21, length 6
            ERROR (duplicate-name) the parameter `unused` is declared more than once; expected a name of its own at 2:37, length 6
            """, issues("""
                kpi A(channel text, unused integer, unused text) { over contacts where channel = "phone" formula count() }
                scorecard Card { perspective P { goal G { lagging A("x", 1, "y") } } }
                """));
    }
}
