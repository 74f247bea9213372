package scorecard.spark;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import scorecard.engine.observe.Observatory.DataRequest;

/**
 * The one Spark of this process, started when it is first asked for and stopped when the process ends.
 *
 * <p>It is strict: what overflows or cannot be cast stops the statement, no product or quotient of decimals loses digits, and no
 * file is left out that cannot be read. It
 * opens no port that others see unless a cluster needs it. What only makes it faster may be set as properties of Java that begin
 * with {@code spark.}.
 */
final class SparkProcess {
    private static final String LOG_CONFIGURATION = "log4j2.configurationFile";

    private static final Map<String, String> BINDING = Map.ofEntries(
            Map.entry("spark.app.name", "scorecard"),
            Map.entry("spark.ui.enabled", "false"),
            Map.entry("spark.ui.showConsoleProgress", "false"),
            Map.entry("spark.sql.ansi.enabled", "true"),
            Map.entry("spark.sql.artifact.isolation.enabled", "false"),
            Map.entry("spark.sql.caseSensitive", "true"),
            Map.entry("spark.sql.datetime.java8API.enabled", "true"),
            Map.entry("spark.sql.decimalOperations.allowPrecisionLoss", "false"),
            Map.entry("spark.sql.files.ignoreCorruptFiles", "false"),
            Map.entry("spark.sql.files.ignoreMissingFiles", "false"),
            Map.entry("spark.sql.legacy.consecutiveStringLiterals.enabled", "false"),
            Map.entry("spark.sql.parquet.binaryAsString", "false"),
            Map.entry("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED"),
            Map.entry("spark.sql.parquet.int96RebaseModeInRead", "CORRECTED"),
            Map.entry("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS"),
            Map.entry("spark.sql.parser.escapedStringLiterals", "false"),
            Map.entry("spark.sql.runSQLOnFiles", "false"),
            Map.entry("spark.sql.session.timeZone", "UTC"),
            Map.entry("spark.sql.timestampType", "TIMESTAMP_NTZ"));

    private SparkProcess() {}

    /**
     * A session of its own.
     *
     * @param master empty for threads of this process
     * @throws RuntimeException of whatever kind where Spark does not start there
     */
    static synchronized SparkSession started(Optional<String> master, DataRequest request) {
        return InSparkClasses.get(() -> {
            String cluster = master.orElse("local[" + request.threads() + "]");
            SparkSession.Builder builder = SparkSession.builder().master(cluster);
            BINDING.forEach(builder::config);
            if (cluster.startsWith("local")) {
                builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1");
            }
            if (cluster.startsWith("local[")) {
                Map.of(
                                "spark.sql.shuffle.partitions",
                                String.valueOf(2 * request.threads()),
                                "spark.local.dir",
                                request.limits().spillFolder().toString(),
                                // a statement that needs too much memory shall fail, and not end the process
                                "spark.executor.killOnFatalError.depth",
                                "0")
                        .forEach((name, value) -> {
                            if (System.getProperty(name) == null) {
                                builder.config(name, value);
                            }
                        });
            }
            SparkSession running = quietly(builder);
            String there = running.sparkContext().master();
            if (master.isPresent() && !master.get().equals(there)) {
                throw new IllegalArgumentException("Spark of this process runs on " + there + " already");
            }
            SparkSession session = running.newSession();
            BINDING.forEach((name, value) -> {
                if (name.startsWith("spark.sql.")) {
                    session.conf().set(name, value);
                }
            });
            return session;
        });
    }

    /** What somebody else set that could change a number, for people. */
    static Optional<String> fault(SparkSession session) {
        return new ForeignSettings(BINDING).fault(session);
    }

    /** Its log belongs to a cluster's processes; here it is read from a file that the jar brings, if the user names no other. */
    private static SparkSession quietly(SparkSession.Builder spark) {
        if (System.getProperty(LOG_CONFIGURATION) != null) {
            return spark.getOrCreate();
        }
        System.setProperty(LOG_CONFIGURATION, "classpath:scorecard/spark/quiet-log4j2.properties");
        try {
            return spark.getOrCreate();
        } finally {
            System.clearProperty(LOG_CONFIGURATION);
        }
    }
}
