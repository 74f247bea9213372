package scorecard.tests.engine.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.read.SqlStatements;
import scorecard.tests.example.SparkOfTests;
import scorecard.tests.golden.SaidOutcome;

/**
 * A source reads tables of a catalogue that Spark knows: the same is said of them as of a table of another database with the same
 * rows.
 */
final class TablesOnSparkTest {
    private static final String MODEL = """
        package shop

        calendar Days {
          timezone "Europe/Madrid"
        }

        source calls {
          read database "shop" %s
          row per id as call
          time begun

          id integer
          begun timestamp
          agent text optional
          channel text in phone, chat, "it's"
          done yes/no
          score integer 1 .. 5 optional
          cost money EUR decimals 2
        }

        kpi Calls { over calls formula count() unit count }
        kpi Done { over calls formula share(where done) unit percent }
        kpi Agents { over calls formula count(distinct agent) unit count }
        kpi Cost { over calls formula avg(cost) unit money EUR }
        kpi Score { over calls formula percentile(score, 90) unit number }

        scorecard Shop {
          calendar Days
          period month

          perspective Only {
            goal Read {
              lagging Calls
              lagging Done
              lagging Agents
              lagging Cost
              lagging Score
            }
          }
        }
        """;

    private static final String COLUMNS =
            "(id BIGINT, begun %s, agent %s, channel %s, done BOOLEAN, score TINYINT," + " cost DECIMAL(9, 2))";

    /** Rows in the words of both; the hour that the clocks of Madrid skip is left out. */
    private static final String ROWS = """
        SELECT i AS id,
               TIMESTAMP '2026-03-29 03:00:00' + i * INTERVAL '97' MINUTE AS begun,
               CASE WHEN i %% 9 > 0 THEN concat('Ann ', CAST(i %% 7 AS STRING)) END AS agent,
               CASE i %% 3 WHEN 0 THEN 'chat' WHEN 1 THEN 'it''s' ELSE '%s' END AS channel,
               i %% 3 = 0 AS done,
               CAST(CASE i %% 11 WHEN 2 THEN NULL ELSE 1 + i %% 5 END AS TINYINT) AS score,
               CAST(i %% 1000 AS DECIMAL(9, 2)) * 1.5 AS cost
        FROM %s
        """;

    private static final String RANGE_OF_SPARK = "(SELECT id AS i FROM range(3000))";
    private static final String RANGE_OF_DUCKDB = "range(3000) AS numbers(i)";

    @TempDir
    static Path folder;

    private final List<String> progress = new ArrayList<>();
    private final ScorecardFolder definitions = ScorecardFolder.empty();

    @BeforeAll
    static void startSpark() {
        Observatory spark = SparkOfTests.observatory();
        Assumptions.assumeTrue(SparkOfTests.keepsTables(), "this Spark knows no metastore of Hive");
        try (CallsInFiles calls = new CallsInFiles(1)) {
            calls.run(spark, Limits.ofThisMachine(), new Cancellation(), sentence -> {});
        }
        SparkOfTests.execute("CREATE DATABASE sales");
    }

    @AfterEach
    void removeDefinitions() {
        definitions.close();
    }

    @Test
    void theRowsOfATableStayOnSparkWhereAllOfThemFit() {
        table("sales.partitioned", "USING parquet PARTITIONED BY (channel)", "phone");
        there("partitioned", "phone");
        assertSame("table \"sales.partitioned\"", "table \"partitioned\"");
        assertTrue(progress.contains("looking at shop.calls"), progress::toString);
        assertTrue(!progress.contains("reading shop.calls"), progress::toString);
    }

    @Test
    void rowsThatDoNotFitAreReportedAsThoseOfOtherDatabases() {
        table("sales.unfit", "USING parquet", "letter");
        there("unfit", "letter");
        String said = assertSame("table \"sales.unfit\"", "table \"unfit\"");
        assertTrue(said.contains("\"rejected\": 1000"), said);
        assertTrue(said.contains("letter"), said);
        assertTrue(progress.contains("reading shop.calls"), progress::toString);
    }

    @Test
    void tablesOfHiveAndViewsAreReadToo() {
        table("sales.texts", "STRING", "STORED AS TEXTFILE", "phone");
        SparkOfTests.execute("CREATE VIEW sales.seen AS SELECT * FROM sales.texts WHERE id < 500");
        there("texts", "VARCHAR", "phone");
        SqlStatements.execute(duckDb(), "CREATE VIEW seen AS SELECT * FROM texts WHERE id < 500");
        assertSame("table \"sales.texts\"", "table \"texts\"");
        assertSame("table \"sales.seen\"", "table \"seen\"");
    }

    @Test
    void momentsOfParquetAreTheSameInEveryZone() {
        table("sales.moments", "TIMESTAMP_LTZ", "STORED AS PARQUET", "phone");
        there("moments", "TIMESTAMPTZ", "phone");
        assertSame("table \"sales.moments\"", "table \"moments\"");
        table("sales.clocks", "TIMESTAMP_LTZ", "STORED AS TEXTFILE", "phone");
        assertEquals("""
            refused
            Issue[severity=ERROR, code=data-database-unreadable, message=`shop` cannot be read: its `begun` is a \
            `TIMESTAMP` that means another moment in each time zone of Spark; expected one that is stored as \
            Parquet, or a `TIMESTAMP_NTZ`, for example of a view, place=Nowhere[]]\
            """, onSpark("table" + " \"sales.clocks\"", "spark_catalog"));
    }

