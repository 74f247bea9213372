package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.json.PlanFile;
import scorecard.engine.plan.json.PlanJson;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;
import scorecard.tests.example.Repository;

/** What docs/ENGINE.md promises to those who call the engine from their own programs. */
final class EngineAsLibraryTest {

    private static final Path EXAMPLE = Repository.folder().resolve("examples/customer-service");
    private static final int RUNS = 6;

    @TempDir
    Path folder;

    @Test
    void theGuidesMethodIsTheOneThatIsTested() throws IOException {
        String guide = Files.readString(Repository.folder().resolve("docs/ENGINE.md"));
        String code = guide.substring(guide.indexOf("```java\n") + 8, guide.indexOf("\n```\nA test runs"));
        String tested = Files.readString(
                Repository.folder().resolve("scorecard.tests/src/scorecard/tests/engine/run/EngineGuideExample.java"));
        assertTrue(tested.replaceAll("(?m)^    ", "").contains(code), code);
    }

    @Test
    void theGuidesMethodEvaluatesACompiledScorecard() throws IOException {
        Path orders = Files.createDirectory(folder.resolve("orders"));
        copy(Repository.folder().resolve("examples/customer-service"), orders);
        Plan plan = Workspace.standalone().load(List.of(orders)).plan(orders);
        Path file = folder.resolve("orders/service.plan.json");
        Files.writeString(file, new PlanJson().write(new PlanFile(plan, Optional.of("."))));
        String results = new EngineGuideExample().show(file);
        assertTrue(results.startsWith("{"), results);
        assertTrue(results.contains("\"scorecard\": \"service.CustomerService\""), results);
    }

    @Test
    void oneEngineServesSeveralRunsAtTheSameTime() throws InterruptedException, ExecutionException {
        Plan plan = Workspace.standalone().load(List.of(EXAMPLE)).plan(EXAMPLE);
        Set<String> results = new HashSet<>();
        try (Engine engine = new Engine(new DuckDbObservatory());
                ExecutorService threads = Executors.newFixedThreadPool(RUNS)) {
            List<Future<String>> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                int number = run;
                runs.add(threads.submit(() -> results(plan, engine.run(plan, request(EXAMPLE, 1 + number % 2)))));
            }
            for (Future<String> run : runs) {
                results.add(run.get());
            }
        }
        assertEquals(1, results.size());
        assertTrue(results.iterator().next().startsWith("kind,"), results::toString);
    }

    @Test
    void theResultsOfOneRunAreTheSameForSeveralThreadsAndAfterTheEngineIsClosed()
            throws InterruptedException, ExecutionException {
        Plan plan = Workspace.standalone().load(List.of(EXAMPLE)).plan(EXAMPLE);
        Set<String> results = new HashSet<>();
        Outcome outcome;
        try (Engine engine = new Engine(new DuckDbObservatory())) {
            outcome = engine.run(plan, request(EXAMPLE, 1));
            results.add(results(plan, outcome));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(RUNS)) {
            List<Future<String>> readers = new ArrayList<>();
            for (int reader = 0; reader < RUNS; reader++) {
                readers.add(threads.submit(() -> results(plan, outcome)));
            }
            for (Future<String> reader : readers) {
                results.add(reader.get());
            }
        }
        assertEquals(1, results.size());
        assertTrue(results.iterator().next().startsWith("kind,"), results::toString);
    }

    @Test
    void closingCancelsTheRunUnderWayAndBeginsNoOther() {
        Plan plan = new SamplePlan()
                .kpis(SampleKpi.called("acme.A", SamplePlan.sum("a")).build())
                .oneGoal()
                .build();
        AtomicReference<Engine> engine = new AtomicReference<>();
        engine.set(new Engine((unused, scorecard, data) -> {
            engine.get().close();
            data.cancellation().check();
            return new Opening.Refused(List.of());
        }));
        assertEquals(new Outcome.Cancelled(), engine.get().run(plan, request(folder, 1)));
        assertThrows(IllegalStateException.class, () -> engine.get().run(plan, request(folder, 1)));
    }

    @Test
    void anEngineWithoutMemoryLeftInJavaSaysSo() {
        Plan plan = new SamplePlan()
                .kpis(SampleKpi.called("acme.A", SamplePlan.sum("a")).build())
                .oneGoal()
                .build();
        Engine engine = new Engine((unused, scorecard, data) -> {
            throw new OutOfMemoryError("Java heap space");
        });
        String issues = Runs.issues(engine.run(plan, request(folder, 1)));
        assertEquals(
                "refused\n"
                        + "ERROR run-java-memory-exceeded the evaluation needs more than the N MiB of memory that Java may"
                        + " use; expected fewer periods, levels or segments at once, or more memory for Java"
                        + " (`SCORECARD_JAVA_OPTIONS=-Xmx…`)\n",
                issues.replaceAll("the [0-9]+ MiB", "the N MiB"));
    }

    private static RunRequest request(Path base, int threads) {
        DataRequest data = new DataRequest(base, Map.of(), Optional.empty(), threads, sentence -> {});
        return new RunRequest(Optional.empty(), new PeriodChoice.LatestComplete(), Optional.empty(), data);
    }

    private static String results(Plan plan, Outcome outcome) {
        return outcome instanceof Outcome.Evaluated evaluated
                ? new CsvResults().write(plan, evaluated.results())
                : outcome.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(each -> !each.equals(from))::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
