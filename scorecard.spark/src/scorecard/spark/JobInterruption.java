package scorecard.spark;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import scorecard.engine.observe.Cancellation;

/** Interrupts the jobs of an evaluation on cancellation until they have ended, for a statement may begin others after each. */
final class JobInterruption implements AutoCloseable {
    private static final long MILLISECONDS_BETWEEN = 20;

    private final SparkContext spark;
    private final String jobs;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Cancellation.Registration registration;

    private JobInterruption(SparkContext spark, String jobs, Cancellation cancellation) {
        this.spark = spark;
        this.jobs = jobs;
        this.registration = cancellation.onCancel(this::begin);
    }

    /** To be closed when the statement has ended. */
    static JobInterruption of(SparkContext spark, String jobs, Cancellation cancellation) {
        return new JobInterruption(spark, jobs, cancellation);
    }

    private void begin() {
        Thread.ofPlatform().daemon().name("scorecard interruption").start(this::interrupt);
    }

    private void interrupt() {
        try {
            do {
                cancelJobs();
            } while (!ended.await(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS));
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private void cancelJobs() {
        try {
            spark.cancelJobGroup(jobs);
        } catch (IllegalStateException stopped) {
            // A process that is told to end stops its Spark, and all jobs with it, at the same time.
            if (!spark.isStopped()) {
                throw stopped;
            }
        }
    }

    @Override
    public void close() {
        ended.countDown();
        registration.close();
    }
}
