package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.engine.read.SqlStatements;

/** A database whose driver is nowhere but in a jar that the user names. */
final class DriverTest {
    private static final String SERVICE = "META-INF/services/java.sql.Driver";
    private static final String MODEL = """
        package shop

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read database "crm" table "calls"
          row per id as call
          time day
          id text
          day date
        }

        kpi Calls { over calls formula count() unit count }

        scorecard Shop {
          calendar Days
          perspective P {
            goal G {
              lagging Calls
            }
          }
        }
        """;

    /** A driver of a maker that nobody has heard of, which knows one address and leaves its rows to a driver that is there. */
    private static final String DRIVER = """
        package elsewhere;

        import java.sql.*;
        import java.util.Properties;

        public final class ElsewhereDriver implements Driver {
          public Connection connect(String url, Properties properties) throws SQLException {
            Properties reading = new Properties();
            reading.setProperty("open_mode", "1");
            return acceptsURL(url) ? DriverManager.getConnection("jdbc:sqlite:" + url.substring(15), reading) : null;
          }

          public boolean acceptsURL(String url) {
            return url.startsWith("jdbc:elsewhere:");
          }

          public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
            return new DriverPropertyInfo[0];
          }

          public int getMajorVersion() {
            return 1;
          }

          public int getMinorVersion() {
            return 0;
          }

          public boolean jdbcCompliant() {
            return false;
          }

          public java.util.logging.Logger getParentLogger() {
            return java.util.logging.Logger.getGlobal();
          }
        }
        """;

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void aDatabase() {
        cli = new CliFixture(folder).write("shop.scorecard", MODEL);
        SqlStatements.execute(
                "jdbc:sqlite:" + folder.resolve("crm.sqlite"),
                "CREATE TABLE calls (id TEXT, day TEXT)",
                "INSERT INTO calls VALUES ('a', '2026-01-01'), ('b', '2026-01-31'), ('c', '2026-01-31')");
    }

    private CliFixture.Ran run(String... drivers) {
        return cli.run(Stream.concat(
                        Stream.of(
                                "run",
                                "shop.scorecard",
                                "--format",
                                "csv",
                                "--period",
                                "2026-01",
                                "--database",
                                "crm=jdbc:elsewhere:" + folder.resolve("crm.sqlite")),
                        Stream.of(drivers))
                .toArray(String[]::new));
    }

    @Test
    void theDriverOfANamedJarReadsTheDatabase() throws IOException {
        writeDriver();
        CliFixture.Ran ran = run("--driver", "drivers/elsewhere.jar");
        assertEquals(0, ran.exit(), ran.all());
        assertTrue(ran.out().contains("\nkpi,shop.Calls,2026-01,false,,,,,3,count,"), ran.out());
    }

    @Test
    void withoutItsJarTheDatabaseIsRefused() {
        CliFixture.Ran ran = run();
        assertEquals(3, ran.exit(), ran.all());
        assertTrue(
                ran.err().contains("error[data-database-driver]: there is no driver for the database `crm`"),
                ran.err());
    }

    @Test
    void whatHoldsNoDriverIsSaid() throws IOException {
        cli.write("drivers/none.jar", "no archive");
        CliFixture.Ran ran = run("--driver", "drivers/none.jar");
        assertEquals(3, ran.exit(), ran.all());
        assertTrue(ran.err().contains("error[data-database-driver]"), ran.err());
        assertEquals(2, run("--driver", "drivers/missing.jar").exit());
        writeJar("drivers/none.jar", Map.of(SERVICE, bytes("elsewhere.NotThere\n")));
        CliFixture.Ran broken = run("--driver", "drivers/none.jar");
        assertEquals(3, broken.exit(), broken.all());
        assertTrue(broken.err().contains("error[data-database-driver]"), broken.err());
    }

    private void writeDriver() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Assumptions.assumeTrue(compiler != null, "this Java has no compiler");
        Path source =
                Files.createDirectories(folder.resolve("drivers/elsewhere")).resolve("ElsewhereDriver.java");
        Files.writeString(source, DRIVER);
        assertEquals(0, compiler.run(null, null, null, "-proc:none", source.toString()));
        writeJar(
                "drivers/elsewhere.jar",
                Map.of(
                        SERVICE,
                        bytes("elsewhere.ElsewhereDriver\n"),
                        "elsewhere/ElsewhereDriver.class",
                        Files.readAllBytes(source.resolveSibling("ElsewhereDriver.class"))));
    }

    private void writeJar(String name, Map<String, byte[]> entries) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve(name));
                JarOutputStream jar = new JarOutputStream(stream)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
