package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatTest {

    @TempDir
    Path folder;

    private CliFixture cli;
    private String canonical;

    @BeforeEach
    void minimal() {
        cli = new CliFixture(folder).minimal();
        canonical = cli.read("s/orders.scorecard");
    }

    @Test
    void theMinimalTemplateIsFormatted() {
        assertEquals("exit 0\n", cli.run("format", "--check", "s").all());
        assertEquals("exit 0\n", cli.run("format", "s").all());
        assertEquals(canonical, cli.read("s/orders.scorecard"));
    }

    @Test
    void aFileIsBroughtIntoItsCanonicalForm() {
        cli.replace("s/orders.scorecard", "  unit percent\n  higher is better", "unit    percent higher\n is better");

        assertEquals(
                "exit 1\nout:\nwould change s/orders.scorecard\n",
                cli.run("format", "s", "--check").all());
        assertEquals(
                "exit 0\nerr:\nformatted s/orders.scorecard\n",
                cli.run("format", "s").all());
        assertEquals(canonical, cli.read("s/orders.scorecard"));
        assertEquals(List.of("s/data/orders.csv", "s/orders.scorecard"), cli.files());
    }

    @Test
    void aFileThatCannotBeReadStaysAsItIsAndOthersAreFormatted() {
        cli.write("s/broken.scorecard", "kpi {{\n");
        cli.replace("s/orders.scorecard", "  unit percent", "unit   percent");

        CliFixture.Ran ran = cli.run("format", "s");

        assertEquals(1, ran.exit(), ran.all());
        assertTrue(ran.err().contains("error[syntax]"), ran.err());
        assertTrue(ran.err().endsWith("formatted s/orders.scorecard\n"), ran.err());
        assertEquals("kpi {{\n", cli.read("s/broken.scorecard"));
        assertEquals(canonical, cli.read("s/orders.scorecard"));
    }
}
