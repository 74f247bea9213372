package scorecard.tests.engine.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;

/** Nobody takes a missing value for a zero, nor a supplied one for a measured one. */
final class MissingValueReportTest {

    private static final Plan PLAN = ServiceScorecard.plan();

    /** January 2025, where the satisfaction that half of a goal rests on is missing. */
    private static final Results JANUARY = ServiceResults.results(PLAN, 6, 6, false);

    @Test
    void theWeightOfAMissingKpiGoesToItsSiblings() {
        ReportPage page = ReportPage.of(PLAN, JANUARY);
        assertTrue(goal(page)
                .contains("Customer satisfaction has no score (no rows to compute it from): its weight went to"
                        + " the others."));
        assertEquals("0% of the goal's score, 0% of the scorecard's", share(page, "Satisfaction"));
        assertEquals("100% of the goal's score, 8.3% of the scorecard's", share(page, "FirstContactResolution"));
    }

    @Test
    void aMissingKpiThatCountsAsZeroKeepsItsShare() {
        List<NodeResult> nodes = JANUARY.nodes().stream()
                .map(MissingValueReportTest::countingAsZero)
                .toList();
        ReportPage page = ReportPage.of(PLAN, with(JANUARY.kpis(), nodes));
        assertTrue(goal(page)
                .contains("Customer satisfaction has no score (no rows to compute it from): it counts as zero."));
        assertEquals("50% of the goal's score, 4.2% of the scorecard's", share(page, "FirstContactResolution"));
    }

    @Test
    void aValueThatARuleSuppliedSaysSo() {
        List<KpiResult> kpis = JANUARY.kpis().stream()
                .map(result -> result.kpi().endsWith(".Satisfaction") ? zero(result) : result)
                .toList();
        ReportPage page = ReportPage.of(PLAN, with(kpis, JANUARY.nodes()));
        Element row = page.withId("kpi-ResolveAtOnce-Satisfaction");
        assertEquals(
                "Supplied by rule: no value counts as zero.",
                ReportPage.below(row, "reason").getTextContent());
        assertTrue(ReportPage.below(row, "history").getTextContent().contains("0.00 (no value counts as zero)"));
    }

    @Test
    void aMissingValueIsNowhereShownAsAZero() {
        Element row = ReportPage.of(PLAN, JANUARY).withId("kpi-ResolveAtOnce-Satisfaction");
        assertEquals("–", ReportPage.below(row, "value").getTextContent());
        assertTrue(ReportPage.below(row, "history").getTextContent().contains("no value: no rows to compute it from"));
        assertFalse(ReportPage.below(row, "history").getTextContent().contains("0.00"));
    }

    @Test
    void aKpiWithoutTargetShowsTheRangeThatIsBest() {
        Plan plan = new Plan(
                PLAN.calendars(),
                PLAN.sources(),
                PLAN.kpis().stream().map(MissingValueReportTest::withoutTarget).toList(),
                PLAN.scorecards(),
                PLAN.origins());
        List<KpiResult> kpis = JANUARY.kpis().stream()
                .map(MissingValueReportTest::withoutTarget)
                .toList();
        ReportPage page = ReportPage.of(plan, with(kpis, JANUARY.nodes()));
        assertTrue(page.withId("kpi-SoundProcess-Occupancy").getTextContent().contains("60.0% .. 70.0%"));
        Element row = page.withId("kpi-SoundProcess-Abandoned");
        assertEquals("–from 12.0%", row.getElementsByTagName("td").item(1).getTextContent());
    }

    private static Kpi withoutTarget(Kpi kpi) {
        return new Kpi(
                kpi.name(),
                kpi.title(),
                kpi.documentation(),
                kpi.formula(),
                kpi.formulaText(),
                kpi.unit(),
                kpi.direction(),
                kpi.baseline(),
                Optional.empty(),
                kpi.benchmark(),
                kpi.bands(),
                kpi.owner(),
                kpi.review(),
                kpi.decimals(),
                kpi.noValue());
    }

    private static KpiResult withoutTarget(KpiResult result) {
        return new KpiResult(
                result.kpi(),
                result.period(),
                result.cut(),
                result.complete(),
                result.value(),
                result.unit(),
                result.numerator(),
                result.denominator(),
                result.n(),
                Optional.empty(),
                result.baseline(),
                result.benchmark(),
                result.status(),
                Optional.empty(),
                result.previous(),
                result.trend(),
                result.better(),
                Optional.of(Reason.NO_TARGET));
    }

    private static String goal(ReportPage page) {
        return page.withId("goal-ResolveAtOnce").getTextContent();
    }

    private static String share(ReportPage page, String kpi) {
        Element row = page.withId("kpi-ResolveAtOnce-" + kpi);
        Element list = (Element) row.getElementsByTagName("dl").item(0);
        return list.getElementsByTagName("dd")
                .item(list.getElementsByTagName("dd").getLength() - 1)
                .getTextContent();
    }

    private static Results with(List<KpiResult> kpis, List<NodeResult> nodes) {
        return new Results(
                JANUARY.scorecard(),
                JANUARY.from(),
                JANUARY.to(),
                JANUARY.asOf(),
                kpis,
                nodes,
                JANUARY.history(),
                JANUARY.data(),
                JANUARY.notes());
    }

    private static KpiResult zero(KpiResult result) {
        return new KpiResult(
                result.kpi(),
                result.period(),
                result.cut(),
                result.complete(),
                Optional.of(BigDecimal.ZERO),
                result.unit(),
                result.numerator(),
                result.denominator(),
                0,
                result.target(),
                result.baseline(),
                result.benchmark(),
                result.status(),
                Optional.of(BigDecimal.ZERO),
                result.previous(),
                result.trend(),
                result.better(),
                Optional.of(Reason.COUNTED_AS_ZERO));
    }

    private static NodeResult countingAsZero(NodeResult node) {
        return new NodeResult(
                node.node(),
                node.period(),
                node.member(),
                node.complete(),
                node.score(),
                node.leading(),
                node.lagging(),
                node.weight(),
                node.share(),
                node.status(),
                node.missing().stream()
                        .map(child -> new MissingChild(child.child(), child.reason(), child.weight(), true))
                        .toList(),
                node.reason());
    }
}
