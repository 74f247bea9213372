package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Target;
import scorecard.engine.run.JudgeablePlan;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

final class JudgeablePlanTest {

    private static final String BANDS = """
        ERROR plan-inconsistent `acme.K` has bands with a gap or an overlap; expected are intervals in ascending order that cover every number once
        """;

    @Test
    void aSoundPlanHasNoIssues() {
        assertEquals(
                "",
                issues(kpi().bands(bands("..4]", "(4..5)", "[5..5]", "(5..")).build()));
        assertEquals("", issues(kpi().bands(bands("..")).build()));
        assertEquals(
                "",
                issues(kpi().target(line("2026-W01", "2026-02-03", "2026-03", "2026-Q2", "2026", "FY2027"))
                        .build()));
    }

    @Test
    void bandsCoverEveryNumberOnce() {
        assertEquals(BANDS, issues(kpi().bands(bands("..4)", "(4..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("..4]", "[4..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("..4]", "(5..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("..5]", "(5..4]", "(4..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("..4]", "(4..4]", "(4..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("..4]")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("[4..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands("..4]", "..", "(4..")).build()));
        assertEquals(BANDS, issues(kpi().bands(bands()).build()));
    }

    @Test
    void aPlanLineGoesThroughPeriods() {
        assertEquals("""
            ERROR plan-inconsistent `acme.K` has a plan line of less than two points
            ERROR plan-inconsistent `acme.K` has a plan line through `2026-13`, which is no period
            """, issues(kpi().target(line("2026-13")).build()));
    }

    @Test
    void theBestRangeGoesUpwards() {
        assertEquals(
                "ERROR plan-inconsistent `acme.K` is best within a range that does not go upwards\n",
                issues(kpi().direction(new Direction.Within(BigDecimal.TEN, BigDecimal.ONE))
                        .build()));
    }

    @Test
    void weightsAreNotNegativeAndNamesAreUnique() {
        Kpi kpi = kpi().build();
        Plan plan = new SamplePlan()
                .kpis(kpi)
                .perspective("View", "-1", SamplePlan.goal("Aim", "1", SamplePlan.lagging(kpi, "-0.5")))
                .perspective("View", "1", SamplePlan.goal("Aim", "1"))
                .build();
        assertEquals("""
            ERROR plan-inconsistent `acme.Card` has the perspective `View` twice
            ERROR plan-inconsistent `acme.Card` has the goal `Aim` twice
            ERROR plan-inconsistent `acme.Card` has the negative weight -1
            ERROR plan-inconsistent `acme.Card` has the negative weight -0.5
            """, Runs.lines(JudgeablePlan.issues(plan, "card.plan.json").stream()));
    }

    @Test
    void aScoredRangeGoesUpwards() {
        assertEquals(
                "ERROR plan-inconsistent `acme.K` is scored in a range that does not go upwards\n",
                issues(scoredIn(kpi().build(), new ScoreRange(BigDecimal.TEN, BigDecimal.ONE))));
        assertEquals("", issues(scoredIn(kpi().build(), new ScoreRange(BigDecimal.ONE, BigDecimal.TEN))));
    }

    @Test
    void onlyPassingAndFailingKnowsKeyIndicators() {
        Kpi kpi = kpi().build();
        Scorecard.Weight weight = new Scorecard.Weight(BigDecimal.ONE, false);
        Scorecard.Measure key = new Scorecard.Measure(Scorecard.Role.LAGGING, kpi.name(), weight, true);
        Plan plan = new SamplePlan()
                .kpis(kpi)
                .perspective("View", "1", new Scorecard.Goal("Aim", "Aim", "", "", weight, List.of(key)))
                .build();
        assertEquals(
                "ERROR plan-inconsistent `acme.Card` has a key indicator, which only the scoring `keptn` knows\n",
                Runs.lines(JudgeablePlan.issues(plan, "card.plan.json").stream()));
    }

    private static Kpi scoredIn(Kpi kpi, ScoreRange range) {
        return new Kpi(
                kpi.name(),
                kpi.title(),
                kpi.documentation(),
                kpi.formula(),
                kpi.formulaText(),
                kpi.unit(),
                kpi.direction(),
                kpi.baseline(),
                kpi.target(),
                kpi.benchmark(),
                kpi.bands(),
                kpi.owner(),
                kpi.review(),
                kpi.decimals(),
                kpi.noValue(),
                Optional.of(range),
                Optional.empty(),
                Optional.empty(),
                kpi.breakdown());
    }

    private static SampleKpi kpi() {
        return SampleKpi.called("acme.K", SamplePlan.sum("a"));
    }

    private static String issues(Kpi kpi) {
        Plan plan = new SamplePlan().kpis(kpi).oneGoal().build();
        return Runs.lines(JudgeablePlan.issues(plan, "card.plan.json").stream());
    }

    private static Target line(String... labels) {
        return new Target.PlanLine(
                Stream.of(labels)
                        .map(label -> new Target.Point(label, BigDecimal.ONE))
                        .toList(),
                "");
    }

    /** Intervals as mathematicians write them. */
    private static Bands bands(String... intervals) {
        return new Bands(Stream.of(intervals).map(JudgeablePlanTest::interval).toList());
    }

    private static Interval interval(String text) {
        int middle = text.indexOf("..");
        return new Interval(BandStatus.GREEN, edge(text.substring(0, middle)), edge(text.substring(middle + 2)));
    }

    private static Optional<Edge> edge(String text) {
        String value = text.replaceAll("[\\[\\]()]", "");
        return List.of(text).stream()
                .filter(edge -> !edge.isEmpty())
                .map(edge -> new Edge(new BigDecimal(value), edge.contains("[") || edge.contains("]")))
                .findFirst();
    }
}
