package scorecard.tests.engine.dialect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.engine.dialect.TrinoDialect;
import scorecard.engine.duckdb.ObservatoryElsewhere;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observatory;
import scorecard.engine.read.JdbcDriver;

/**
 * A server of Trino in a process of its own, with {@code -Dscorecard.trino.home=DIR}, a folder of its jars as {@code -Pdialects}
 * brings it. The product computes on none: it proves that what {@code compile --sql trino} writes is Trino's SQL and means the same.
 */
public final class TrinoOfTests implements AutoCloseable {
    private static final String HOME = System.getProperty("scorecard.trino.home", "");
    private static final Pattern LISTENING = Pattern.compile("Trino listens at (\\S+) \\.");

    private final Process process;
    private final DatabaseAddress address;

    private TrinoOfTests(Process process, DatabaseAddress address) {
        this.process = process;
        this.address = address;
    }

    /** Skips the test that asks where there is no Trino. */
    public static TrinoOfTests start() throws IOException {
        assumeTrue(!HOME.isEmpty(), "no Trino: -Dscorecard.trino.home names none");
        Process process = new SourceProgram("TrinoServer", Path.of(HOME))
                .command("-Xmx1g", "--add-modules=jdk.incubator.vector")
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofPlatform().daemon().start(() -> ignore(said));
                return new TrinoOfTests(process, address(listening.group(1)));
            }
        }
        throw new IOException("the server ended:\n" + all);
    }

    private static DatabaseAddress address(String server) throws IOException {
        try (var jars = Files.list(Path.of(HOME))) {
            List<Path> driver = jars.filter(jar -> jar.getFileName().toString().startsWith("trino-jdbc-"))
                    .toList();
            return new DatabaseAddress("jdbc:trino://" + server + "/memory", driver);
        }
    }

    private static void ignore(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException gone) {
            // it was stopped
        }
    }

    /** Evaluates on the server what is read and checked here. */
    public Observatory observatory() {
        return new ObservatoryElsewhere(
                TrinoDialect.INSTANCE, request -> new TrinoEngine(connection(), request.cancellation()));
    }

    private Connection connection() {
        try {
            Driver driver = JdbcDriver.of(address).orElseThrow();
            Properties user = new Properties();
            user.setProperty("user", "scorecard");
            return driver.connect(address.url(), user);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
