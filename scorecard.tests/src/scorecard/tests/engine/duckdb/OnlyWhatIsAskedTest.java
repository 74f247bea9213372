package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.read.SqlStatements;

/** Of the data only what the asked scorecard, its KPIs, the asked levels and the asked periods need is read. */
final class OnlyWhatIsAskedTest {
    /** Half a year, a row every three minutes, in the order of time. */
    private static final int ROWS = 80_000;

    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read parquet "calls.parquet"
          row per id as call
          time at
          id integer
          at timestamp
          agent integer
          channel text
          seconds integer
          note text optional
        }

        source costs {
          read parquet "missing.parquet"
          row per id as cost
          id integer
          amount integer
        }

        cascade staff { level company level agent by calls: agent }

        kpi Calls { over calls formula count() unit count }
        kpi Seconds { over calls formula sum(seconds) unit number also by channel }
        kpi Notes { over calls formula count(distinct note) unit count }
        kpi Cost { over costs formula sum(amount) unit number }

        scorecard Few { calendar Days period month perspective P { goal G { lagging Calls } } }
        scorecard Staff {
          calendar Days
          period month
          cascade staff
          perspective P {
            goal G {
              lagging Seconds
            }
          }
        }
        scorecard Noted { calendar Days period month perspective P { goal G { lagging Calls lagging Notes } } }
        scorecard Costly { calendar Days period month perspective P { goal G { lagging Cost } } }
        """;

    @TempDir
    private Path store;

    private ScorecardFolder folder;
    private ParquetScans scans;

    @BeforeEach
    void calls() {
        folder = ScorecardFolder.empty().with("main.scorecard", MODEL);
        write(0, ROWS);
    }

    @AfterEach
    void remove() {
        folder.close();
    }

    private void write(int from, int to) {
        SqlStatements.execute(
                "jdbc:duckdb:",
                "COPY (SELECT i AS id, TIMESTAMP '2026-01-01 00:00' + to_minutes(3 * i) AS \"at\", i % 7 AS agent,"
                        + " CASE i % 3 WHEN 0 THEN 'chat' ELSE 'phone' END AS channel, i % 600 AS seconds,"
                        + " 'note ' || i % 500 AS note, i AS unknown FROM range(" + from + ", " + to + ") r(i)) TO '"
                        + folder.path().resolve("calls.parquet") + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
    }

    private String run(
            Engine engine, String scorecard, PeriodChoice periods, Optional<String> level, Optional<String> by) {
        Plan plan = folder.load("main.scorecard").plan(folder.path());
        scans = new ParquetScans();
        DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, scans).seenBy(scans);
        Outcome outcome =
                engine.run(plan, new RunRequest(Optional.of(scorecard), periods, Optional.empty(), level, by, data));
        assertTrue(outcome instanceof Outcome.Evaluated, outcome::toString);
        return new JsonResults().write(plan, ((Outcome.Evaluated) outcome).results());
    }

    private Set<String> columns(String scorecard, Optional<String> level, Optional<String> by) {
        run(new Engine(new DuckDbObservatory()), scorecard, new PeriodChoice.One("2026-03"), level, by);
        return scans.columns();
    }

    /** Nor is a file read that is not even there. */
    @Test
    void columnsThatNoKpiOfTheScorecardNeedsAreNotRead() {
        assertEquals(Set.of("at"), columns("Few", Optional.empty(), Optional.empty()));
        assertEquals(Set.of("at", "note"), columns("Noted", Optional.empty(), Optional.empty()));
    }

    @Test
    void aSourceThatIsNeededAndNotThereIsMissed() {
        Plan plan = folder.load("main.scorecard").plan(folder.path());
        DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, sentence -> {});
        Outcome outcome = new Engine(new DuckDbObservatory())
                .run(
                        plan,
                        new RunRequest(Optional.of("Costly"), new PeriodChoice.One("2026-03"), Optional.empty(), data));
        assertTrue(outcome.toString().contains("data-file-missing"), outcome::toString);
    }

    @Test
    void levelsAndSegmentsThatAreNotAskedAreNotComputed() {
        assertEquals(Set.of("agent", "at", "channel", "seconds"), columns("Staff", Optional.empty(), Optional.empty()));
        assertEquals(Set.of("agent", "at", "seconds"), columns("Staff", Optional.of("agent"), Optional.empty()));
        assertEquals(
                Set.of("at", "channel", "seconds"), columns("Staff", Optional.of("company"), Optional.of("channel")));
        assertEquals(Set.of("at", "seconds"), columns("Staff", Optional.of("company"), Optional.empty()));
    }

    /** A file in order of time, of whose months the first is asked for, before which there are none; the rows are checked in another way. */
    @Test
    void onlyThePartsOfAFileAreReadThatHaveTheDaysOfWhatIsAsked() {
        PeriodChoice first = new PeriodChoice.One("2026-01");
        String asked = run(new Engine(new DuckDbObservatory()), "Staff", first, Optional.empty(), Optional.empty());
        assertTrue(scans.mostRows() > 0 && scans.mostRows() < ROWS / 4, scans.mostRows() + " rows");
        assertEquals(
                asked,
                run(
                        new Engine(DuckDbObservatory.ofShownStatements()),
                        "Staff",
                        first,
                        Optional.empty(),
                        Optional.empty()));
        assertTrue(scans.mostRows() > ROWS / 2, scans.mostRows() + " rows");
    }

    /** A file in order of time, of which the store knows all months but the last. */
    @Test
    void withAStoreOnlyThePartsOfAFileAreReadThatHaveTheDaysOfWhatIsNotKnown() {
        Engine storing = new Engine(new DuckDbObservatory()).storingIn(store, ResultsStore.USUAL_SIZE, event -> {});
        PeriodChoice known = new PeriodChoice.Each("2026-01", "2026-05");
        PeriodChoice asked = new PeriodChoice.Each("2026-01", "2026-06");
        run(storing, "Staff", known, Optional.empty(), Optional.empty());
        assertTrue(scans.mostRows() > ROWS / 2, scans.mostRows() + " rows");
        String stored = run(storing, "Staff", asked, Optional.empty(), Optional.empty());
        assertTrue(scans.mostRows() > 0 && scans.mostRows() < ROWS / 4, scans.mostRows() + " rows");
        assertEquals(
                run(new Engine(new DuckDbObservatory()), "Staff", asked, Optional.empty(), Optional.empty()), stored);
    }
}
