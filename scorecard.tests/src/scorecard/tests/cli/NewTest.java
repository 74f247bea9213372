package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.tests.example.Repository;

final class NewTest {

    @TempDir
    Path folder;

    @Test
    void aTemplateIsCopiedWithItsData() {
        CliFixture cli = new CliFixture(folder);

        assertEquals(
                "exit 0\nerr:\nmade s (2 files); try `scorecard run s`\n",
                cli.run("new", "minimal", "s").all());
        assertEquals(List.of("s/data/orders.csv", "s/orders.scorecard"), cli.files());
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() {
        CliFixture cli = new CliFixture(folder).write("s/orders.scorecard", "mine");

        assertEquals("""
            exit 2
            err:
            error[usage]: `s/orders.scorecard` is there already; nothing was changed
            Try `scorecard new --help`.
            """, cli.run("new", "minimal", "s").all());
        assertEquals(List.of("s/orders.scorecard"), cli.files());
        assertEquals("mine", cli.read("s/orders.scorecard"));
    }

    @Test
    void onATerminalItAsks() {
        CliFixture cli = new CliFixture(folder).onTerminal().answering("\nfirst try\n");

        CliFixture.Ran ran = cli.run("new", "--no-color");

        assertEquals(0, ran.exit());
        assertTrue(ran.err().contains("Template [minimal]: Folder to make [minimal]: "), ran.err());
        assertEquals(List.of("first try/data/orders.csv", "first try/orders.scorecard"), cli.files());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() {
        CliFixture cli = new CliFixture(folder).write("s", "a file");

        CliFixture.Ran ran = cli.run("new", "minimal", "s");

        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("error[usage]: `s` is not a folder"), ran.err());
        assertEquals(List.of("s"), cli.files());
    }

    @Test
    void theExampleIsATemplateWhereItWasInstalled() {
        CliFixture cli = new CliFixture(folder);
        Path home = folder.resolve("home");
        cli.write("home/examples/customer-service/a.scorecard", "package a\n");

        CliFixture.Ran ran = cli.installedIn(home).run("new", "customer-service");

        assertEquals("exit 0\nerr:\nmade customer-service (1 file); try `scorecard run customer-service`\n", ran.all());
        assertEquals("package a\n", cli.read("customer-service/a.scorecard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy", "cascade", "call-quality", "three-areas", "inbound-outbound"})
    void aTemplateOverTheLibraryRunsAtOnceWithoutAFinding(String template) throws IOException {
        CliFixture cli = new CliFixture(folder);
        assertEquals(0, cli.run("new", template, "s").exit());

        assertEquals("exit 0\nout:\n1 file, no issues\n", cli.run("check", "s").all());
        CliFixture.Ran ran = cli.run("run", "s", "--format", "json", "-o", "results.json");
        assertEquals("exit 0\n", ran.all());

        Path shipped = Repository.folder().resolve("scorecard.cli/src/scorecard/cli/template");
        String text = "s/" + template + ".scorecard";
        assertEquals(Files.readString(shipped.resolve(template).resolve(template + ".scorecard")), cli.read(text));
        List<String> data = cli.files().stream()
                .filter(file -> file.startsWith("s/") && !file.equals(text))
                .toList();
        assertFalse(data.isEmpty());
        for (String file : data) {
            assertEquals(Files.readString(shipped.resolve(file.substring("s/".length()))), cli.read(file), file);
        }
    }
}