    @Test
    void whatUsersKeepUnderTheNamesOfSourcesStaysAsItIs() {
        table("sales.kept", "USING parquet", "phone");
        there("kept", "phone");
        SparkOfTests.execute(
                "CREATE VIEW default.calls AS SELECT 1 AS one", "CREATE VIEW default.shop_calls AS SELECT 2 AS two");
        assertSame("table \"sales.kept\"", "table \"kept\"");
        SparkOfTests.execute("SELECT one FROM default.calls", "SELECT two FROM default.shop_calls");
    }

    @Test
    void aTableWithoutASchemaIsInTheOneThatTheCatalogueBeginsWith() {
        table("default.plain", "USING orc", "phone");
        there("plain", "phone");
        assertSame("table \"plain\"", "table \"plain\"");
    }

    @Test
    void whatCannotBeReadIsSaidInTheWordsOfSpark() {
        assertEquals("""
            refused
            Issue[severity=ERROR, code=data-database-unreadable, message=`shop` cannot be read: \
            [TABLE_OR_VIEW_NOT_FOUND] The table or view 'spark_catalog'.'sales'.'nothing' cannot be found. Verify \
            the spelling and correctness of the schema and catalog., place=Nowhere[]]\
            """, onSpark("table" + " \"sales.nothing\"", "spark_catalog"));
        assertEquals("""
            refused
            Issue[severity=ERROR, code=data-database-unreadable, message=`shop` cannot be read: \
            [CATALOG_NOT_FOUND] The catalog 'nowhere' not found. Consider to set the SQL config \
            "spark.sql.catalog.nowhere" to a catalog plugin. SQLSTATE: 42P08, place=Nowhere[]]\
            """, onSpark("table" + " \"sales.nothing\"", "nowhere"));
        assertEquals("""
            refused
            Issue[severity=ERROR, code=data-query-refused, message=`shop.calls` reads a query of `shop`, a \
            catalogue of Spark; expected `table` and the name of a table or view, place=Nowhere[]]\
            """, onSpark("query" + " \"\"\"SELECT" + " 1 AS" + " id\"\"\"", "spark_catalog"));
        assertEquals("""
            refused
            Issue[severity=ERROR, code=data-database-elsewhere, message=the database `shop` is a catalogue of \
            Spark, whose tables only Spark can read; expected `--engine spark`, place=Nowhere[]]\
            """, run(new DuckDbObservatory(), "table" + " \"sales.nothing\"", "spark:spark_catalog"));
    }

    private static void table(String name, String kind, String channel) {
        table(name, "TIMESTAMP_NTZ", kind, channel);
    }

    private static void table(String name, String moment, String kind, String channel) {
        SparkOfTests.execute(
                "SET spark.sql.timestampType = TIMESTAMP_LTZ",
                "CREATE TABLE " + name + " " + COLUMNS.formatted(moment, "STRING", "STRING") + " " + kind,
                "INSERT INTO " + name + " (id, begun, agent, channel, done, score, cost) "
                        + ROWS.formatted(channel, RANGE_OF_SPARK));
    }

    private static void there(String name, String channel) {
        there(name, "TIMESTAMP", channel);
    }

    private static void there(String name, String moment, String channel) {
        SqlStatements.execute(
                duckDb(),
                "SET TimeZone = 'UTC'",
                "CREATE TABLE " + name + " " + COLUMNS.formatted(moment, "VARCHAR", "VARCHAR"),
                "INSERT INTO " + name + " " + ROWS.formatted(channel, RANGE_OF_DUCKDB));
    }

    private static String duckDb() {
        return "jdbc:duckdb:" + folder.resolve("shop.duckdb");
    }

    private String assertSame(String onSpark, String onDuckDb) {
        String here = run(new DuckDbObservatory(), onDuckDb, duckDb());
        progress.clear();
        assertEquals(here, onSpark(onSpark, "spark_catalog"));
        return here;
    }

    private String onSpark(String rows, String catalogue) {
        return run(SparkOfTests.observatory(), rows, "spark:" + catalogue);
    }

    private String run(Observatory observatory, String rows, String address) {
        LoadedScorecards loaded =
                definitions.with(ScorecardFolder.MAIN, MODEL.formatted(rows)).load(ScorecardFolder.MAIN);
        if (loaded.hasErrors()) {
            throw new AssertionError(loaded.issues().toString());
        }
        Plan plan = loaded.plan(definitions.path());
        Path rejects = definitions.path().resolve("rejects");
        DataRequest data = new DataRequest(definitions.path(), Map.of(), Optional.of(rejects), 2, progress::add)
                .connectedTo(Map.of("shop", new DatabaseAddress(address, List.of())));
        RunRequest request =
                new RunRequest(Optional.empty(), new PeriodChoice.Range("2026-03", "2026-11"), Optional.empty(), data);
        String said = SaidOutcome.of(
                new Engine(observatory).run(plan, request), results -> new JsonResults().write(plan, results));
        return said + rejected(rejects);
    }

    private static String rejected(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
            StringBuilder rejected = new StringBuilder();
            for (Path file : files.toList()) {
                rejected.append(Files.readString(file));
            }
            return rejected.toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
