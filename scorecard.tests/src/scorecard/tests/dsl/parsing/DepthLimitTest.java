package scorecard.tests.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scorecard.tests.dsl.ScorecardFolder;

/** Texts nested or chained without end are refused before they exhaust the stack. */
final class DepthLimitTest {

    static List<String> bombs() {
        return List.of(
                "(".repeat(20_000) + "1" + ")".repeat(20_000),
                "1" + " + 1".repeat(20_000),
                "-".repeat(20_000) + "1",
                "count(where " + "not ".repeat(20_000) + "answered)",
                "count(where " + "not (".repeat(20_000) + "answered" + ")".repeat(20_000) + ")",
                "sum(" + "if answered then 1 else ".repeat(20_000) + "2)",
                "count(where answered" + " and answered".repeat(20_000) + ")",
                "sum(".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefused(String formula) {
        String issues = ScorecardFolder.issues("package test\nkpi A { over contacts formula " + formula + " }\n");
        assertTrue(issues.contains("ERROR (too-deep)"), () -> issues.substring(0, Math.min(500, issues.length())));
    }

    @Test
    void whatPeopleMayWriteIsNot() {
        String issues = ScorecardFolder.issues("""
            package test
            kpi A { formula %s1%s%s unit count }
            kpi B { over contacts formula count(where %s) }
            scorecard Card { perspective P { goal G { lagging A lagging B } } }
            """.formatted(
                        "(".repeat(50), ")".repeat(50), " + 1".repeat(180), "answered" + " and answered".repeat(190)));
        assertEquals("", issues);
    }

    @Test
    void manyDefinitionsEachHaveTheirOwnLimit() {
        StringBuilder text = new StringBuilder("package test\n");
        StringBuilder measures = new StringBuilder();
        for (int number = 0; number < 100; number++) {
            text.append(
                    "kpi K%d { over contacts formula count()%s unit count }%n".formatted(number, " + 1".repeat(50)));
            measures.append("lagging K").append(number).append('\n');
        }
        assertEquals(
                "", ScorecardFolder.issues(text + "scorecard C { perspective P { goal G { " + measures + "} } }\n"));
    }
}
