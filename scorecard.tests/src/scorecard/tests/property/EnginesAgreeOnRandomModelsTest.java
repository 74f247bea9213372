package scorecard.tests.property;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.postgresql.PostgreSqlObservatory;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.read.DatabaseServer;
import scorecard.tests.example.SparkOfTests;
import scorecard.tests.golden.SaidOutcome;

/**
 * Random models over random rows give the same bytes with one thread and two, with little memory, on PostgreSQL and on Spark.
 *
 * <p>{@code -Dproperty.agreeing=1000} evaluates more than the usual hundred; {@code -Dproperty.seed=N} begins elsewhere;
 * {@code -Dproperty.every=true} looks at one thread with little memory and two with all of it too. How far it is, is told now and
 * then, so that a run that is ended early has compared something too.
 */
final class EnginesAgreeOnRandomModelsTest {
    private static final int MODELS = Integer.getInteger("property.agreeing", 100);
    private static final long FIRST_SEED = Long.getLong("property.seed", 1L);
    private static final long LITTLE_MEMORY = 64L << 20;
    private static final boolean EVERY_WAY = Boolean.getBoolean("property.every");
    private static final int MOST_TOLD = 5;
    private static final int MODELS_BETWEEN = 25;

    @TempDir
    static Path serverFolder;

    private static Optional<DatabaseServer> server = Optional.empty();

    private final List<String> wrong = new ArrayList<>();
    private int compared;
    private long results;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = DatabaseServer.postgreSql(serverFolder);
    }

    @AfterAll
    static void stopServer() {
        server.ifPresent(DatabaseServer::close);
    }

    @Test
    void threadsAndMemoryChangeNothing(TestReporter reporter) throws IOException {
        Limits little = new Limits(Optional.of(LITTLE_MEMORY), Optional.empty(), Optional.empty(), Optional.empty());
        compare(reporter, new DuckDbObservatory(), folder -> {
            List<DataRequest> others = List.of(
                    request(folder, 2).within(little), request(folder, 1).within(little), request(folder, 2));
            return EVERY_WAY ? others : others.subList(0, 1);
        });
    }

    @Test
    void postgreSqlComputesTheSame(TestReporter reporter) throws IOException {
        Assumptions.assumeTrue(server.isPresent(), "this machine has no server of PostgreSQL");
        compare(
                reporter,
                new PostgreSqlObservatory(
                        "there", new DatabaseAddress(server.get().url(), List.of())),
                folder -> List.of(request(folder, 2)));
    }

    @Test
    void sparkComputesTheSame(TestReporter reporter) throws IOException {
        compare(reporter, SparkOfTests.observatory(), folder -> List.of(request(folder, 2)));
    }

    private interface Asking {
        List<DataRequest> of(Path folder);
    }

    private void compare(TestReporter reporter, Observatory other, Asking asking) throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + MODELS && wrong.size() < MOST_TOLD; seed++) {
            RandomModel model = RandomModel.of(seed);
            try (ScorecardFolder folder = model.folder()) {
                LoadedScorecards loaded = folder.load("random.scorecard");
                if (!loaded.hasErrors()) {
                    Plan plan = loaded.plan(folder.path());
                    String one = shown(plan, run(new DuckDbObservatory(), plan, request(folder.path(), 1)));
                    compared++;
                    for (DataRequest request : asking.of(folder.path())) {
                        String another = shown(plan, run(other, plan, request));
                        results += one.lines().count() - 1;
                        if (!one.equals(another)) {
                            wrong.add("seed " + seed + ": " + firstDifference(one, another));
                        }
                    }
                }
            }
            if ((seed - FIRST_SEED + 1) % MODELS_BETWEEN == 0) {
                tell(reporter, seed);
            }
        }
        tell(reporter, FIRST_SEED + MODELS - 1);
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
        assertTrue(compared > MODELS / 2, compared + " of " + MODELS + " models could be compared");
    }

    private void tell(TestReporter reporter, long seed) {
        reporter.publishEntry(
                "models compared",
                compared + " of the seeds " + FIRST_SEED + " to " + seed + ", results of them " + results
                        + ", different " + wrong.size());
    }

    private static DataRequest request(Path folder, int threads) {
        return new DataRequest(folder, Map.of(), Optional.empty(), threads, progress -> {});
    }

    private static Outcome run(Observatory observatory, Plan plan, DataRequest request) {
        return new Engine(observatory)
                .run(
                        plan,
                        new RunRequest(
                                Optional.empty(),
                                new PeriodChoice.Range("2026-01", "2026-04"),
                                Optional.empty(),
                                request));
    }

    private static String shown(Plan plan, Outcome outcome) {
        return SaidOutcome.of(outcome, results -> new CsvResults().write(plan, results));
    }

    private static String firstDifference(String one, String another) {
        List<String> left = one.lines().toList();
        List<String> right = another.lines().toList();
        for (int line = 0; line < Math.min(left.size(), right.size()); line++) {
            if (!left.get(line).equals(right.get(line))) {
                return "expected " + left.get(line) + ", was " + right.get(line);
            }
        }
        return "expected " + left.size() + " lines, was " + right.size();
    }
}
