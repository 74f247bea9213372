package scorecard.tests.engine.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.html.HtmlReport;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;

final class HtmlReportTest {

    private static final Plan PLAN = ServiceScorecard.plan();
    private static final Results JUNE = ServiceResults.june();
    private static final ReportPage PAGE = ReportPage.of(PLAN, JUNE);

    @Test
    void equalResultsGiveEqualBytes() {
        assertEquals(PAGE.text(), new HtmlReport().write(ServiceScorecard.plan(), ServiceResults.june()));
    }

    @Test
    void theTextEndsWithOneLineFeedAndHasNoOtherLineEnds() {
        assertTrue(PAGE.text().endsWith("</html>\n"));
        assertEquals(-1, PAGE.text().indexOf('\r'));
    }

    @Test
    void everyKpiOfEveryGoalStandsThereWithItsNumbers() {
        for (Goal goal : goals()) {
            for (Measure measure : goal.measures()) {
                Kpi kpi = kpi(measure);
                KpiResult result = result(kpi);
                Element row = row(goal, kpi);
                assertEquals(
                        result.value()
                                .map(value -> ShownNumber.of(kpi).value(value, result.target()))
                                .orElse("–"),
                        ReportPage.below(row, "value").getTextContent());
                assertTrue(row.getTextContent()
                        .contains(ShownNumber.of(kpi).target(result.target().orElseThrow())));
                assertTrue(ReportPage.below(row, "title").getTextContent().equals(kpi.title()));
                result.score()
                        .ifPresent(score -> assertTrue(row.getTextContent().contains(ShownNumber.score(score))));
            }
        }
    }

    @Test
    void everyStatusIsAColourAShapeAndAWord() {
        Map<String, String> words = Map.of("green", "Green", "amber", "Amber", "red", "Red", "none", "No status");
        for (Element status : PAGE.styled("status")) {
            String style = status.getAttribute("class").substring("status ".length());
            assertEquals(
                    "#mark-" + style,
                    ((Element) status.getElementsByTagName("use").item(0)).getAttribute("href"));
            assertEquals(words.get(style), status.getTextContent());
        }
        for (Goal goal : goals()) {
            for (Measure measure : goal.measures()) {
                assertEquals(
                        words.get(result(kpi(measure)).status().name().toLowerCase(Locale.ROOT)),
                        ReportPage.below(row(goal, kpi(measure)), "status").getTextContent());
            }
        }
    }

    @Test
    void theScoresOfGoalsAndPerspectivesStandThere() {
        JUNE.nodes()
                .forEach(node -> node.score()
                        .map(score -> ShownNumber.score(
                                score, scorecard().greenFrom(), scorecard().amberFrom()))
                        .ifPresent(score -> assertTrue(PAGE.text().contains(">" + score + "<"), score)));
    }

    @Test
    void theMapHasACardForEveryGoalAndAnArrowForEveryLink() {
        assertEquals(goals().size(), PAGE.styled("goal-card").size());
        assertEquals(
                scorecard().links().stream()
                        .map(link -> title(link.fromGoal()) + " → " + title(link.toGoal()) + ": " + link.because())
                        .toList(),
                PAGE.styled("arrow").stream()
                        .map(arrow ->
                                arrow.getElementsByTagName("title").item(0).getTextContent())
                        .toList());
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        Set<String> places = new HashSet<>();
        PAGE.all(element -> element.hasAttribute("id"))
                .forEach(element -> assertTrue(places.add(element.getAttribute("id")), element.getAttribute("id")));
        List<Element> links = PAGE.all(element -> element.hasAttribute("href"));
        assertFalse(links.isEmpty());
        links.forEach(link -> {
            assertTrue(link.getAttribute("href").startsWith("#"), link.getAttribute("href"));
            assertTrue(places.contains(link.getAttribute("href").substring(1)), link.getAttribute("href"));
        });
    }

