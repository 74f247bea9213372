package scorecard.spark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.sql.SparkSession;
import scorecard.engine.dialect.SparkDialect;
import scorecard.engine.duckdb.ObservatoryElsewhere;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;

/**
 * Opens data on Spark, which is started first.
 *
 * @param master empty for threads of this process
 */
record SparkObservatory(Optional<String> master) implements Observatory {
    private static final String LOCAL_CLUSTER = "local-cluster[";
    private static final String HOME_OF_WORKERS = "SPARK_HOME";
    private static final String SCALA_OF_WORKERS = "SPARK_SCALA_VERSION";

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        request.cancellation().check();
        Optional<String> unsaid =
                master.filter(name -> name.startsWith(LOCAL_CLUSTER)).flatMap(unused -> unsaid());
        if (unsaid.isPresent()) {
            return unavailable("the environment does not say in " + unsaid.get());
        }
        Optional<SparkSession> started;
        try {
            started = started(request);
        } catch (CompletionException unavailable) {
            if (unavailable.getCause() instanceof Stopped stopped) {
                throw stopped;
            }
            return unavailable(WhatSparkSays.briefly(unavailable.getCause()));
        }
        if (started.isEmpty()) {
            return unavailable("nobody answers there");
        }
        return open(started.get(), plan, scorecard, request);
    }

    /** What the workers that Spark starts on this machine need, and what Spark's own scripts would say. */
    private static Optional<String> unsaid() {
        return System.getenv(HOME_OF_WORKERS) == null
                ? Optional.of("`" + HOME_OF_WORKERS + "` where its workers find Spark")
                : System.getenv(SCALA_OF_WORKERS) == null
                        ? Optional.of("`" + SCALA_OF_WORKERS + "` for which Scala that is made, as `2.13`")
                        : Optional.empty();
    }

    private Opening open(SparkSession session, Plan plan, Scorecard scorecard, DataRequest request) {
        Optional<String> setting = SparkProcess.fault(session);
        if (setting.isPresent()) {
            return refused(
                    "run-spark-setting",
                    "Spark may not compute as it is set: " + setting.get()
                            + ", which could change a number; expected no settings of its SQL but those that make it"
                            + " faster or name catalogues");
        }
        FirstTask first = new FirstTask(session);
        if (!first.isDone(request.cancellation())) {
            return refused(
                    "run-spark-idle",
                    "on `" + session.sparkContext().master() + "` no worker began to compute within "
                            + first.secondsToWait()
                            + " seconds; expected a cluster with a worker that has a core and the executor's memory"
                            + " free");
        }
        return new ObservatoryElsewhere(SparkDialect.INSTANCE, own -> SparkTables.open(session, own))
                .open(plan, scorecard, request);
    }

    /** Starting takes long where nobody answers, for which it is empty, so that it goes on in a thread of its own that nobody waits for any more. */
    private Optional<SparkSession> started(DataRequest request) {
        CompletableFuture<Optional<SparkSession>> starting = CompletableFuture.supplyAsync(
                () -> master.filter(name -> !StandaloneMaster.mayAnswer(name)).isPresent()
                        ? Optional.empty()
                        : Optional.of(SparkProcess.started(master, request)),
                task -> Thread.ofPlatform()
                        .daemon()
                        .name("scorecard start of Spark")
                        .start(task));
        try (Cancellation.Registration registration = request.cancellation().onCancel(() -> starting.cancel(false))) {
            return starting.join();
        } catch (CancellationException cancelled) {
            throw new Stopped(new Stopped.Reason.Cancelled(), cancelled);
        }
    }

    private Opening unavailable(String why) {
        return refused(
                "run-spark-unavailable",
                "Spark does not start on `" + master.orElse("this machine") + "`: " + why
                        + "; expected a cluster of the same version that can be reached");
    }

    private static Opening refused(String code, String message) {
        return new Opening.Refused(List.of(Issue.error(code, message, new Place.Nowhere())));
    }
}
