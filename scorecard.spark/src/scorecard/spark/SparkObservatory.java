package scorecard.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import scorecard.engine.dialect.SparkDialect;
import scorecard.engine.duckdb.ObservatoryElsewhere;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Observatory;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;

/**
 * Opens data on Spark, which is started first.
 *
 * @param master empty for threads of this process
 */
record SparkObservatory(Optional<String> master) implements Observatory {
    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        request.cancellation().check();
        SparkSession session;
        try {
            session = SparkProcess.started(master, request);
        } catch (RuntimeException unavailable) {
            return new Opening.Refused(List.of(Issue.error(
                    "run-spark-unavailable",
                    "Spark does not start on `" + master.orElse("this machine") + "`: "
                            + WhatSparkSays.briefly(unavailable)
                            + "; expected a cluster of the same version that can be reached",
                    new Place.Nowhere())));
        }
        return new ObservatoryElsewhere(SparkDialect.INSTANCE, own -> SparkTables.open(session, own))
                .open(plan, scorecard, request);
    }
}
