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

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        request.cancellation().check();
        if (master.filter(name -> name.startsWith(LOCAL_CLUSTER)).isPresent()
                && System.getenv(HOME_OF_WORKERS) == null) {
            return unavailable(
                    "the environment does not say in `" + HOME_OF_WORKERS + "` where its workers find Spark");
        }
        if (master.filter(name -> !StandaloneMaster.mayAnswer(name)).isPresent()) {
            return unavailable("nobody answers there");
        }
        SparkSession session;
        try {
            session = started(request);
        } catch (CompletionException unavailable) {
            return unavailable(WhatSparkSays.briefly(unavailable.getCause()));
        }
        return new ObservatoryElsewhere(SparkDialect.INSTANCE, own -> SparkTables.open(session, own))
                .open(plan, scorecard, request);
    }

    /** Starting takes long where nobody answers, so that it goes on in a thread of its own that nobody waits for any more. */
    private SparkSession started(DataRequest request) {
        CompletableFuture<SparkSession> starting = CompletableFuture.supplyAsync(
                () -> SparkProcess.started(master, request),
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
        return new Opening.Refused(List.of(Issue.error(
                "run-spark-unavailable",
                "Spark does not start on `" + master.orElse("this machine") + "`: " + why
                        + "; expected a cluster of the same version that can be reached",
                new Place.Nowhere())));
    }
}
