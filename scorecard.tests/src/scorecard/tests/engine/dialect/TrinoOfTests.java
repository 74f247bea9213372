package scorecard.tests.engine.dialect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import scorecard.engine.dialect.TrinoDialect;
import scorecard.engine.duckdb.ObservatoryElsewhere;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observatory;
import scorecard.engine.read.JdbcDriver;
import scorecard.tests.example.StartedProgram;

/**
 * A server of Trino in a process of its own, with {@code -Dscorecard.trino.home=DIR}, a folder of its jars as {@code -Pdialects}
 * brings it. The product computes on none: it proves that what {@code compile --sql trino} writes is Trino's SQL and means the same.
 */
public final class TrinoOfTests implements AutoCloseable {
    private static final String HOME = System.getProperty("scorecard.trino.home", "");
    private static final Pattern LISTENING = Pattern.compile("Trino listens at (\\S+) \\.");

    private final Process process;
    private final DatabaseAddress address;

    private final Driver driver;

    private TrinoOfTests(Process process, DatabaseAddress address, Driver driver) {
        this.process = process;
        this.address = address;
        this.driver = driver;
    }

    /** Skips the test that asks where there is no Trino. */
    public static TrinoOfTests start() throws IOException {
        assumeTrue(!HOME.isEmpty(), "no Trino: -Dscorecard.trino.home names none");
        Process process = new SourceProgram("TrinoServer", Path.of(HOME))
                .command("-Xmx1g", "--add-modules=jdk.incubator.vector")
                .redirectErrorStream(true)
                .start();
        DatabaseAddress address = address(
                StartedProgram.untilItSays(process, LISTENING, "the server").group(1));
        try {
            return new TrinoOfTests(process, address, JdbcDriver.of(address).orElseThrow());
        } catch (SQLException noDriver) {
            throw new IOException(noDriver);
        }
    }

    private static DatabaseAddress address(String server) throws IOException {
        try (var jars = Files.list(Path.of(HOME))) {
            List<Path> driver = jars.filter(jar -> jar.getFileName().toString().startsWith("trino-jdbc-"))
                    .toList();
            return new DatabaseAddress("jdbc:trino://" + server + "/memory", driver);
        }
    }

    /** Evaluates on the server what is read and checked here. */
    public Observatory observatory() {
        return new ObservatoryElsewhere(
                TrinoDialect.INSTANCE, request -> new TrinoEngine(connection(), request.cancellation()));
    }

    private Connection connection() {
        try {
            Properties user = new Properties();
            user.setProperty("user", "scorecard");
            return driver.connect(address.url(), user);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
