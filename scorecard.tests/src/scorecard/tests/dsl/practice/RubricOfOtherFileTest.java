package scorecard.tests.dsl.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** The rules about rubrics look for KPIs in every file, and for the scorecards that show them in every other. */
final class RubricOfOtherFileTest {

    private static final String RUBRIC = """
        package quality
        calendar Days { timezone "UTC" }
        source reviews { read csv "reviews.csv" row per id time at id text at date tone integer 1 .. 4 }
        rubric Calls over reviews {
          section Manners weight 100% {
            criterion tone scale 1 .. 4 weight 1
          }
        }
        """;

    private static final String GRADED = """
        package service
        import quality.*
        kpi Quality { over quality.reviews formula avg(score(%s)) higher is better baseline 40%% target 80%% }
        """;

    private static final String SHOWN = """
        package board
        import quality.*
        scorecard Card { %s calendar Days period month perspective P { goal G { lagging %s } } }
        """;

    private static final String FOUND = """
        criteria-count
        criterion-without-anchors
        criterion-without-goal
        rubric-without-pilot
        rubric-without-sample
        """;

    @Test
    void aKpiOfAnotherFileIsGradedByIt() {
        assertEquals(FOUND, found(GRADED.formatted("Calls"), SHOWN.formatted("kind quality", "service.Quality")));
        assertEquals(
                FOUND, found(GRADED.formatted("quality.Calls"), SHOWN.formatted("kind quality", "service.Quality")));
    }

    @Test
    void aSectionOfItGradesAKpi() {
        assertEquals(
                FOUND, found(GRADED.formatted("Calls.Manners"), SHOWN.formatted("kind quality", "service.Quality")));
        assertEquals(
                FOUND,
                found(
                        GRADED.formatted("quality.^Calls.Manners.tone"),
                        SHOWN.formatted("kind quality", "service.Quality")));
    }

    @Test
    void aKpiThatUsesAGradedOneRestsOnIt() {
        String rise = "kpi Rise { formula change(Quality) higher is better baseline 0% target 5% }\n";
        String like = "kpi Like like Quality { decimals 0 }\n";
        assertEquals(FOUND, found(GRADED.formatted("Calls") + rise, SHOWN.formatted("kind quality", "service.Rise")));
        assertEquals(FOUND, found(GRADED.formatted("Calls") + like, SHOWN.formatted("kind quality", "service.Like")));
    }

    @Test
    void aRubricThatNoScorecardOfAKindShowsIsLeftAlone() {
        assertEquals("", found(GRADED.formatted("Calls"), SHOWN.formatted("", "service.Quality")));
        assertEquals("", found(GRADED.formatted("Calls"), ""));
        assertEquals("", found("", ""));
    }

    @Test
    void aRubricOfThatNameInThePackageOfTheKpiIsTheOneMeant() {
        String own = """
            rubric Calls over quality.reviews { criterion tone scale 1 .. 4 weight 1 }
            """;
        assertEquals("", found(GRADED.formatted("Calls") + own, SHOWN.formatted("kind quality", "service.Quality")));
        assertEquals(
                FOUND,
                found(GRADED.formatted("quality.Calls") + own, SHOWN.formatted("kind quality", "service.Quality")));
    }

    private static String found(String graded, String shown) {
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with("rubric.scorecard", RUBRIC)
                .with("graded.scorecard", graded)
                .with("shown.scorecard", shown)) {
            assertEquals(
                    "",
                    folder.loadAll().issues().stream()
                            .filter(issue -> !ScorecardFolder.isPractice(issue))
                            .map(issue -> issue.message() + "\n")
                            .collect(Collectors.joining()));
            return folder.load("rubric.scorecard").issues().stream()
                    .map(issue -> issue.code() + "\n")
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining());
        }
    }
}
