package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/** A query that might give other rows another time is refused, and says why; what has one meaning only is run. */
final class SteadyQueryTest {

    private static final String MODEL = """
        package test
        calendar Days { timezone "UTC" }
        source calls {
          read csv "calls.csv"
          row per id as call
          time day
          id text
          day date
          agent text
          cost money EUR
        }
        source results {
          read sql from calls \"""%s\"""
          row per id as result
          time day
          id text
          day date
          n number
        }
        kpi Results { over results formula sum(n) unit number }
        scorecard Card { calendar Days period month perspective P { goal G { lagging Results } } }
        """;

    private static final String CALLS = """
        id,day,agent,cost
        1,2026-01-05,A,0.1
        2,2026-01-05,A,0.2
        3,2026-01-06,B,0.3
        4,2026-01-31,B,0.7
        """;

    @Test
    void whatIsNumberedPickedOrListedHasAnOrder() {
        assertEquals(
                "uses `row_number` without an order, so that it may give other rows each time; expected `ORDER BY`",
                answer("SELECT id, day, row_number() OVER (PARTITION BY agent) AS n FROM calls"));
        assertEquals(
                "uses `LIMIT` without an order, so that it may give other rows each time; expected `ORDER BY`",
                answer("SELECT * FROM (SELECT id, day, 1 AS n FROM calls LIMIT 2) ORDER BY id"));
        assertEquals(
                "uses `DISTINCT ON` without an order, so that it may give other rows each time; expected `ORDER BY`",
                answer("SELECT DISTINCT ON (day) id, day, 1 AS n FROM calls"));
        assertEquals(
                "uses `list`, `string_agg` without an order, so that it may give other rows each time; expected"
                        + " `ORDER BY`",
                answer("SELECT min(id) AS id, day, len(list(id)) + length(string_agg(id, ',')) AS n FROM calls GROUP BY"
                        + " day"));
        assertEquals(
                "uses `lag`, `sum` without an order, so that it may give other rows each time; expected `ORDER BY`",
                answer("SELECT id, day, lag(cost) OVER () + sum(cost) OVER (ROWS 1 PRECEDING) AS n FROM calls"));
    }

    @Test
    void anOrderTellsRowsApart() {
        String reason = "gives other rows where those it reads come in another order; expected an `ORDER BY` that tells"
                + " apart whatever is numbered, picked or listed";
        assertEquals(reason, answer("SELECT id, day, row_number() OVER (ORDER BY day) AS n FROM calls"));
        assertEquals(reason, answer("SELECT id, day, 1 AS n FROM calls ORDER BY day LIMIT 1"));
        assertEquals(
                reason, answer("SELECT agent AS id, max(day) AS day, arg_min(cost, day) AS n FROM calls GROUP BY 1"));
    }

    @Test
    void binaryFloatingPointNumbersAreNotAdded() {
        String adds =
                "adds binary floating-point numbers, whose sum depends on their order; expected decimals, for example"
                        + " `CAST(… AS DECIMAL(18, 6))`";
        assertEquals(adds, answer("SELECT agent AS id, max(day) AS day, sum(cost / 2) AS n FROM calls GROUP BY 1"));
        assertEquals(
                adds,
                answer("WITH half AS (SELECT *, CAST(cost AS DOUBLE) AS c FROM calls) SELECT id, day, CAST(avg(c) OVER"
                        + " (PARTITION BY agent) AS DECIMAL(9, 1)) AS n FROM half"));
        assertEquals(
                "calls `stddev`, which adds binary floating-point numbers, so that the result depends on the order of"
                        + " rows; expected sums of decimals and whole numbers",
                answer("SELECT agent AS id, max(day) AS day, stddev(cost) AS n FROM calls GROUP BY 1"));
        assertEquals(
                "uses a sum by a name that it does not give it; expected `AS` and a name behind it",
                answer("SELECT id, day, \"sum(length(id))\" AS n FROM"
                        + " (SELECT min(id) AS id, day, sum(length(id)) FROM calls GROUP BY day)"));
    }

    @Test
    void whatHasOneMeaningIsRun() {
        assertEquals(
                "6", answer("SELECT id, day, row_number() OVER (PARTITION BY agent ORDER BY day, id) AS n FROM calls"));
        assertEquals("1", answer("SELECT id, day, 1 AS n FROM calls ORDER BY day, id LIMIT 1"));
        assertEquals("1.3", answer("SELECT agent AS id, max(day) AS day, sum(cost) AS n FROM calls GROUP BY 1"));
        assertEquals("2.6", answer("SELECT id, day, sum(cost) OVER (PARTITION BY agent) AS n FROM calls"));
        assertEquals("0.65", answer("SELECT agent AS id, max(day) AS day, avg(cost) AS n FROM calls GROUP BY agent"));
        assertEquals("4", answer("SELECT id, day, 1 AS n, row_number() OVER (ORDER BY agent) AS unused FROM calls"));
        assertEquals(
                "7",
                answer("SELECT agent AS id, max(day) AS day, length(string_agg(id, ',' ORDER BY id)) + CASE agent"
                        + " WHEN 'A' THEN 1 ELSE 0 END AS n FROM calls GROUP BY agent"));
    }

    /** The value of January, or why the query is refused. */
    private static String answer(String query) {
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with(ScorecardFolder.MAIN, MODEL.formatted(query))
                .with("calls.csv", CALLS)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertEquals("", loaded.hasErrors() ? ScorecardFolder.text(loaded.issues()) : "");
            DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress -> {});
            RunRequest asked =
                    new RunRequest(Optional.empty(), new PeriodChoice.One("2026-01"), Optional.empty(), data);
            return switch (new Engine(new DuckDbObservatory()).run(loaded.plan(folder.path()), asked)) {
                case Outcome.Evaluated evaluated ->
                    evaluated.results().kpis().getFirst().value().orElseThrow().toPlainString();
                case Outcome.Cancelled cancelled -> "cancelled";
                case Outcome.Misused misused -> ScorecardFolder.text(misused.issues());
                case Outcome.DataRefused refused ->
                    refused.issues().getFirst().message().replace("the query of `test.results` ", "");
            };
        }
    }
}
