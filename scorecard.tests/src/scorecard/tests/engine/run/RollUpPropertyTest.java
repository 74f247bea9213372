package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.plan.Scorecard.Role;
import scorecard.engine.result.NodeResult;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

/**
 * Random scorecards against a naive second implementation in binary floating point: each KPI that has a score gets its
 * effective weight as a product down the tree, and a node is the sum over its KPIs.
 */
final class RollUpPropertyTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void rollUpAgreesWithEffectiveWeights() {
        Random random = new Random(19920101);
        for (int round = 0; round < 200; round++) {
            Map<String, Double> points = new HashMap<>();
            Plan plan = plan(random, points);
            StringBuilder sums = new StringBuilder("none 2026-06 0\n");
            points.forEach((kpi, value) ->
                    sums.append(kpi).append(" 2026-06 ").append(value).append('\n'));
            FakeObservatory data =
                    FakeObservatory.between("2026-06-01", "2026-07-01T00:00", Runs.sums(sums.toString()));
            List<NodeResult> nodes =
                    Runs.results(plan, data, new PeriodChoice.LatestComplete()).nodes();
            nodes.forEach(node -> check(plan.scorecards().getFirst(), node, points));
        }
    }

    private static void check(Scorecard card, NodeResult node, Map<String, Double> points) {
        assertSame(node.score(), naive(card, node.node(), points, measure -> true), node.node());
        assertSame(
                node.leading(), naive(card, node.node(), points, measure -> measure.role() == Role.LEADING), "leading");
        assertSame(
                node.lagging(), naive(card, node.node(), points, measure -> measure.role() == Role.LAGGING), "lagging");
        assertTrue(node.share().signum() >= 0 && node.share().compareTo(BigDecimal.ONE) <= 0);
    }

    private static void assertSame(Optional<BigDecimal> actual, double expected, String what) {
        assertEquals(Double.isNaN(expected), actual.isEmpty(), what);
        actual.ifPresent(score -> assertEquals(expected, score.doubleValue(), TOLERANCE, what));
    }

    /** The score of a node, or not a number where nothing below it counts. */
    private static double naive(Scorecard card, String path, Map<String, Double> points, Predicate<Measure> counts) {
        String[] names = path.split("/");
        double[] sums = new double[2];
        for (Perspective perspective : card.perspectives()) {
            if (names.length > 1 && !names[1].equals(perspective.name())) {
                continue;
            }
            double[] ofPerspective = new double[2];
            for (Goal goal : perspective.goals()) {
                if (names.length > 2 && !names[2].equals(goal.name())) {
                    continue;
                }
                double[] ofGoal = new double[2];
                for (Measure measure : goal.measures()) {
                    Double score = points.get(simple(measure.kpi()));
                    if (score != null && counts.test(measure)) {
                        add(ofGoal, score, measure.weight().value().doubleValue());
                    }
                }
                double weight = names.length > 2 ? 1 : goal.weight().value().doubleValue();
                add(ofPerspective, ofGoal[0] / ofGoal[1], weight);
            }
            double weight = names.length > 1 ? 1 : perspective.weight().value().doubleValue();
            add(sums, ofPerspective[0] / ofPerspective[1], weight);
        }
        return sums[0] / sums[1];
    }

    private static void add(double[] weightedAndWeights, double score, double weight) {
        if (!Double.isNaN(score) && weight > 0) {
            weightedAndWeights[0] += score * weight;
            weightedAndWeights[1] += weight;
        }
    }

    private static Plan plan(Random random, Map<String, Double> points) {
        SamplePlan plan = new SamplePlan();
        int kpis = 0;
        for (int perspective = 0; perspective < 1 + random.nextInt(4); perspective++) {
            List<Goal> goals = new ArrayList<>();
            for (int goal = 0; goal < 1 + random.nextInt(3); goal++) {
                List<Measure> measures = new ArrayList<>();
                for (int measure = 0; measure < random.nextInt(5); measure++) {
                    String name = "K" + kpis++;
                    Kpi kpi = kpi(name);
                    plan.kpis(kpi);
                    if (random.nextInt(4) > 0) {
                        points.put(name, random.nextInt(0, 1001) / 10.0);
                    }
                    measures.add(
                            random.nextBoolean()
                                    ? SamplePlan.leading(kpi, weight(random))
                                    : SamplePlan.lagging(kpi, weight(random)));
                }
                goals.add(SamplePlan.goal(
                        "G" + perspective + "x" + goal, weight(random), measures.toArray(Measure[]::new)));
            }
            plan.perspective("P" + perspective, weight(random), goals.toArray(Goal[]::new));
        }
        return plan.build();
    }

    /** A KPI whose score is its value. */
    private static Kpi kpi(String name) {
        return SampleKpi.called("acme." + name, SamplePlan.sum(name))
                .direction(new Direction.Higher())
                .baseline("0")
                .target("100")
                .build();
    }

    private static String weight(Random random) {
        return random.nextInt(6) == 0 ? "0" : Integer.toString(1 + random.nextInt(5));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
