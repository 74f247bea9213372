package scorecard.tests.engine.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.example.SparkOfTests;

/** Spark reads Parquet itself where every row surely fits, and then has the results of DuckDB; else the rows are read here. */
final class ParquetOnSparkTest {
    private static final String MODEL = """
        package parquet

        calendar Days {
          timezone "Europe/Madrid"
        }

        source calls {
          read parquet "calls-*.parquet"
          row per id as call
          time begun

          id integer
          begun timestamp
          due date optional
          agent text
          channel text in phone, chat, "it's"
          done yes/no
          wait duration in seconds
          score integer 1 .. 5 optional missing when "-1"
          cost money EUR decimals 2
        }

        kpi Calls { over calls formula count() unit count }
        kpi Done { over calls formula share(where done) unit percent }
        kpi Waited { over calls formula sum(wait) unit duration }
        kpi Typical { over calls formula percentile(wait, 90) unit duration }
        kpi Agents { over calls formula count(distinct agent) unit count }
        kpi Cost { over calls formula avg(cost) unit money EUR }
        kpi Score { over calls formula avg(score) unit number }

        scorecard Parquet {
          calendar Days
          period month

          perspective Only {
            goal Read {
              lagging Calls
              lagging Done
              lagging Waited
              lagging Typical
              lagging Agents
              lagging Cost
              lagging Score
            }
          }
        }
        """;

    /** A year in which the clocks of Madrid have an hour twice; the hour that they skip is left out. */
    private static final String ROWS = """
        SELECT i AS id,
               TIMESTAMP '2026-03-29 03:00:00' + to_minutes(i * 97 %% 330000) + to_milliseconds(i %% 1000) AS begun,
               CASE i %% 9 WHEN 0 THEN NULL ELSE DATE '2026-03-01' + (i %% 300)::INTEGER END AS due,
               'Ann ' || i %% 7 AS agent,
               CASE i %% 3 WHEN 0 THEN 'chat' WHEN 1 THEN 'it''s' ELSE 'phone' END AS channel,
               i %% 3 = 0 AS done,
               (i %% 1000 / 8)::DECIMAL(9, 3) AS wait,
               (CASE i %% 11 WHEN 1 THEN -1 WHEN 2 THEN NULL ELSE 1 + i %% 5 END)::TINYINT AS score,
               (i %% 10000 / 100)::DECIMAL(9, 2) AS cost
        FROM range(%d, %d) AS numbers(i)
        """;

    private final List<String> progress = new ArrayList<>();

    @Test
    void rowsThatAllFitStayInTheirFiles() throws IOException, SQLException {
        Observatory spark = SparkOfTests.observatory();
        try (ScorecardFolder folder = ScorecardFolder.empty().with("parquet.scorecard", MODEL)) {
            write(folder.path(), "calls-1.parquet", ROWS.formatted(0, 3_000));
            write(folder.path(), "calls-2.parquet", ROWS.formatted(3_000, 5_000));
            assertEquals(results(folder, new DuckDbObservatory()), results(folder, spark));
            assertTrue(progress.contains("looking at parquet.calls"), progress::toString);
            assertEquals(
                    1, progress.stream().filter("reading parquet.calls"::equals).count(), progress::toString);
        }
    }

    @Test
    void oneRowThatDoesNotFitLetsAllBeReadHere() throws IOException, SQLException {
        Observatory spark = SparkOfTests.observatory();
        try (ScorecardFolder folder = ScorecardFolder.empty().with("parquet.scorecard", MODEL)) {
            write(folder.path(), "calls-1.parquet", ROWS.formatted(0, 2_000));
            write(
                    folder.path(),
                    "calls-2.parquet",
                    ROWS.formatted(2_000, 2_100)
                            + " UNION ALL SELECT 5000, TIMESTAMP '2026-04-01 10:00:00', NULL, 'Ann',"
                            + " 'letter', TRUE, 1.5, 3, 2.5");
            String here = results(folder, new DuckDbObservatory());
            assertFalse(here.isEmpty());
            assertEquals(here, results(folder, spark));
            assertEquals(
                    2, progress.stream().filter("reading parquet.calls"::equals).count(), progress::toString);
        }
    }

    private String results(ScorecardFolder folder, Observatory observatory) {
        LoadedScorecards loaded = folder.load("parquet.scorecard");
        assertFalse(loaded.hasErrors(), () -> loaded.issues().toString());
        Plan plan = loaded.plan(folder.path());
        DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress::add);
        RunRequest request =
                new RunRequest(Optional.empty(), new PeriodChoice.Range("2026-03", "2026-11"), Optional.empty(), data);
        return new Engine(observatory).run(plan, request) instanceof Outcome.Evaluated evaluated
                ? new JsonResults().write(plan, evaluated.results())
                : "not evaluated";
    }

    private static void write(Path folder, String name, String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + rows + ") TO '" + folder.resolve(name) + "' (FORMAT parquet)");
        }
    }
}
