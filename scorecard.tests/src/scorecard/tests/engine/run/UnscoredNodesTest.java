package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.result.NodeResult;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

/** Nodes none of whose KPIs has a score are told without a roll-up; a perspective of no weight that has one changes nothing of them. */
final class UnscoredNodesTest {

    private static final String EXTRA = "Extra";

    @Test
    void areWhatARollUpSaysOfThem() {
        for (int seed = 0; seed < 300; seed++) {
            assertEquals(nodes(seed, true), nodes(seed, false), "seed " + seed);
        }
    }

    private static List<NodeResult> nodes(int seed, boolean scored) {
        FakeObservatory data =
                FakeObservatory.between("2026-06-01", "2026-07-01T00:00", Runs.sums("K0 2026-06 5\nE 2026-06 50\n"));
        return Runs.results(plan(new Random(seed), scored), data, new PeriodChoice.LatestComplete()).nodes().stream()
                .filter(node -> !node.node().contains(EXTRA))
                .toList();
    }

    private static Plan plan(Random random, boolean scored) {
        SamplePlan plan = new SamplePlan()
                .rollUp(Scorecard.RollUp.values()[random.nextInt(Scorecard.RollUp.values().length)])
                .missing(
                        random.nextBoolean()
                                ? Scorecard.MissingChildren.MAKE_THE_PARENT_MISSING
                                : Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS);
        int kpis = 0;
        for (int perspective = 0; perspective < 1 + random.nextInt(3); perspective++) {
            List<Goal> goals = new ArrayList<>();
            for (int goal = 0; goal < 1 + random.nextInt(3); goal++) {
                List<Measure> measures = new ArrayList<>();
                for (int measure = 0; measure < random.nextInt(4); measure++) {
                    Kpi kpi = kpi("K" + kpis++, random.nextBoolean());
                    plan.kpis(kpi);
                    measures.add(SamplePlan.lagging(kpi, weight(random)));
                }
                goals.add(SamplePlan.goal(
                        "G" + perspective + "x" + goal, weight(random), measures.toArray(Measure[]::new)));
            }
            plan.perspective("P" + perspective, weight(random), goals.toArray(Goal[]::new));
        }
        if (scored) {
            Kpi extra = kpi("E", true);
            plan.kpis(extra);
            plan.perspective(EXTRA, "0", SamplePlan.goal(EXTRA + " goal", "1", SamplePlan.lagging(extra, "1")));
        }
        return plan.build();
    }

    /** Without data, except the first, which has no standards then; without standards it lacks its score by its definition. */
    private static Kpi kpi(String name, boolean standards) {
        SampleKpi kpi = SampleKpi.called("acme." + name, SamplePlan.sum(name)).direction(new Direction.Higher());
        return standards && !name.equals("K0") ? kpi.baseline("0").target("100").build() : kpi.build();
    }

    private static String weight(Random random) {
        return random.nextInt(4) == 0 ? "0" : Integer.toString(1 + random.nextInt(5));
    }
}
