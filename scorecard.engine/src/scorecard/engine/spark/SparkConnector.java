package scorecard.engine.spark;

import java.util.Optional;
import scorecard.engine.observe.Observatory;

/** Connects the engine to Apache Spark; its implementation is a jar beside those of Spark. */
public interface SparkConnector {
    /**
     * An observatory that computes on Spark.
     *
     * @param master the cluster, as {@code spark://host:7077}, or {@code local[2]} for two threads of this process; empty for as many
     *     threads of this process as the request allows
     */
    Observatory observatory(Optional<String> master);
}
