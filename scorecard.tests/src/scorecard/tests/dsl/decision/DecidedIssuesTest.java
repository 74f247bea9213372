package scorecard.tests.dsl.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Findings are left out where a text says why, and weigh what a project says; errors that would mislead stay. */
final class DecidedIssuesTest {

    private static final String SUM_WITH_OPTIONAL = """
        package test
        kpi Total { over contacts formula avg(talk + wait) %s }
        kpi Other { over contacts formula avg(hold + wait) }
        scorecard S { perspective P { goal G { leading Total lagging Other } } }
        """;

    @Test
    void aSuppressionHoldsForItsBlockAlone() {
        assertEquals(
                """
                WARNING (missing-makes-missing) where `hold` is missing the whole sum is missing; expected `(hold or else 0 seconds)` if it then counts as nothing at 3:39, length 4
                """,
                ScorecardFolder.issues(
                        SUM_WITH_OPTIONAL.formatted("suppress missing-makes-missing because \"they do not count\"")));
    }

    @Test
    void aSuppressionBeforeTheFirstDefinitionHoldsForTheFile() {
        assertEquals(
                "",
                ScorecardFolder.issues(SUM_WITH_OPTIONAL
                        .formatted("")
                        .replace(
                                "package test",
                                "package test suppress missing-makes-missing because \"calls without talk do"
                                        + " not count\"")));
    }

    @Test
    void aProjectChoosesSeverities() {
        assertEquals("""
            ADVICE (missing-makes-missing) where `talk` is missing the whole sum is missing; expected `(talk or else 0 seconds)` if it then counts as nothing at 2:39, length 4
            ADVICE (missing-makes-missing) where `hold` is missing the whole sum is missing; expected `(hold or else 0 seconds)` if it then counts as nothing at 3:39, length 4
            """, issues("missing-makes-missing advice // we know our data\n"));
        assertEquals("", issues("\n  missing-makes-missing   off\n"));
    }

    @Test
    void whatWouldMisleadKeepsItsSeverity() {
        assertEquals("""
            WARNING (missing-makes-missing) where `talk` is missing the whole sum is missing; expected `(talk or else 0 seconds)` if it then counts as nothing at 2:39, length 4
            WARNING (missing-makes-missing) where `hold` is missing the whole sum is missing; expected `(hold or else 0 seconds)` if it then counts as nothing at 3:39, length 4
            ERROR (severity-unreadable) `never kpis` is no choice; expected a code and `off`, `advice`, `warning` or `error`, for example `kpi-without-owner off` at 2:1, length 10
            ERROR (severity-refused) `cycle` stays an error, because the text could not be evaluated or its numbers would mislead; expected no choice for it at 3:1, length 13
            ERROR (severity-unreadable) there is no finding `never-misssing`; did you mean `never-missing`? at 4:3, length 18
            """, issues("// ours\nnever kpis\ncycle warning\n  never-misssing off\n"));
    }

    private static String issues(String rules) {
        try (ScorecardFolder folder = ScorecardFolder.withSources(SUM_WITH_OPTIONAL.formatted(""))
                .with("scorecard.rules", rules + "kind-missing off\n")) {
            return ScorecardFolder.text(folder.load(ScorecardFolder.MAIN).issues());
        }
    }
}
