package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.store.ResultsStore;
import scorecard.engine.store.StoreEvent;
import scorecard.engine.store.StoredObservatory;

/** Every golden case says the same from a store that knows nothing and from one that knows it all. */
final class GoldenWithStoreTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aStoreChangesNothing() throws IOException {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    private void check(GoldenCase golden) throws IOException {
        LoadedScorecards loaded = Pipeline.load(golden.model());
        if (loaded.hasErrors()) {
            return;
        }
        Plan plan = loaded.plan(golden.base());
        List<StoreEvent> events = new ArrayList<>();
        Engine stored = new Engine(new StoredObservatory(
                new DuckDbObservatory(), folder.resolve(golden.name()), ResultsStore.USUAL_SIZE, events::add));
        RunRequest request = new RunRequest(
                Optional.empty(),
                golden.periods(),
                golden.asOf(),
                new DataRequest(golden.base(), Map.of(), Optional.empty(), 1, progress -> {}));
        String expected = said(plan, new Engine(new DuckDbObservatory()).run(plan, request));
        assertEquals(expected, said(plan, stored.run(plan, request)));
        events.clear();
        assertEquals(expected, said(plan, stored.run(plan, request)));
        assertTrue(
                !expected.startsWith("{") || events.stream().noneMatch(StoreEvent.Opened.class::isInstance),
                events.toString());
    }

    private static String said(Plan plan, Outcome outcome) {
        return SaidOutcome.of(outcome, results -> new JsonResults().write(plan, results));
    }
}
