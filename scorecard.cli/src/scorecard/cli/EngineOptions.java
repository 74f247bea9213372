package scorecard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observatory;
import scorecard.engine.postgresql.PostgreSqlObservatory;
import scorecard.engine.spark.SparkHome;

/** Which engine computes, {@code --engine spark}, and where it is. */
final class EngineOptions {
    private static final String ENGINE = "--engine";
    private static final String SPARK_HOME = "--spark-home";
    private static final String SPARK_MASTER = "--spark-master";
    private static final String SPARK_VARIABLE = "SCORECARD_SPARK_HOME";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final List<String> MASTERS = List.of("local", "spark://", "yarn", "k8s://");

    private final Io io;

    EngineOptions(Io io) {
        this.io = io;
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value(ENGINE, "ENGINE", "What computes: duckdb (the default), postgresql or spark."))
                .addOption(Options.value(SPARK_HOME, "DIR", "An unpacked Apache Spark; with --engine spark."))
                .addOption(Options.value(SPARK_MASTER, "URL", "Its cluster, as spark://host:7077; default: here."));
    }

    /**
     * The observatory of the engine that was asked for; empty for the one that every installation has.
     *
     * @param databases where they are, by the name that sources call them
     */
    Optional<Observatory> of(ParseResult options, Map<String, DatabaseAddress> databases) {
        String engine = Options.text(options, ENGINE).orElse("duckdb");
        if (!engine.equals("spark")) {
            List.of(SPARK_HOME, SPARK_MASTER).stream()
                    .filter(name -> Options.text(options, name).isPresent())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Misuse("`" + name + "` belongs to `--engine spark`");
                    });
        }
        return switch (engine) {
            case "duckdb" -> Optional.empty();
            case "spark" -> Optional.of(spark(options));
            case "postgresql" -> Optional.of(postgreSql(databases));
            default ->
                throw new Misuse("`--engine " + engine + "` is none; there are `duckdb`, `postgresql` and `spark`");
        };
    }

    /** The only database of PostgreSQL that is named. */
    private static Observatory postgreSql(Map<String, DatabaseAddress> databases) {
        List<String> names = databases.keySet().stream()
                .filter(name -> databases.get(name).url().startsWith(POSTGRESQL))
                .sorted()
                .toList();
        return switch (names.size()) {
            case 0 ->
                throw new Misuse("`--engine postgresql` needs the address of a database; say it with `--database NAME="
                        + POSTGRESQL + "…`");
            case 1 -> new PostgreSqlObservatory(names.getFirst(), databases.get(names.getFirst()));
            default ->
                throw new Misuse("`--engine postgresql` computes in one database, but `" + String.join("`, `", names)
                        + "` are named; expected one");
        };
    }

    private Observatory spark(ParseResult options) {
        Optional<String> master = Options.text(options, SPARK_MASTER);
        master.filter(url -> MASTERS.stream().noneMatch(url::startsWith)).ifPresent(url -> {
            throw new Misuse("`" + SPARK_MASTER + " " + url
                    + "` is no cluster of Spark; expected for example `spark://host:7077` or `local[4]`");
        });
        String home = Options.text(options, SPARK_HOME)
                .or(() -> Optional.ofNullable(io.environment().get(SPARK_VARIABLE))
                        .filter(set -> !set.isEmpty()))
                .orElseThrow(() -> new Misuse("`--engine spark` needs Apache Spark 4.2; say where it is unpacked with `"
                        + SPARK_HOME + " DIR` or in `" + SPARK_VARIABLE + "`"));
        Path folder = io.resolve(home);
        return switch (new SparkHome(folder).find()) {
            case SparkHome.Found.Usable usable -> usable.connector().observatory(master);
            case SparkHome.Found.Incomplete incomplete ->
                throw new Misuse("`" + io.shown(folder) + "` is no home of Spark for this program; expected "
                        + incomplete.expected());
        };
    }
}
