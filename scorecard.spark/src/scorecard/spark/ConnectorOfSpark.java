package scorecard.spark;

import java.util.Optional;
import scorecard.engine.observe.Observatory;
import scorecard.engine.spark.SparkConnector;

/** Found by the engine among the jars of Spark. */
public final class ConnectorOfSpark implements SparkConnector {
    @Override
    public Observatory observatory(Optional<String> master) {
        return new SparkObservatory(master);
    }
}
