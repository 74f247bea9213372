package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.dialect.CannotBeSaid;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.postgresql.PostgreSqlObservatory;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Outcome;
import scorecard.tests.engine.dialect.TrinoOfTests;
import scorecard.tests.engine.read.DatabaseServer;
import scorecard.tests.example.SparkOfTests;

/**
 * Every golden case gives the same bytes with one thread and two, with little memory and as much as there is, by single statements,
 * on PostgreSQL, on Spark and on Trino.
 */
final class EnginesAgreeTest {
    private static final Limits LITTLE_MEMORY =
            new Limits(Optional.of(64L << 20), Optional.empty(), Optional.empty(), Optional.empty());

    /** An honest answer, but none to compare. */
    private static final String MORE_MEMORY = "code=run-memory-exceeded";

    @TempDir
    static Path folder;

    private static Optional<DatabaseServer> server = Optional.empty();
    private static Optional<TrinoOfTests> trino = Optional.empty();

    /** What two threads say that may use all memory, by case; empty where the definitions are wrong. */
    private static final Map<String, Optional<Said>> HERE = new HashMap<>();

    private record Said(Plan plan, String results) {}

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = DatabaseServer.postgreSql(folder);
    }

    @AfterAll
    static void stopServer() {
        server.ifPresent(DatabaseServer::close);
        trino.ifPresent(TrinoOfTests::close);
        HERE.clear();
    }

    @TestFactory
    Stream<DynamicTest> oneThreadChangesNothing() throws IOException {
        return compared(golden -> request(golden, 1), new DuckDbObservatory());
    }

    @TestFactory
    Stream<DynamicTest> oneThreadWithLittleMemoryChangesNothing() throws IOException {
        return compared(golden -> request(golden, 1).within(LITTLE_MEMORY), new DuckDbObservatory());
    }

    @TestFactory
    Stream<DynamicTest> twoThreadsWithLittleMemoryChangeNothing() throws IOException {
        return compared(golden -> request(golden, 2).within(LITTLE_MEMORY), new DuckDbObservatory());
    }

    @TestFactory
    Stream<DynamicTest> stepsOverNumberedGroupsGiveWhatOneStatementGives() throws IOException {
        return compared(golden -> request(golden, 2), DuckDbObservatory.ofShownStatements());
    }

    @TestFactory
    Stream<DynamicTest> postgreSqlComputesTheSame() throws IOException {
        Assumptions.assumeTrue(server.isPresent(), "this machine has no server of PostgreSQL");
        return compared(
                golden -> request(golden, 2),
                new PostgreSqlObservatory(
                        "there", new DatabaseAddress(server.get().url(), List.of())));
    }

    @TestFactory
    Stream<DynamicTest> sparkComputesTheSame() throws IOException {
        return compared(golden -> request(golden, 2), SparkOfTests.observatory());
    }

    @TestFactory
    Stream<DynamicTest> trinoComputesTheSame() throws IOException {
        trino = Optional.of(TrinoOfTests.start());
        Observatory there = trino.get().observatory();
        return compared((golden, plan) -> {
            try {
                return run(there, golden, plan, request(golden, 2));
            } catch (CannotBeSaid refused) {
                return Assumptions.abort(refused.getMessage());
            }
        });
    }

    private interface Asking {
        DataRequest of(GoldenCase golden);
    }

    private interface Elsewhere {
        Outcome run(GoldenCase golden, Plan plan) throws IOException;
    }

    private static Stream<DynamicTest> compared(Asking asking, Observatory observatory) throws IOException {
        return compared((golden, plan) -> run(observatory, golden, plan, asking.of(golden)));
    }

    private static Stream<DynamicTest> compared(Elsewhere evaluated) throws IOException {
        return GoldenCase.all().stream()
                .filter(EnginesAgreeTest::isChosen)
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> {
                    Optional<Said> here = here(golden);
                    if (here.isPresent()) {
                        Plan plan = here.get().plan();
                        String elsewhere = shown(plan, evaluated.run(golden, plan));
                        Assumptions.assumeFalse(elsewhere.contains(MORE_MEMORY), "needs more memory than it may use");
                        assertEquals(here.get().results(), elsewhere);
                    }
                }));
    }

    private static Optional<Said> here(GoldenCase golden) throws IOException {
        if (!HERE.containsKey(golden.name())) {
            LoadedScorecards loaded = Pipeline.load(golden.model());
            if (loaded.hasErrors()) {
                HERE.put(golden.name(), Optional.empty());
            } else {
                Plan plan = loaded.plan(golden.base());
                Outcome outcome = run(new DuckDbObservatory(), golden, plan, request(golden, 2));
                HERE.put(golden.name(), Optional.of(new Said(plan, shown(plan, outcome))));
            }
        }
        return HERE.get(golden.name());
    }

    /** {@code -Dengines.cases=REGEX} looks at some cases only. */
    private static boolean isChosen(GoldenCase golden) {
        return golden.name().matches(System.getProperty("engines.cases", ".*"));
    }

    private static DataRequest request(GoldenCase golden, int threads) {
        return new DataRequest(golden.base(), Map.of(), Optional.empty(), threads, progress -> {});
    }

    private static Outcome run(Observatory observatory, GoldenCase golden, Plan plan, DataRequest request)
            throws IOException {
        return Pipeline.run(observatory, plan, golden.periods(), golden.asOf(), request);
    }

    private static String shown(Plan plan, Outcome outcome) {
        return SaidOutcome.of(
                outcome, results -> new CsvResults().write(plan, results) + new JsonResults().write(plan, results));
    }
}
