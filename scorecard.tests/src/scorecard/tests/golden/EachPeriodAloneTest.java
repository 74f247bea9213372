package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Results;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;

/** Leaving out the whole range leaves out nothing else and changes nothing, over all golden cases of several periods. */
final class EachPeriodAloneTest {

    @Test
    void periodsAreTheSameWithAndWithoutTheWholeRange() throws IOException {
        int cases = 0;
        for (GoldenCase golden : GoldenCase.all()) {
            LoadedScorecards loaded = Pipeline.load(golden.model());
            if (!loaded.hasErrors() && golden.periods() instanceof PeriodChoice.Range(String from, String to)) {
                Plan plan = loaded.plan(golden.base());
                if (run(golden, plan, golden.periods()) instanceof Outcome.Evaluated(var scorecard, Results whole)) {
                    Outcome.Evaluated each = assertInstanceOf(
                            Outcome.Evaluated.class, run(golden, plan, new PeriodChoice.Each(from, to)), golden.name());
                    assertSame(golden.name(), plan, whole, each.results());
                    cases++;
                }
            }
        }
        assertTrue(cases > 30, cases + " cases of several periods");
    }

    private static Outcome run(GoldenCase golden, Plan plan, PeriodChoice periods) throws IOException {
        return Pipeline.run(plan, golden.base(), periods, golden.asOf(), Map.of());
    }

    private static void assertSame(String name, Plan plan, Results whole, Results each) {
        // Data without time has no value but overall, so that it is asked for even then.
        Set<String> snapshots = whole.kpis().stream()
                .filter(result -> result.reason().equals(Optional.of(Reason.SNAPSHOT)))
                .map(KpiResult::kpi)
                .collect(Collectors.toSet());
        List<KpiResult> expected = whole.kpis().stream()
                .filter(result -> !isOverall(result) || snapshots.contains(result.kpi()))
                .toList();
        assertTrue(whole.notes().containsAll(each.notes()), name + ": " + each.notes());
        assertEquals(json(plan, whole, expected), json(plan, each, each.kpis()), name);
    }

    private static boolean isOverall(KpiResult result) {
        return result.period().kind().isEmpty();
    }

    private static String json(Plan plan, Results results, List<KpiResult> kpis) {
        return new JsonResults()
                .write(
                        plan,
                        new Results(
                                results.scorecard(),
                                results.from(),
                                results.to(),
                                results.asOf(),
                                kpis,
                                results.nodes(),
                                results.history(),
                                results.data(),
                                List.of()));
    }
}
