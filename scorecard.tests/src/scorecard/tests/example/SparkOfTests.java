package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import scorecard.engine.observe.Observatory;
import scorecard.engine.spark.SparkHome;

/**
 * Spark as tests use it: with {@code -Dscorecard.spark.home=DIR}, a folder as {@code -Pspark} makes it, and perhaps
 * {@code -Dscorecard.spark.master=local-cluster[2,1,1024]}.
 */
public final class SparkOfTests {
    private static final String HOME = System.getProperty("scorecard.spark.home", "");
    private static final String MASTER = System.getProperty("scorecard.spark.master", "local[2]");

    private static Observatory observatory;

    private SparkOfTests() {}

    /** Skips the test that asks where there is no Spark. */
    public static synchronized Observatory observatory() {
        assumeTrue(!HOME.isEmpty(), "no Spark: -Dscorecard.spark.home names none");
        if (observatory == null) {
            observatory = switch (new SparkHome(Path.of(HOME)).find()) {
                case SparkHome.Found.Usable usable -> usable.connector().observatory(Optional.of(MASTER));
                case SparkHome.Found.Incomplete incomplete -> fail(HOME + " holds no " + incomplete.expected());
            };
        }
        return observatory;
    }
}
