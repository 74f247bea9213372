package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line that a help shows as an example works as it stands. */
final class HelpExamplesTest {

    @TempDir
    Path folder;

    @Test
    void everyExampleOfEveryHelpEndsWithoutError() {
        Path repository = Path.of(System.getProperty("scorecard.root", ".."));
        CliFixture cli = new CliFixture(folder).installedIn(repository.toAbsolutePath());
        assertEquals(
                0,
                cli.run("new", "customer-service", "examples/customer-service").exit());

        List<String> examples = new ArrayList<>();
        for (String command : List.of("new", "check", "format", "compile", "run", "test", "data", "lsp")) {
            examples.addAll(examples(cli.run(command, "--help").out()));
        }

        assertTrue(examples.size() >= 10, examples.toString());
        for (String example : examples) {
            String[] arguments = example.substring("scorecard ".length()).split(" ");
            CliFixture.Ran ran = cli.run(arguments);
            assertEquals(0, ran.exit(), example + "\n" + ran.all());
        }
    }

    private static List<String> examples(String help) {
        return help.substring(help.indexOf("Examples:\n"))
                .lines()
                .skip(1)
                .map(String::strip)
                .toList();
    }
}
