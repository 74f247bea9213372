package scorecard.tests.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
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
import scorecard.engine.store.ResultsStore;
import scorecard.engine.store.StoreEvent;
import scorecard.engine.store.StoredObservatory;
import scorecard.engine.time.PeriodCalendar;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.golden.SaidOutcome;

/**
 * Whatever happens to data and definitions from run to run, a run with a store says the same as one without, byte for byte.
 *
 * <p>{@code -Dproperty.models} and {@code -Dproperty.seed} as of {@link RandomModelTest}, but of forty models
 * only one, because each is run some thirty times.
 */
final class RandomChangesTest {

    private static final int MODELS = Math.max(1, Integer.getInteger("property.models", 1_000) / 40);
    private static final long FIRST_SEED = Long.getLong("property.seed", 1L);
    private static final int CHANGES = 8;

    private final List<StoreEvent> events = new ArrayList<>();
    private long observed;
    private long known;
    private long refused;

    @Test
    void aRunWithAStoreSaysWhatOneWithoutSays(TestReporter reporter) throws IOException {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + MODELS; seed++) {
            check(seed);
        }
        reporter.publishEntry("parts", known + " known, " + observed + " observed; " + refused + " runs refused");
        assertTrue(known > observed, known + " known, " + observed + " observed");
    }

    private void check(long seed) throws IOException {
        Random random = new Random(seed * 31);
        RandomChanges changes = new RandomChanges(RandomModel.of(seed), random);
        List<String> history = new ArrayList<>();
        try (ScorecardFolder store = ScorecardFolder.empty();
                ScorecardFolder folder = ScorecardFolder.empty()) {
            Observatory stored =
                    new StoredObservatory(new DuckDbObservatory(), store.path(), ResultsStore.USUAL_SIZE, events::add);
            for (int step = 0; step <= CHANGES; step++) {
                history.add(step == 0 ? "seed " + seed : changes.next());
                write(changes.files(), folder.path());
                if (seed % 2 == 0) {
                    CallsInParquet.rewrite(folder.path());
                } else {
                    makeTextLarge(folder.path());
                }
                LoadedScorecards loaded = folder.load("random.scorecard");
                if (loaded.hasErrors()) {
                    return;
                }
                RunRequest request = request(random, folder.path(), history);
                Plan plan = loaded.plan(folder.path());
                String without = said(plan, new Engine(new DuckDbObservatory()).run(plan, request));
                assertEquals(
                        without, said(plan, new Engine(stored).run(plan, request)), () -> String.join("\n", history));
                count();
                if (without.startsWith("{")) {
                    assertEquals(without, said(plan, new Engine(stored).run(plan, request)));
                    assertTrue(
                            events.stream().noneMatch(event -> event instanceof StoreEvent.Opened),
                            () -> "something was observed again: " + events + "\n" + String.join("\n", history));
                    count();
                } else {
                    refused++;
                }
            }
        }
    }

    /** Small text is read row by row and never kept as columns: a file with a long header and no rows makes it large. */
    private static void makeTextLarge(Path folder) throws IOException {
        Path any;
        try (Stream<Path> files = Files.list(folder)) {
            any = files.filter(file -> file.getFileName().toString().startsWith("calls-"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        String header = Files.readString(any).lines().findFirst().orElseThrow();
        String unused = IntStream.range(0, 700)
                .mapToObj(column -> "," + "x".repeat(100) + column)
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("calls-none.csv"), header + unused + "\n");
    }

    private void count() {
        for (StoreEvent event : events) {
            switch (event) {
                case StoreEvent.Observed one -> observed++;
                case StoreEvent.Known(int parts) -> known += parts;
                case StoreEvent.Hashed hashed -> {}
                case StoreEvent.Opened opened -> {}
                case StoreEvent.LookedAround around -> {}
                case StoreEvent.Damaged damaged -> throw new AssertionError(damaged);
                case StoreEvent.NotKept notKept -> throw new AssertionError(notKept);
            }
        }
        events.clear();
    }

    private static RunRequest request(Random random, Path base, List<String> history) {
        Optional<LocalDateTime> asOf = random.nextInt(3) == 0
                ? Optional.of(PeriodCalendar.endOf(LocalDate.of(2026, 2, 10).plusDays(random.nextInt(70))))
                : Optional.empty();
        PeriodChoice periods = random.nextBoolean()
                ? new PeriodChoice.Range("2026-01", "2026-04")
                : new PeriodChoice.One("2026-0" + (1 + random.nextInt(4)));
        history.add("  run " + periods + asOf.map(day -> " as of " + day).orElse(""));
        return new RunRequest(
                Optional.empty(), periods, asOf, new DataRequest(base, Map.of(), Optional.empty(), 1, progress -> {}));
    }

    private static String said(Plan plan, Outcome outcome) {
        return SaidOutcome.of(outcome, results -> new JsonResults().write(plan, results));
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        try (var present = Files.list(folder)) {
            for (Path file : present.toList()) {
                if (!files.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
