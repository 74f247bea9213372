package scorecard.tests.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Text whose rows fit is read once and kept as columns. */
final class KeptTextTest {
    private static final int ROWS = 3_000;

    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "Europe/Berlin"
        }

        source calls {
          read csv "calls-*.csv"
          row per id as call
          time day
          reject at most 50%
          id text
          day date
          agent text optional missing when "n/a"
          seconds integer optional missing when "-1"
          cost number decimals 2 optional missing when "007"
        }

        kpi Longest {
          formula max(seconds) over calls
          unit number
        }

        kpi Agents {
          formula count(distinct agent) over calls
          unit number
        }

        kpi Cost {
          formula sum(cost) over calls
          unit number
        }

        scorecard Centre {
          calendar Days
          period month
          perspective Calls {
            goal Fast {
              lagging Longest
              lagging Agents
              lagging Cost
            }
          }
        }
        """;

    @TempDir
    private Path store;

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private ScorecardFolder folder;

    @BeforeEach
    void calls() {
        folder = ScorecardFolder.empty().with("main.scorecard", MODEL);
        file(
                1,
                row -> LocalDate.of(2026, 1, 1).plusDays(row % 90) + "," + agent(row) + "," + (row % 50 - 1) + ","
                        + row % 7 + "." + row % 10);
    }

    @AfterEach
    void remove() {
        folder.close();
    }

    private static String agent(int row) {
        return row % 9 == 0 ? "n/a" : row % 11 == 0 ? "" : "\"agent, " + row % 17 + "\"";
    }

    private interface Cells {
        String of(int row);
    }

    private void file(int number, Cells cells) {
        file(number, ROWS, cells);
    }

    private void file(int number, int rows, Cells cells) {
        folder.with(
                "calls-" + number + ".csv",
                IntStream.range(0, rows)
                        .mapToObj(row -> "0" + number + "-" + row + "," + cells.of(row) + "\n")
                        .collect(Collectors.joining("", "id,day,agent,seconds,cost\n", "")));
    }

    /** Runs, and compares with a run without a store; says whether text was read as such. */
    private boolean readsText() {
        Plan plan = folder.load("main.scorecard").plan(folder.path());
        said.clear();
        Engine storing = new Engine(new DuckDbObservatory()).storingIn(store, ResultsStore.USUAL_SIZE, event -> {});
        String stored = said(plan, storing.run(plan, request(said::add)));
        boolean readText = said.stream().anyMatch(sentence -> sentence.startsWith("reading centre.calls: "));
        assertEquals(said(plan, new Engine(new DuckDbObservatory()).run(plan, request(sentence -> {}))), stored);
        assertEquals(List.of(), aside());
        return readText;
    }

    private RunRequest request(Consumer<String> progress) {
        return new RunRequest(
                Optional.empty(),
                new PeriodChoice.Range("2026-01", "2026-03"),
                Optional.empty(),
                new DataRequest(folder.path(), Map.of(), Optional.empty(), 1, progress));
    }

    private static String said(Plan plan, Outcome outcome) {
        assertTrue(outcome instanceof Outcome.Evaluated, outcome::toString);
        return new JsonResults().write(plan, ((Outcome.Evaluated) outcome).results());
    }

    private List<Path> files(String ending) {
        try (Stream<Path> files = Files.list(store)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private List<Path> aside() {
        List<Path> aside = new ArrayList<>(files(".aside"));
        aside.addAll(files(".part"));
        return aside;
    }

    private void change() {
        folder.with("main.scorecard", MODEL.replace("max(seconds)", "min(seconds)"));
    }

    @Test
    void aChangedKpiReadsColumnsAndNoText() {
        assertTrue(readsText());
        assertEquals(1, files(".rows").size());
        change();
        assertTrue(!readsText(), said.toString());
    }

    @Test
    void ofAnAddedFileOnlyItsOwnTextIsRead() {
        readsText();
        file(2, 3, row -> "2026-03-31,x,-1,007");
        assertTrue(readsText());
        assertTrue(said.contains("reading centre.calls: 3 rows"), said.toString());
        change();
        assertTrue(!readsText(), said.toString());
    }

    @Test
    void anotherDeclarationReadsTheTextAgain() {
        readsText();
        folder.with("main.scorecard", MODEL.replace("missing when \"-1\"", "missing when \"-1\", \"5\""));
        assertTrue(readsText());
    }

    @Test
    void aCorrectedTextIsReadAgain() {
        readsText();
        file(1, row -> "2026-02-0" + (1 + row % 9) + ",x,1,1.00");
        assertTrue(readsText());
        change();
        assertTrue(!readsText());
    }

    @Test
    void rowsThatDoNotFitMakeTheTextBeReadEachTime() {
        file(2, row -> row == 7 ? "2026-02-30,x,1,1" : "2026-02-03,x,1,1.00");
        readsText();
        change();
        assertTrue(readsText());
    }

    @Test
    void columnsThatAreDamagedOrGoneAreNotBelieved() throws IOException {
        readsText();
        Path rows = files(".rows").getFirst();
        byte[] sound = Files.readAllBytes(rows);
        sound[sound.length / 2] ^= 1;
        Files.write(rows, sound);
        assertEquals(List.of(rows), ResultsStore.verify(store).damaged());
        change();
        assertTrue(readsText());
        assertEquals(List.of(), ResultsStore.verify(store).damaged());
        Files.delete(rows);
        folder.with("main.scorecard", MODEL.replace("max(seconds)", "sum(seconds)"));
        assertTrue(readsText());
    }

    @Test
    void aStoreThatIsTooSmallKeepsNoColumns() throws IOException {
        readsText();
        try (ResultsStore opened = ResultsStore.in(store)) {
            assertTrue(opened.prune(1_000) > 0);
        }
        assertEquals(List.of(), files(".rows"));
    }
}
