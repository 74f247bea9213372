package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.Observatory;
import scorecard.engine.spark.SparkHome;

/**
 * Spark as tests use it: with {@code -Dscorecard.spark.home=DIR}, a folder as {@code -Pspark} makes it, and perhaps
 * {@code -Dscorecard.spark.workers=2}, which computes on a cluster of so many workers, or {@code -Dscorecard.spark.master=NAME}, which
 * computes there.
 */
public final class SparkOfTests {
    private static final String HOME = System.getProperty("scorecard.spark.home", "");
    private static final String SESSION = "org.apache.spark.sql.SparkSession";
    private static final String HIVE = "spark-hive_";
    private static final int WORKERS = Integer.getInteger("scorecard.spark.workers", 0);

    private static Observatory observatory;
    private static SparkCluster cluster;

    private SparkOfTests() {}

    /** Skips the test that asks where there is no Spark. */
    public static synchronized Observatory observatory() {
        assumeTrue(!HOME.isEmpty(), "no Spark: -Dscorecard.spark.home names none");
        if (observatory == null) {
            if (keepsTables()) {
                keepTables();
            }
            observatory = found(master());
        }
        return observatory;
    }

    /** Where it is; skips the test that asks where there is no Spark. */
    public static Path home() {
        assumeTrue(!HOME.isEmpty(), "no Spark: -Dscorecard.spark.home names none");
        return Path.of(HOME).toAbsolutePath();
    }

    /** On a Spark beside the other, with classes of its own; skips as that does. */
    public static Observatory another(String master) {
        assumeTrue(!HOME.isEmpty(), "no Spark: -Dscorecard.spark.home names none");
        return found(master);
    }

    private static Observatory found(String master) {
        return switch (new SparkHome(Path.of(HOME)).find()) {
            case SparkHome.Found.Usable usable -> usable.connector().observatory(Optional.of(master));
            case SparkHome.Found.Incomplete incomplete -> fail(HOME + " holds no " + incomplete.expected());
        };
    }

    /** Starts another cluster; skips the test that asks where there is no Spark. */
    public static SparkCluster startCluster(int workers) {
        assumeTrue(!HOME.isEmpty(), "no Spark: -Dscorecard.spark.home names none");
        try {
            return SparkCluster.start(
                    Path.of(HOME).toAbsolutePath(), TemporaryFolders.create("scorecard-cluster-"), workers);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Skips the test that asks where Spark computes in this process. */
    public static synchronized SparkCluster cluster() {
        assumeTrue(WORKERS > 0, "no cluster: -Dscorecard.spark.workers names none");
        observatory();
        return cluster;
    }

    /** Whether there is what knows the tables of a metastore. */
    public static boolean keepsTables() {
        String[] jars = Path.of(HOME, "jars").toFile().list((folder, name) -> name.startsWith(HIVE));
        return jars != null && jars.length > 0;
    }

    /** A metastore in memory and a folder for its tables, which Spark finds in the settings of this process. */
    private static void keepTables() {
        Path warehouse = TemporaryFolders.create("scorecard-warehouse-");
        Map.of(
                        "spark.sql.catalogImplementation", "hive",
                        "spark.sql.warehouse.dir",
                                warehouse.resolve("tables").toUri().toString(),
                        "spark.hadoop.javax.jdo.option.ConnectionURL", "jdbc:derby:memory:metastore;create=true",
                        "spark.hadoop.datanucleus.schema.autoCreateAll", "true",
                        "spark.hadoop.hive.metastore.schema.verification", "false",
                        "derby.stream.error.file",
                                warehouse.resolve("derby.log").toString())
                .forEach(System::setProperty);
    }

    /** Runs statements in the Spark that was started for {@link #observatory}, as its users do who make tables. */
    public static void execute(String... statements) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader classes = observatory().getClass().getClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Class<?> sessions = classes.loadClass(SESSION);
            Object session = sessions.getMethod("active").invoke(null);
            for (String statement : statements) {
                sessions.getMethod("sql", String.class).invoke(session, statement);
            }
        } catch (ReflectiveOperationException problem) {
            throw new AssertionError(problem);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String master() {
        if (WORKERS == 0) {
            return System.getProperty("scorecard.spark.master", "local[2]");
        }
        cluster = startCluster(WORKERS);
        return cluster.url();
    }
}
