package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void minimal() {
        cli = new CliFixture(folder).minimal();
    }

    @Test
    void theMinimalTemplateHasNoIssues() {
        assertEquals("exit 0\nout:\n1 file, no issues\n", cli.run("check", "s").all());
        assertEquals(
                "exit 0\nout:\n1 file, no issues\n",
                cli.run("check", "s/orders.scorecard", "--fail-on", "advice").all());
    }

    @Test
    void findingsAreTheResultWithPlacesAsSeenFromTheWorkingDirectory() {
        cli.replace("s/orders.scorecard", "unit percent", "unit per cent");

        CliFixture.Ran ran = cli.run("check", "s");

        assertEquals(1, ran.exit());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("error[syntax]: "), ran.out());
        assertTrue(ran.out().contains("\n  --> s/orders.scorecard:23:"), ran.out());
        assertTrue(ran.out().contains("\n23 |   unit per cent\n"), ran.out());
        assertTrue(ran.out().lines().toList().getLast().startsWith("1 file: "), ran.out());
    }

    @Test
    void programsGetOnlyTheDocument() {
        cli.replace("s/orders.scorecard", "unit percent", "unit per cent");

        assertTrue(cli.run("check", "s", "--format", "json").out().startsWith("{\n  \"issues\": 1,"));
        assertTrue(cli.run("check", "s", "--format", "sarif").out().startsWith("{\n  \"version\": \"2.1.0\","));
        assertTrue(cli.run("check", "s", "--format", "github")
                .out()
                .startsWith("::error file=s/orders.scorecard,line=23,"));
        assertEquals(1, cli.run("check", "s", "--format", "json").exit());
    }

    @Test
    void severalFoldersAreOneCheck() {
        cli.run("new", "minimal", "t");
        cli.replace("t/orders.scorecard", "package start", "package other");

        assertEquals(
                "exit 0\nout:\n2 files, no issues\n", cli.run("check", "s", "t").all());
        assertEquals(
                List.of("s/data/orders.csv", "s/orders.scorecard", "t/data/orders.csv", "t/orders.scorecard"),
                cli.files());
    }

    @Test
    void aWarningFailsOnlyWhereItShall() {
        cli.replace("s/orders.scorecard", "  baseline 60% in 2026-01\n", "");

        CliFixture.Ran ran = cli.run("check", "s");

        assertTrue(ran.out().startsWith("warning["), ran.out());
        assertEquals(0, ran.exit());
        assertEquals(1, cli.run("check", "s", "--fail-on", "warning").exit());
        assertEquals(1, cli.run("check", "s", "--fail-on", "advice").exit());
    }

    @Test
    void aFileThatIsNoTextIsAnIssue() throws IOException {
        Files.write(cli.path("s/orders.scorecard"), new byte[] {(byte) 0xc3, (byte) 0x28});

        CliFixture.Ran ran = cli.run("check", "s/orders.scorecard");

        assertEquals(1, ran.exit(), ran.all());
        assertTrue(ran.out().contains("--> s/orders.scorecard\n"), ran.out());
    }
}
