package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;

/** What an evaluation may use of the machine, and that nothing of it is left behind. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class GuardRailsTest {

    private static final long SMALL_MEMORY = 32_000_000;
    private static final long A_FIFTH_OF_A_SECOND = 200;
    private static final Duration WELL_BELOW_THE_WORK = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void anEvaluationThatTakesTooLongIsStoppedWithAdvice() {
        try (LongRun run = new LongRun(LongRun.FOR_YEARS)) {
            assertEquals("""
                run-timeout: the evaluation took longer than the 300 milliseconds that it may take, and was stopped; expected more time (`--timeout`), or fewer periods, levels or segments at once
                """, run.outcome(limits(Optional.empty(), Optional.of(Duration.ofMillis(300)))));
        }
        assertEquals(List.of(), left());
    }

    @Test
    void anEvaluationThatIsInTimeIsNotStopped() {
        try (LongRun run = new LongRun("SELECT 42")) {
            assertEquals(
                    run.outcome(Limits.ofThisMachine()),
                    run.outcome(limits(Optional.empty(), Optional.of(Duration.ofHours(1)))));
        }
    }

    /** A machine that does much else may let one of them wait, but not most of them. */
    @Test
    void anEvaluationIsCancelledWhereverItIsWithinAFifthOfASecond(TestReporter reporter) {
        List<Long> milliseconds = new ArrayList<>();
        try (LongRun run = new LongRun(LongRun.FOR_YEARS)) {
            for (int moment = 0; moment < 9; moment++) {
                milliseconds.add(millisecondsToStop(run, moment * 25L));
            }
        }
        reporter.publishEntry("milliseconds to stop", milliseconds.toString());
        milliseconds.sort(Comparator.naturalOrder());
        assertTrue(milliseconds.get(milliseconds.size() / 2) <= A_FIFTH_OF_A_SECOND, milliseconds + " ms");
        assertTrue(milliseconds.getLast() < WELL_BELOW_THE_WORK.toMillis(), milliseconds + " ms");
        assertEquals(List.of(), left());
    }

    /** From the call to the end of the evaluation, its tidying up included. */
    private long millisecondsToStop(LongRun run, long delay) {
        Cancellation cancellation = new Cancellation();
        CancelAt cancel = new CancelAt("computing", delay, cancellation);
        assertEquals(
                "cancelled", run.outcome(run.run(limits(Optional.empty(), Optional.empty()), cancellation, cancel)));
        return cancel.millisecondsSince();
    }

    @Test
    void whatIsCancelledBeforehandDoesNotBegin() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        try (LongRun run = new LongRun(LongRun.FOR_YEARS)) {
            assertEquals(
                    "cancelled",
                    run.outcome(run.run(limits(Optional.empty(), Optional.empty()), cancellation, sentence -> {
                        throw new AssertionError(sentence);
                    })));
        }
    }

    @Test
    void anEvaluationThatOutgrowsItsMemoryIsRefusedWithAdvice() {
        try (LongRun run = new LongRun(LongRun.UNDIVIDED)) {
            assertEquals("""
                run-memory-exceeded: the evaluation needs more than the 30.5 MiB of memory that it may use; expected more memory (`--memory`), fewer threads (`--threads`), or fewer periods, levels or segments at once
                """, run.outcome(limits(Optional.of(SMALL_MEMORY), Optional.empty())));
        }
        assertEquals(List.of(), left());
    }

    @Test
    void aFullDiskIsSaidWithTheFolder() {
        try (LongRun run = new LongRun(LongRun.WIDE)) {
            assertEquals(
                    "run-disk-full: there is no more room in `" + folder
                            + "` for what does not fit into memory; expected a folder with more room (`--spill`,"
                            + " `--spill-size`) or more memory (`--memory`)\n",
                    run.outcome(new Limits(
                            Optional.of(SMALL_MEMORY),
                            Optional.of(folder),
                            Optional.of(1_000_000L),
                            Optional.empty())));
        }
        assertEquals(List.of(), left());
    }

    @Test
    void aFolderThatCanNoLongerBeWrittenToIsSaid() {
        try (LongRun run = new LongRun(LongRun.WIDE)) {
            assertEquals(
                    unwritable(folder),
                    run.outcome(run.run(
                            limits(Optional.of(SMALL_MEMORY), Optional.empty()),
                            new Cancellation(),
                            sentence -> replaceByFile())));
        }
    }

    /** Where the folder was, there is a file now. */
    private void replaceByFile() {
        try (Stream<Path> below = Files.list(folder)) {
            Path spill = below.filter(Files::isDirectory).findFirst().orElse(null);
            if (spill != null) {
                Files.delete(spill);
                Files.createFile(spill);
            }
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (LongRun run = new LongRun("SELECT 42")) {
            assertEquals(
                    unwritable(file),
                    run.outcome(new Limits(Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty())));
        }
    }

    private static String unwritable(Path place) {
        return "run-spill-unwritable: nothing can be written to `" + place
                + "`, where what does not fit into memory goes; expected a folder that may be written to (`--spill`)\n";
    }

    @Test
    void whatAKilledProcessLeftBehindIsRemovedAndNothingElse() throws IOException {
        Path left = Files.createDirectory(folder.resolve("scorecard-spill-left"));
        Files.createFile(left.resolve("duckdb_temp_storage_S32K-0.tmp"));
        Files.createFile(left.resolve("text_aside_0.csv"));
        Files.createFile(folder.resolve("scorecard-spill-left.lock"));
        Path precious = Files.createDirectory(folder.resolve("scorecard-spill-precious"));
        Files.createFile(precious.resolve("thesis.txt"));
        Files.createFile(folder.resolve("scorecard-spill-precious.lock"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createFile(elsewhere.resolve("duckdb_temp_storage_S32K-0.tmp"));
        Files.createSymbolicLink(folder.resolve("scorecard-spill-link"), elsewhere);
        Files.createFile(folder.resolve("scorecard-spill-link.lock"));
        Path inUse = Files.createDirectory(folder.resolve("scorecard-spill-in-use"));
        Files.createFile(inUse.resolve("duckdb_temp_storage_S32K-0.tmp"));
        Path locked = Files.createFile(folder.resolve("scorecard-spill-in-use.lock"));
        try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE);
                FileLock lock = channel.lock();
                LongRun run = new LongRun("SELECT 42")) {
            assertTrue(lock.isValid());
            run.outcome(limits(Optional.empty(), Optional.empty()));
        }
        assertEquals(
                List.of(
                        "elsewhere",
                        "elsewhere/duckdb_temp_storage_S32K-0.tmp",
                        "scorecard-spill-in-use",
                        "scorecard-spill-in-use.lock",
                        "scorecard-spill-in-use/duckdb_temp_storage_S32K-0.tmp",
                        "scorecard-spill-precious",
                        "scorecard-spill-precious.lock",
                        "scorecard-spill-precious/thesis.txt"),
                left());
    }

    @Test
    void littleMemoryChangesNoDigit() {
        try (LongRun run = new LongRun(LongRun.WIDE)) {
            String plenty = run.outcome(Limits.ofThisMachine());
            assertTrue(plenty.startsWith("kind,"), plenty);
            assertEquals(plenty, run.outcome(limits(Optional.of(SMALL_MEMORY), Optional.empty())));
        }
    }

    private Limits limits(Optional<Long> memory, Optional<Duration> timeout) {
        return new Limits(memory, Optional.of(folder), Optional.empty(), timeout);
    }

    private List<String> left() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
