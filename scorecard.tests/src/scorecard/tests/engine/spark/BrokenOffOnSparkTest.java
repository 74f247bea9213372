package scorecard.tests.engine.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.tests.engine.duckdb.CancelAt;
import scorecard.tests.example.SparkCluster;
import scorecard.tests.example.SparkOfTests;

/** What breaks off on Spark is said in a sentence, and what can go on goes on with the same results. */
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BrokenOffOnSparkTest {
    private static final String COMPUTING = "computing";
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void aFileThatVanishesEndsTheEvaluationWithWhatSparkSaysOfIt() {
        Observatory spark = SparkOfTests.observatory();
        try (CallsInFiles calls = new CallsInFiles(20_000)) {
            String said = calls.run(spark, Limits.ofThisMachine(), new Cancellation(), sentence -> {
                if (sentence.equals(COMPUTING)) {
                    delete(calls.file());
                }
            });
            assertTrue(said.startsWith("refused\n"), said);
            assertTrue(said.contains("code=run-engine-failed"), said);
            assertTrue(said.contains("Spark broke off the evaluation: `"), said);
            assertTrue(said.contains("calls.parquet"), said);
        }
    }

    @Test
    void anEvaluationOnSparkThatTakesTooLongIsStopped() {
        Observatory spark = SparkOfTests.observatory();
        try (CallsInFiles calls = new CallsInFiles(20_000)) {
            Limits limits = new Limits(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Duration.ofMillis(300)));
            String said = calls.run(spark, limits, new Cancellation(), sentence -> {});
            assertTrue(said.contains("code=run-timeout"), said);
        }
    }

    @Test
    void anEvaluationOnSparkIsCancelledWhereverItIs(TestReporter reporter) {
        Observatory spark = SparkOfTests.observatory();
        long slowest = 0;
        try (CallsInFiles calls = new CallsInFiles(3_000_000)) {
            for (long delay : new long[] {0, 100, 400}) {
                slowest = Math.max(slowest, millisecondsToStop(calls, spark, delay));
            }
        }
        reporter.publishEntry("slowest cancellation on Spark in ms", Long.toString(slowest));
        assertTrue(slowest < LONG.toMillis(), slowest + " ms");
    }

    private static long millisecondsToStop(CallsInFiles calls, Observatory spark, long delay) {
        Cancellation cancellation = new Cancellation();
        CancelAt cancel = new CancelAt(COMPUTING, delay, cancellation);
        assertEquals("cancelled", calls.run(spark, Limits.ofThisMachine(), cancellation, cancel));
        return cancel.millisecondsSince();
    }

    @Test
    void workersThatAreLostOnceChangeNothing() {
        SparkCluster cluster = SparkOfTests.cluster();
        AtomicLong killed = new AtomicLong();
        try (CallsInFiles calls = new CallsInFiles(300_000)) {
            String here =
                    calls.run(new DuckDbObservatory(), Limits.ofThisMachine(), new Cancellation(), sentence -> {});
            String there =
                    calls.run(SparkOfTests.observatory(), Limits.ofThisMachine(), new Cancellation(), sentence -> {
                        if (sentence.equals(COMPUTING)) {
                            killed.addAndGet(cluster.killComputing());
                        }
                    });
            assertEquals(here, there);
        }
        assertTrue(killed.get() > 0, "nothing was lost");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
