package scorecard.tests.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.store.ResultsStore;
import scorecard.engine.store.StoreEvent;
import scorecard.tests.dsl.ScorecardFolder;

/** What can be added up is observed only in the rows of a file that came in addition. */
final class AddedRowsTest {
    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "Europe/Berlin"
        }

        source calls {
          read parquet "calls-*.parquet"
          row per id as call
          time opened
          id integer
          opened timestamp
          closed timestamp optional
          agent text
          seconds integer optional
        }

        kpi Calls {
          formula count(over calls)
        }

        kpi Total {
          formula sum(seconds) over calls
          unit number
        }

        kpi Average {
          formula avg(seconds) over calls
          unit number
        }

        kpi Longest {
          formula max(seconds) over calls
          unit number
        }

        kpi Shortest {
          formula min(seconds) over calls
          unit number
        }

        kpi Spread {
          formula stddev(seconds) over calls
          unit number
        }

        kpi Long {
          formula share(where seconds > 15) over calls
        }

        kpi Agents {
          formula count(distinct agent) over calls
          unit number
        }

        kpi Usual {
          formula median(seconds) over calls
          unit number
        }

        kpi Ended {
          formula count(over calls by closed)
        }

        kpi Repeated {
          formula share(where preceded within 7 days by same agent) over calls
        }

        scorecard Centre {
          calendar Days
          period month
          perspective Calls {
            goal Fast {
              lagging Calls
              lagging Total
              lagging Average
              lagging Longest
              lagging Shortest
              lagging Spread
              lagging Long
              lagging Agents
              lagging Usual
              lagging Ended
              lagging Repeated
            }
          }
        }
        """;

    @TempDir
    private Path store;

    private final List<StoreEvent> events = new ArrayList<>();
    private ScorecardFolder folder;

    @BeforeEach
    void calls() throws SQLException {
        folder = ScorecardFolder.empty().with("main.scorecard", MODEL);
        file(1, "(1, '2026-01-05 09:00', '2026-01-05 10:00', 'a', 10), (2, '2026-01-31 12:00', NULL, 'b', 20)");
        file(2, "(3, '2026-02-01 08:00', '2026-04-01 10:00', 'a', 30), (4, '2026-03-28 23:59', NULL, 'b', NULL)");
    }

    @AfterEach
    void remove() {
        folder.close();
    }

    private void file(int number, String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT id, opened::TIMESTAMP AS opened, closed::TIMESTAMP AS closed, agent, seconds"
                            + " FROM (VALUES " + rows + ") t(id, opened, closed, agent, seconds)) TO '"
                            + folder.path().resolve("calls-" + number + ".parquet") + "' (FORMAT parquet)");
        }
    }

    /** What was observed, and whether in added rows only; the results are compared with those of a run without a store. */
    private String observed(String from, String to) {
        Plan plan = folder.load("main.scorecard").plan(folder.path());
        RunRequest request = new RunRequest(
                Optional.empty(),
                new PeriodChoice.Range(from, to),
                Optional.empty(),
                new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, progress -> {}));
        events.clear();
        Engine storing = new Engine(new DuckDbObservatory()).storingIn(store, ResultsStore.USUAL_SIZE, events::add);
        String stored = said(plan, storing.run(plan, request));
        assertEquals(said(plan, new Engine(new DuckDbObservatory()).run(plan, request)), stored);
        TreeSet<String> lines = new TreeSet<>();
        for (StoreEvent event : events) {
            if (event instanceof StoreEvent.Observed(var aggregate, var period, boolean inAdded)) {
                lines.add((inAdded ? "added " : "all ") + aggregate.getClass().getSimpleName() + " " + period.label());
            }
        }
        return String.join("\n", lines);
    }

    private static String said(Plan plan, Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Evaluated, outcome::toString);
        return new JsonResults().write(plan, ((Outcome.Evaluated) outcome).results());
    }

    @Test
    void onlyTheRowsOfAnAddedFileAreLookedAtForWhatCanBeAddedUp() throws SQLException {
        observed("2026-03", "2026-03");
        file(3, "(5, '2026-03-29 01:59', '2026-03-30 10:00', 'a', 7), (6, '2026-03-31 00:00', NULL, 'c', 70)");
        assertEquals("""
            added Count 2026-03
            added Deviation 2026-03
            added Maximum 2026-03
            added Mean 2026-03
            added Minimum 2026-03
            added Share 2026-03
            added Sum 2026-03
            all Count 2026-03
            all CountDistinct 2026-03
            all Quantile 2026-03
            all Share 2026-03\
            """, observed("2026-03", "2026-03"));
    }

    @Test
    void anAddedFileWithRowsOfPeriodsThatHadNoneSaysTheSame() throws SQLException {
        observed("2026-01", "2026-03");
        file(3, "(5, '2026-03-05 09:00', NULL, 'c', NULL), (6, '2026-01-01 00:00', NULL, 'd', 1)");
        assertTrue(observed("2026-01", "2026-03").contains("added"));
        file(4, "(7, '2026-04-05 09:00', '2026-04-05 09:30', 'c', 9)");
        observed("2026-01", "2026-04");
    }

    @Test
    void aRowOfAnAddedFileWithAKeyThatIsThereIsNotAddedUp() throws SQLException {
        folder.with("main.scorecard", MODEL.replace("  time opened\n", "  time opened\n  reject at most 90%\n"));
        observed("2026-03", "2026-03");
        file(3, "(4, '2026-03-29 01:59', NULL, 'a', 7), (6, '2026-03-31 00:00', NULL, 'c', 70)");
        assertTrue(!observed("2026-03", "2026-03").contains("added"), events.toString());
    }

    /** By another time there are rows before and after a month, and none in it. */
    @Test
    void whetherAPeriodIsKnownIsToldByAllRowsAndNotByThoseOfItsDays() throws SQLException {
        file(2, "(3, '2026-01-20 08:00', '2026-04-01 10:00', 'a', 30), (4, '2026-01-28 23:59', NULL, 'b', 40)");
        observed("2026-01", "2026-01");
        observed("2026-01", "2026-03");
        observed("2026-01", "2026-04");
    }
}
