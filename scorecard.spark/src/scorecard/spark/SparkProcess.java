package scorecard.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    private static final String CATALOGUE = "spark.sql.catalogImplementation";
    private static final String HIVE = "hive";

    private static Optional<FolderAside> folder = Optional.empty();

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
            SparkSession running = quietly(() -> {
                withFolders(builder, cluster, request);
                return builder.getOrCreate();
            });
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
            makeFolders(session);
            return session;
        });
    }

    /** Spark removes them at the end of the process, if they are there before it begins to end. */
    private static void makeFolders(SparkSession session) {
        ((org.apache.spark.sql.classic.SparkSession) session).artifactManager();
    }

    /**
     * What Spark of this process writes goes below the folder for what does not fit into memory. Spark makes a folder for tables that
     * stay, too, in the working directory if it may, and we keep none; a metastore of Hive knows where its own are.
     */
    private static void withFolders(SparkSession.Builder builder, String cluster, DataRequest request) {
        Map<String, String> settings = new HashMap<>();
        if (!HIVE.equals(System.getProperty(CATALOGUE))) {
            settings.put(
                    "spark.sql.warehouse.dir", below(request, "tables").toUri().toString());
        }
        if (cluster.startsWith("local[")) {
            settings.put("spark.local.dir", below(request, "local").toString());
            settings.put("spark.sql.shuffle.partitions", String.valueOf(2 * request.threads()));
            // a statement that needs too much memory shall fail, and not end the process
            settings.put("spark.executor.killOnFatalError.depth", "0");
        }
        settings.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                builder.config(name, value);
            }
        });
    }

    /** In one folder of this process, which is gone with it. */
    private static Path below(DataRequest request, String name) {
        if (folder.isEmpty()) {
            folder = Optional.of(FolderAside.within(request.limits()));
        }
        return folder.get().path().resolve(name);
    }

    /** What somebody else set that could change a number, for people. */
    static Optional<String> fault(SparkSession session) {
        return new ForeignSettings(BINDING).fault(session);
    }

    /** Its log belongs to a cluster's processes; here it is read from a file that the jar brings, if the user names no other. */
    private static SparkSession quietly(Supplier<SparkSession> spark) {
        if (System.getProperty(LOG_CONFIGURATION) != null) {
            return spark.get();
        }
        System.setProperty(LOG_CONFIGURATION, "classpath:scorecard/spark/quiet-log4j2.properties");
        try {
            return spark.get();
        } finally {
            System.clearProperty(LOG_CONFIGURATION);
        }
    }
}
