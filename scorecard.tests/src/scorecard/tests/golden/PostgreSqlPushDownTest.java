package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.read.SqlStatements.execute;

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
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.postgresql.PostgreSqlObservatory;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.read.DatabaseServer;

/** Rows that lie in PostgreSQL stay there where they plainly fit, and everything gives the same as when they are read. */
final class PostgreSqlPushDownTest {
    private static final String MODEL = """
        package shop

        calendar Madrid {
          timezone "Europe/Madrid"
        }

        source agents {
          read database "shop" table "people.agents"
          row per agent_id as agent
          agent_id text
          team text in blue, red
        }

        source calls {
          read database "shop" table "calls"
          row per id as call
          time at
          id integer
          at timestamp
          rung timestamp optional
          day date optional
          agent text -> agents optional missing when "n/a"
          talk duration in seconds optional
          kept yes/no optional
          cost money EUR 0 .. 100000 optional
        }

        kpi Calls { over calls formula count() unit count }
        kpi Agents { over calls formula count(distinct agent) unit count }
        kpi Talk { over calls formula avg(talk) unit duration }
        kpi TalkMedian { over calls formula median(talk) unit duration }
        kpi TalkNinety { over calls formula percentile(talk, 90, nearest) unit duration }
        kpi Rung { over calls formula avg(at - rung) unit duration }
        kpi Kept { over calls formula share(where kept) unit percent }
        kpi Cost { over calls formula sum(cost) unit money EUR }
        kpi First { over calls formula first(cost) unit money EUR }
        kpi Blue { over calls where agent -> team = "blue" formula count() unit count }

        scorecard Shop {
          calendar Madrid
          period month
          perspective Only {
            goal Every {
              lagging Calls
              lagging Agents
              lagging Talk
              lagging TalkMedian
              lagging TalkNinety
              lagging Rung
              lagging Kept
              lagging Cost
              lagging First
              lagging Blue
            }
          }
        }
        """;

    @TempDir
    static Path serverFolder;

    private static Optional<DatabaseServer> server = Optional.empty();

    private final List<String> progress = new ArrayList<>();

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        server = DatabaseServer.postgreSql(serverFolder);
        Assumptions.assumeTrue(server.isPresent(), "this machine has no server of PostgreSQL");
        execute(
                server.get().url(),
                "CREATE SCHEMA people",
                "CREATE TABLE people.agents (agent_id varchar(20) PRIMARY KEY, team text)",
                "CREATE TABLE calls (id bigint PRIMARY KEY, at timestamp, rung timestamptz, day date, agent text,"
                        + " talk numeric(10, 3), kept boolean, cost numeric(12, 2))",
                "CREATE ROLE reader LOGIN",
                "GRANT USAGE ON SCHEMA people TO reader",
                "GRANT SELECT ON people.agents, calls TO reader");
    }

    @AfterAll
    static void stopServer() {
        server.ifPresent(DatabaseServer::close);
    }

    private static void fill(String... more) {
        List<String> statements = new ArrayList<>(List.of(
                "TRUNCATE people.agents, calls",
                "INSERT INTO people.agents VALUES ('ann', 'blue'), ('bob', 'red'), ('Zoë', 'blue')",
                "INSERT INTO calls SELECT n, TIMESTAMP '2026-01-01 00:30' + n * INTERVAL '5 hours 7 minutes',"
                        + " (TIMESTAMP '2026-01-01 00:29:59.5' + n * INTERVAL '5 hours 7 minutes') AT TIME ZONE"
                        + " 'Europe/Madrid', DATE '2026-01-01' + n, (ARRAY['ann', 'bob', 'Zoë', NULL, 'n/a', ''])[n % 6"
                        + " + 1], n * 1.125, n % 3 = 0, n * 0.37 FROM generate_series(1, 600) AS n"));
        statements.addAll(List.of(more));
        execute(server.orElseThrow().url(), statements.toArray(String[]::new));
    }

    private String run(Observatory observatory) throws IOException {
        progress.clear();
        try (ScorecardFolder folder = ScorecardFolder.empty().with("shop.scorecard", MODEL)) {
            LoadedScorecards loaded = folder.load("shop.scorecard");
            assertEquals(false, loaded.hasErrors(), () -> loaded.issues().toString());
            Plan plan = loaded.plan(folder.path());
            DataRequest request = new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, progress::add)
                    .connectedTo(Map.of("shop", address()));
            Outcome outcome = Pipeline.run(
                    observatory, plan, new PeriodChoice.Range("2026-01", "2026-04"), Optional.empty(), request);
            return SaidOutcome.of(
                    outcome, results -> new CsvResults().write(plan, results) + results.notes() + results.data());
        }
    }

    private static DatabaseAddress address() {
        return new DatabaseAddress(server.orElseThrow().url().replace("user=scorecard", "user=reader"), List.of());
    }

    private void assertSame(String... read) throws IOException {
        String here = run(new DuckDbObservatory());
        String there = run(new PostgreSqlObservatory("shop", address()));
        assertEquals(here, there);
        assertEquals(
                List.of(read),
                progress.stream().filter(line -> line.startsWith("reading")).toList());
    }

    @Test
    void rowsThatFitStayWhereTheyAre() throws IOException {
        fill();
        assertSame();
    }

    @Test
    void oneRowThatDoesNotFitSendsAllOfItsSourceThroughTheContract() throws IOException {
        fill("INSERT INTO calls (id, at, cost) VALUES (1001, '2026-03-29 02:30', 1), (1002, '2026-03-28 02:30',"
                + " 100001)");
        assertSame("reading shop.calls");
    }

    @Test
    void infinityAndMicrosecondsAreLookedAtOneByOne() throws IOException {
        fill("INSERT INTO calls (id, at) VALUES (1001, 'infinity'), (1002, '2026-02-01 00:00:00.000001')");
        assertSame("reading shop.calls");
    }

    @Test
    void blanksAroundWhatMeansMissingAreLookedAtOneByOne() throws IOException {
        fill("INSERT INTO calls (id, at, agent) VALUES (1001, '2026-02-01', ' n/a ')");
        assertSame("reading shop.calls");
    }

    @Test
    void aTimeThatClocksShowTwiceIsTheFirst() throws IOException {
        fill("INSERT INTO calls (id, at, rung) VALUES (1001, '2025-10-26 02:30', '2025-10-26 00:30+00')");
        assertSame();
    }

    @Test
    void nothingIsLeftOnTheServer() throws IOException {
        fill();
        run(new PostgreSqlObservatory("shop", address()));
        String refused = run(new PostgreSqlObservatory(
                "shop",
                new DatabaseAddress(server.orElseThrow().url().replace("user=scorecard", "user=nobody"), List.of())));
        assertEquals(
                "refused\nIssue[severity=ERROR, code=data-database-unreadable, message=the database `shop` cannot"
                        + " evaluate: FATAL: role \"nobody\" does not exist, place=Nowhere[]]",
                refused);
        execute(
                server.orElseThrow().url(),
                "DO $$ BEGIN IF EXISTS (SELECT FROM pg_class WHERE relpersistence = 't') THEN RAISE EXCEPTION 'left';"
                        + " END IF; END $$");
    }
}
