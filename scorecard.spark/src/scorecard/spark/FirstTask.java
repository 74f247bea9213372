package scorecard.spark;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import scorecard.engine.observe.Cancellation;

/** A task that any worker could do at once: while none takes it, Spark itself would wait for one for ever and not say so. */
final class FirstTask {
    /** Spark's own setting of how long a cluster may take until it has what computes. */
    private static final String WAITING_TIME = "spark.scheduler.maxRegisteredResourcesWaitingTime";

    private static final long SECONDS_TO_WAIT = 60;

    private final SparkSession session;

    FirstTask(SparkSession session) {
        this.session = session;
    }

    /** How long a worker may take to begin. */
    long secondsToWait() {
        return session.sparkContext().getConf().getTimeAsSeconds(WAITING_TIME, SECONDS_TO_WAIT + "s");
    }

    /** Whether a worker did it in time; threads of this process always do. */
    boolean isDone(Cancellation cancellation) {
        return session.sparkContext().isLocal() || InSparkClasses.get(() -> isDoneThere(cancellation));
    }

    private boolean isDoneThere(Cancellation cancellation) {
        Cancellation waiting = new Cancellation();
        String jobs = "scorecard first task " + UUID.randomUUID();
        session.sparkContext().setJobGroup(jobs, "scorecard", true);
        CompletableFuture.delayedExecutor(secondsToWait(), TimeUnit.SECONDS).execute(waiting::cancel);
        try (Cancellation.Registration registration = cancellation.onCancel(waiting::cancel);
                JobInterruption interruption = JobInterruption.of(session.sparkContext(), jobs, waiting)) {
            // a task of Spark's own: workers have its classes and none of ours
            session.range(0, 1, 1, 1).collectAsList();
            return true;
        } catch (Exception problem) {
            cancellation.check();
            if (waiting.isCancelled()) {
                return false;
            }
            throw WhatSparkSays.brokenOff(problem);
        }
    }
}
