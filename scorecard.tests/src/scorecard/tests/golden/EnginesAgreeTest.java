package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
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
import scorecard.tests.engine.read.DatabaseServer;
import scorecard.tests.example.SparkOfTests;

/** Every golden case gives the same bytes with one thread and two, with little memory, by single statements, on PostgreSQL and on Spark. */
final class EnginesAgreeTest {
    private static final long LITTLE_MEMORY = 64L << 20;

    /** An honest answer, but none to compare. */
    private static final String MORE_MEMORY = "code=run-memory-exceeded";

    @TempDir
    static Path folder;

    private static Optional<DatabaseServer> server = Optional.empty();

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = DatabaseServer.postgreSql(folder);
    }

    @AfterAll
    static void stopServer() {
        server.ifPresent(DatabaseServer::close);
    }

    @TestFactory
    Stream<DynamicTest> oneThreadAndLittleMemoryChangeNothing() throws IOException {
        return compared(
                golden -> request(golden, 1)
                        .within(new Limits(
                                Optional.of(LITTLE_MEMORY), Optional.empty(), Optional.empty(), Optional.empty())),
                new DuckDbObservatory());
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

    private interface Asking {
        DataRequest of(GoldenCase golden);
    }

    private static Stream<DynamicTest> compared(Asking asking, Observatory observatory) throws IOException {
        return GoldenCase.all().stream()
                .filter(EnginesAgreeTest::isChosen)
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> {
                    LoadedScorecards loaded = Pipeline.load(golden.model());
                    if (!loaded.hasErrors()) {
                        Plan plan = loaded.plan(golden.base());
                        String here = shown(plan, run(new DuckDbObservatory(), golden, plan, request(golden, 2)));
                        String elsewhere = shown(plan, run(observatory, golden, plan, asking.of(golden)));
                        Assumptions.assumeFalse(elsewhere.contains(MORE_MEMORY), "needs more memory than it may use");
                        assertEquals(here, elsewhere);
                    }
                }));
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