    @Test
    void aMissingValueIsADashWithItsReason() {
        Element row = PAGE.withId("kpi-Knowledge-ArticlesRevised");
        assertEquals("–", ReportPage.below(row, "value").getTextContent());
        assertEquals(
                "No value: no rows to compute it from.",
                ReportPage.below(row, "reason").getTextContent());
        assertTrue(PAGE.withId("goal-Knowledge")
                .getTextContent()
                .contains("Articles revised has no score (no rows to compute it from)."));
    }

    @Test
    void theLineOfATrendIsBrokenWhereThereIsNoValue() {
        Element plot = ReportPage.below(PAGE.withId("kpi-ResolveAtOnce-Satisfaction"), "plot");
        assertEquals(
                2,
                List.of(
                                plot.getElementsByTagName("polyline").item(0),
                                plot.getElementsByTagName("polyline").item(1),
                                plot.getElementsByTagName("polyline").item(2))
                        .stream()
                        .filter(line -> ((Element) line).getAttribute("class").equals("line"))
                        .count());
        assertTrue(plot.getAttribute("aria-label").contains("No value in 2025-01, 2025-02."));
    }

    @Test
    void noLevelOfAChartIsCut() {
        List<Element> labels =
                PAGE.all(element -> element.getAttribute("text-anchor").equals("end"));
        assertFalse(labels.isEmpty());
        labels.forEach(label -> assertTrue(
                Double.parseDouble(label.getAttribute("x"))
                        >= 7 * label.getTextContent().length(),
                label.getTextContent()));
    }

    @Test
    void aPeriodThatIsNotCompleteIsMarkedAndNotTheOneReported() {
        ReportPage page = ReportPage.of(PLAN, ServiceResults.halfYearNotOver());
        assertTrue(page.text().contains("<title>Customer service – May 2026</title>"));
        assertTrue(page.text().contains("June 2026 <span class=\"note\">not complete</span>"));
    }

    @Test
    void aRangeHasTheScoresOfEachOfItsPeriods() {
        ReportPage page = ReportPage.of(PLAN, ServiceResults.halfYearNotOver());
        Element table = page.styled("periods").getFirst();
        assertEquals(7, table.getElementsByTagName("tr").getLength());
        assertTrue(PAGE.styled("periods").isEmpty());
    }

    @Test
    void whatTheNumbersRestOnStandsThere() {
        String data = PAGE.withId("data").getTextContent();
        assertTrue(data.contains(ShownNumber.count(123_456)));
        assertTrue(data.contains("17"));
        assertTrue(data.contains("3 rows of `contacts` lie after the as-of moment and do not count"));
    }

    @Test
    void aDocumentationCommentIsShownInTheParagraphsOfItsAuthor() {
        assertEquals(
                "What Cost per contact tells, in the words of its author.\n\nA second paragraph with details.",
                ReportPage.below(PAGE.withId("kpi-ReduceCosts-CostPerContact"), "documentation")
                        .getTextContent());
    }

    @Test
    void resultsOfAnotherScorecardAreRefused() {
        Results other = new Results(
                "acme.Other",
                JUNE.from(),
                JUNE.to(),
                JUNE.asOf(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThrows(IllegalArgumentException.class, () -> new HtmlReport().write(PLAN, other));
    }

    private static Scorecard scorecard() {
        return PLAN.scorecards().getFirst();
    }

    private static List<Goal> goals() {
        return scorecard().perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .toList();
    }

    private static String title(String goal) {
        return goals().stream()
                .filter(candidate -> candidate.name().equals(goal))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static Kpi kpi(Measure measure) {
        return PLAN.kpis().stream()
                .filter(kpi -> kpi.name().equals(measure.kpi()))
                .findFirst()
                .orElseThrow();
    }

    private static KpiResult result(Kpi kpi) {
        Optional<KpiResult> result = JUNE.kpis().stream()
                .filter(candidate -> candidate.kpi().equals(kpi.name()))
                .findFirst();
        return result.orElseThrow();
    }

    private static Element row(Goal goal, Kpi kpi) {
        return PAGE.withId("kpi-" + goal.name() + "-" + kpi.name().substring("acme.service.".length()));
    }
}
