package scorecard.tests.engine.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.tests.example.SparkCluster;
import scorecard.tests.example.SparkOfTests;

/** Spark computes only as it is meant to, and says where it cannot. */
final class GuardedSparkTest {
    @Test
    void aSettingThatCouldChangeANumberIsRefused() {
        assertEquals(
                """
                refused
                Issue[severity=ERROR, code=run-spark-setting, message=Spark may not compute as it is set: \
                `spark.sql.legacy.timeParserPolicy` is set to `LEGACY`, which could change a number; expected no \
                settings of its SQL but those that make it faster or name catalogues, place=Nowhere[]]\
                """,
                run(
                        "local[1]",
                        Map.of("spark.sql.legacy.timeParserPolicy", "LEGACY", "spark.sql.adaptive.enabled", "false")));
    }

    @Test
    void aClusterWithoutWorkersIsNotWaitedForForEver() {
        try (SparkCluster idle = SparkOfTests.startCluster(0)) {
            assertEquals(
                    """
                    refused
                    Issue[severity=ERROR, code=run-spark-idle, message=on `CLUSTER` no worker began to compute within \
                    2 seconds; expected a cluster with a worker that has a core and the executor's memory free, \
                    place=Nowhere[]]\
                    """,
                    run(idle.url(), Map.of("spark.scheduler.maxRegisteredResourcesWaitingTime", "2s"))
                            .replace(idle.url(), "CLUSTER"));
        }
    }

    @Test
    void workersThatHaveOnlySparksClassesComputeTheSame() {
        try (SparkCluster cluster = SparkOfTests.startCluster(1);
                CallsInFiles calls = new CallsInFiles(10)) {
            assertEquals(run(new DuckDbObservatory(), calls), run(SparkOfTests.another(cluster.url()), calls));
        }
    }

    /** On a Spark of its own, which finds settings among those of Java. */
    private static String run(String master, Map<String, String> settings) {
        Observatory spark = SparkOfTests.another(master);
        settings.forEach(System::setProperty);
        try (CallsInFiles calls = new CallsInFiles(10)) {
            return run(spark, calls);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private static String run(Observatory observatory, CallsInFiles calls) {
        return calls.run(observatory, Limits.ofThisMachine(), new Cancellation(), sentence -> {});
    }
}
