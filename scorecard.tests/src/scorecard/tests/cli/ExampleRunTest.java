package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the repository, run from a copy as a user's {@code new} makes it. */
final class ExampleRunTest {

    private static final String[] RUN = {"run", "customer-service", "--format", "json"};

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void copy() {
        Path repository = Path.of(System.getProperty("scorecard.root", ".."));
        cli = new CliFixture(folder).installedIn(repository.toAbsolutePath());
        assertEquals(0, cli.run("new", "customer-service").exit());
    }

    @Test
    void itHasNoErrorsAndIsFormatted() {
        assertEquals(0, cli.run("check", "customer-service").exit());
        assertEquals(
                "exit 0\n", cli.run("format", "--check", "customer-service").all());
    }

    @Test
    void theSameBytesComeFromEveryRunOfTextAndPlanWithOneAndTwoThreads() {
        cli.run("compile", "customer-service", "-o", "customer-service/compiled.plan.json");
        CliFixture.Ran first = cli.run(RUN);

        assertEquals(0, first.exit(), first.err());
        assertTrue(first.out().contains("\"kpis\": ["), first.out());
        for (String threads : List.of("1", "2")) {
            assertEquals(
                    first.out(),
                    cli.run("run", "customer-service", "--format", "json", "--threads", threads)
                            .out());
            assertEquals(
                    first.out(),
                    cli.run("run", "customer-service/compiled.plan.json", "--format", "json", "--threads", threads)
                            .out());
        }
    }

    @Test
    void aYearAsOneRangeGivesTheSameBytesTwiceInEveryFormat() {
        for (String format : List.of("text", "json", "csv", "md", "html")) {
            String[] run = {"run", "customer-service", "--from", "2025-07", "--to", "2026-06", "--format", format};
            CliFixture.Ran first = cli.run(run);

            assertEquals(0, first.exit(), first.err());
            assertEquals(first.out(), cli.run(run).out());
        }
    }
}
