package scorecard.tests.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.ObservedOnce;
import scorecard.tests.golden.SaidOutcome;

/** Random models say the same whether one thread makes their results in their order or several make a few of them each. */
final class RandomModelOnThreadsTest {

    private static final int MODELS = Math.min(Integer.getInteger("property.models", 1_000), 60);

    @Test
    void resultsAndNotesAreTheSame() throws IOException {
        for (long seed = 1; seed <= MODELS; seed++) {
            try (ScorecardFolder folder = RandomModel.of(seed).folder()) {
                LoadedScorecards loaded = folder.load("random.scorecard");
                if (!loaded.hasErrors()) {
                    check(loaded.plan(folder.path()), folder, "seed " + seed);
                }
            }
        }
    }

    private static void check(Plan plan, ScorecardFolder folder, String named) {
        Observatory data = new ObservedOnce(new DuckDbObservatory());
        String expected = SaidOutcome.whole(plan, new Engine(data).run(plan, request(folder, 1)));
        for (int threads : new int[] {2, 5}) {
            assertEquals(
                    expected,
                    SaidOutcome.whole(plan, new Engine(data, 1).run(plan, request(folder, threads))),
                    named + " with " + threads + " threads");
        }
    }

    private static RunRequest request(ScorecardFolder folder, int threads) {
        return new RunRequest(
                Optional.empty(),
                new PeriodChoice.Range("2026-01", "2026-04"),
                Optional.empty(),
                new DataRequest(folder.path(), Map.of(), Optional.empty(), threads, progress -> {}));
    }
}
