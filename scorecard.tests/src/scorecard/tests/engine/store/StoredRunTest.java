package scorecard.tests.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.store.ResultsStore;
import scorecard.engine.store.StoreEvent;
import scorecard.tests.dsl.ScorecardFolder;

/** What is observed again when something changes, and that nothing is believed which is damaged. */
final class StoredRunTest {
    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read csv "calls-*.csv"
          row per id as call
          time day
          id integer
          day date
          agent text -> agents
          seconds integer
        }

        source agents {
          read csv "agents.csv"
          row per agent
          agent text
          team text
        }

        kpi Calls {
          formula count(over calls)
        }

        kpi Longest {
          formula max(seconds) over calls
          unit number
        }

        kpi Repeated {
          formula share(where preceded within 7 days by same agent) over calls
        }

        kpi OfTeam {
          formula count(over calls where agent -> team = "north")
        }

        scorecard Centre {
          calendar Days
          period month
          perspective Calls {
            goal Fast {
              lagging Calls
              lagging Longest
              lagging Repeated
              lagging OfTeam
            }
          }
        }
        """;

    @TempDir
    private Path store;

    private final List<StoreEvent> events = new ArrayList<>();
    private ScorecardFolder folder;

    @BeforeEach
    void calls() {
        folder = ScorecardFolder.empty()
                .with("main.scorecard", MODEL)
                .with("agents.csv", "agent,team\na,north\nb,south\n")
                .with("calls-01.csv", "id,day,agent,seconds\n1,2026-01-05,a,10\n2,2026-01-31,b,20\n")
                .with("calls-02.csv", "id,day,agent,seconds\n3,2026-02-01,a,30\n4,2026-02-28,b,40\n")
                .with("calls-03.csv", "id,day,agent,seconds\n5,2026-03-20,a,50\n");
    }

    @AfterEach
    void remove() {
        folder.close();
    }

    /** What was observed, a line for each aggregate; at the end what came of it is compared with a run without a store. */
    private String observed() {
        Plan plan = plan();
        RunRequest request = request(Optional.empty());
        events.clear();
        String stored = stored(plan, request);
        assertEquals(said(plan, new Engine(new DuckDbObservatory()).run(plan, request)), stored);
        TreeSet<String> lines = new TreeSet<>();
        events.forEach(event -> {
            if (event instanceof StoreEvent.Observed(Aggregate aggregate, var period, boolean inAdded)) {
                lines.add(aggregate.getClass().getSimpleName()
                        + (aggregate.over().where().isPresent() ? " where" : "") + " " + period.label());
            }
        });
        return String.join("\n", lines);
    }

    private static String said(Plan plan, Outcome outcome) {
        return outcome instanceof Outcome.Evaluated evaluated
                ? new JsonResults().write(plan, evaluated.results())
                : outcome.toString();
    }

    private boolean wasOpened() {
        return events.stream().anyMatch(StoreEvent.Opened.class::isInstance);
    }

    private void replace(String from, String to) {
        folder.with("main.scorecard", MODEL.replace(from, to));
    }

    @Test
    void whatIsKnownIsNotObservedAgain() {
        observed();
        assertEquals("", observed());
        assertTrue(!wasOpened(), events.toString());
    }

    @Test
    void aChangedWeightObservesNothing() {
        observed();
        replace("lagging Calls\n", "lagging Calls weight 3\n");
        assertEquals("", observed());
        assertTrue(!wasOpened(), events.toString());
    }

    @Test
    void aChangedTargetObservesNothing() {
        observed();
        replace("unit number\n", "unit number\n  lower is better\n  baseline 90\n  target 25 by 2026-12\n");
        assertEquals("", observed());
        assertTrue(!wasOpened(), events.toString());
    }

    @Test
    void aChangedKpiObservesItsOwnAggregatesOnly() {
        observed();
        replace("max(seconds)", "min(seconds)");
        assertEquals("""
            Minimum 2026-01
            Minimum 2026-02
            Minimum 2026-03
            Minimum overall\
            """, observed());
    }

    @Test
    void anAppendedDayObservesOnlyThePeriodsThatHaveIt() {
        observed();
        folder.with("calls-04.csv", "id,day,agent,seconds\n6,2026-03-21,a,60\n");
        assertEquals("""
            Count 2026-03
            Count overall
            Count where 2026-03
            Count where overall
            Maximum 2026-03
            Maximum overall
            Share 2026-03
            Share overall\
            """, observed());
    }

    @Test
    void aLateRowObservesThePeriodsAroundItWhereNeighboursCount() {
        observed();
        folder.with("calls-04.csv", "id,day,agent,seconds\n6,2026-01-30,b,60\n");
        assertEquals("""
            Count 2026-01
            Count overall
            Count where 2026-01
            Count where overall
            Maximum 2026-01
            Maximum overall
            Share 2026-01
            Share 2026-02
            Share overall\
            """, observed());
    }

    @Test
    void whereRowsPointToAnotherFileItsChangeIsNoticedInEveryPeriod() {
        observed();
        folder.with("agents.csv", "agent,team\na,south\nb,north\n");
        assertEquals("""
            Count where 2026-01
            Count where 2026-02
            Count where 2026-03
            Count where overall\
            """, observed());
    }

    /** As programs write that give files the time of their data, and as copies that keep the time of what they are copied from. */
    @Test
    void aCorrectedFileOfTheSameSizeAndTimeIsNoticed() throws IOException {
        Path file = folder.path().resolve("calls-01.csv");
        FileTime time = FileTime.from(Instant.parse("2026-02-01T00:00:00Z"));
        Files.setLastModifiedTime(file, time);
        observed();
        String before = Files.readString(file);
        Files.writeString(file, before.replace("a,10", "a,90"));
        Files.setLastModifiedTime(file, time);
        assertTrue(!observed().isEmpty());
        assertEquals(before.length(), Files.size(file));
    }

    @Test
    void aFileThatIsDamagedIsNotBelieved() throws IOException {
        observed();
        Path pack = onlyFile();
        byte[] sound = Files.readAllBytes(pack);
        for (int at = 0; at < sound.length; at += 1 + sound.length / 6) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x10;
            clear();
            Files.write(pack, damaged);
            observed();
        }
        clear();
        Files.write(pack, java.util.Arrays.copyOf(sound, sound.length / 2));
        assertEquals(List.of(pack), ResultsStore.verify(store).damaged());
        assertTrue(!observed().isEmpty());
        assertTrue(events.contains(new StoreEvent.Damaged(1)), events.toString());
    }

    @Test
    void aStoreStaysWithinItsSize() throws IOException {
        observed();
        try (ResultsStore opened = ResultsStore.in(store)) {
            assertEquals(0, opened.prune(ResultsStore.USUAL_SIZE));
            assertEquals(Files.size(onlyFile()), opened.prune(100));
        }
        assertEquals(0, ResultsStore.verify(store).files());
    }

    @Test
    void aRunLeavesAStoreWithinItsSizeAndSaysTheSame() throws IOException {
        Plan plan = plan();
        RunRequest request = request(Optional.empty());
        String right = said(plan, new Engine(new DuckDbObservatory()).run(plan, request));
        long whole = sizeAfter(plan, request, right, ResultsStore.USUAL_SIZE);
        folder.with("calls-04.csv", "id,day,agent,seconds\n6,2026-03-21,a,60\n");
        right = said(plan, new Engine(new DuckDbObservatory()).run(plan, request));
        long both = sizeAfter(plan, request, right, ResultsStore.USUAL_SIZE);
        assertTrue(both > whole, both + " after " + whole);
        folder.with("calls-05.csv", "id,day,agent,seconds\n7,2026-03-22,b,60\n");
        right = said(plan, new Engine(new DuckDbObservatory()).run(plan, request));
        long fewer = sizeAfter(plan, request, right, both);
        assertTrue(fewer > 0 && fewer <= both, fewer + " of " + both);
        folder.with("calls-06.csv", "id,day,agent,seconds\n8,2026-03-22,b,61\n");
        right = said(plan, new Engine(new DuckDbObservatory()).run(plan, request));
        assertEquals(0, sizeAfter(plan, request, right, 1));
    }

    private long sizeAfter(Plan plan, RunRequest request, String right, long mostBytes) throws IOException {
        Engine storing = new Engine(new DuckDbObservatory()).storingIn(store, mostBytes, event -> {});
        assertEquals(right, said(plan, storing.run(plan, request)));
        long bytes = 0;
        try (Stream<Path> files = Files.list(store)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    @Test
    void rejectedRowsAreWrittenAgainWithoutReadingTheData(@TempDir Path rejects) throws IOException {
        replace("  time day\n", "  time day\n  reject at most 50%\n");
        folder.with("calls-01.csv", "id,day,agent,seconds\n1,2026-01-05,a,\"=x\ny\"\n2,2026-01-31,b,20\n");
        Path file = rejects.resolve("centre.calls.rejected.csv");
        Path another = rejects.resolve("centre.agents.rejected.csv");
        written(rejects);
        String right = Files.readString(file);
        assertTrue(wasOpened());
        for (String before : List.of("", "of another run")) {
            Files.writeString(file, before);
            Files.writeString(another, before);
            written(rejects);
            assertTrue(!wasOpened(), events.toString());
            assertEquals(right, Files.readString(file));
            assertTrue(Files.notExists(another), "nothing of it is rejected");
        }
        folder.with("calls-01.csv", "id,day,agent,seconds\n1,2026-01-05,a,late\n2,2026-01-31,b,20\n");
        written(rejects);
        assertEquals(right.replace("\"'=x\ny\"", "late"), Files.readString(file));
    }

    private void written(Path rejects) {
        Plan plan = plan();
        events.clear();
        stored(plan, request(Optional.of(rejects)));
    }

    private Plan plan() {
        return folder.load("main.scorecard").plan(folder.path());
    }

    private RunRequest request(Optional<Path> rejects) {
        return new RunRequest(
                Optional.empty(),
                new PeriodChoice.Range("2026-01", "2026-03"),
                Optional.empty(),
                new DataRequest(folder.path(), Map.of(), rejects, 1, progress -> {}));
    }

    private String stored(Plan plan, RunRequest request) {
        Engine storing = new Engine(new DuckDbObservatory()).storingIn(store, ResultsStore.USUAL_SIZE, events::add);
        return said(plan, storing.run(plan, request));
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return all.getFirst();
        }
    }
}
