package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.tests.engine.ObservedOnce;

/** Every golden case says the same whether one thread makes its results in their order or several make a few of them each. */
final class ThreadsChangeNothingTest {

    @TestFactory
    Stream<DynamicTest> resultsAndNotesAreTheSame() throws IOException {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private static void check(GoldenCase golden) throws IOException {
        LoadedScorecards loaded = Pipeline.load(golden.model());
        if (loaded.hasErrors()) {
            return;
        }
        Plan plan = loaded.plan(golden.base());
        Observatory data = new ObservedOnce(new DuckDbObservatory());
        String expected = SaidOutcome.whole(plan, new Engine(data).run(plan, request(golden, 1)));
        for (int threads : new int[] {1, 2, 5}) {
            assertEquals(
                    expected,
                    SaidOutcome.whole(plan, new Engine(data, 1).run(plan, request(golden, threads))),
                    threads + " threads");
        }
    }

    private static RunRequest request(GoldenCase golden, int threads) throws IOException {
        return new RunRequest(
                Optional.empty(),
                golden.periods(),
                golden.asOf(),
                new DataRequest(golden.base(), Map.of(), Optional.empty(), threads, progress -> {}));
    }
}
