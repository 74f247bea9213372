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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "check", "format", "compile", "run", "lsp"})
    void everyHelpGoesToStandardOutputWithAnExample(String command) {
        CliFixture.Ran ran = command.isEmpty() ? cli().run("--help") : cli().run(command, "--help");

        assertEquals(0, ran.exit());
        assertEquals("", ran.err());
        assertTrue(ran.out().contains("Usage: scorecard"), ran.out());
        assertTrue(ran.out().contains("Examples:\n  scorecard "), ran.out());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
    }

    @Test
    void theVersionIsThatOfTheBundle() throws IOException {
        Path manifest =
                Path.of(System.getProperty("scorecard.root", "..")).resolve("scorecard.cli/META-INF/MANIFEST.MF");
        String version = Files.readAllLines(manifest).stream()
                .filter(line -> line.startsWith("Bundle-Version: "))
                .map(line -> line.substring("Bundle-Version: ".length()).replace(".qualifier", ""))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "exit 0\nout:\nscorecard " + version + "\n",
                cli().run("--version").all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        explain x                      | the command `explain` is not available yet; there are `new`, `check`, `format`, `compile`, `run`, `test`, `data`, `store`, `lsp`
        runn                           | there is no command `runn`; did you mean `run`?
        evaluate                       | there is no command `evaluate`; there are `new`, `check`, `format`, `compile`, `run`, `test`, `data`, `store`, `lsp`
        run                            | Missing required parameter: `PATH`
        run a b                        | `b` is one argument too many
        run . --periode 2026-06        | there is no option `--periode`; did you mean `--period`?
        run . --period                 | Missing required parameter for option `--period` (LABEL)
        run nowhere                    | `nowhere` does not exist
        run .                          | there is no `.scorecard` file below `.`
        run . --engine flink           | `--engine flink` is none; there are `duckdb`, `postgresql` and `spark`
        run . --engine spark           | `--engine spark` needs Apache Spark 4.2; say where it is unpacked with `--spark-home DIR` or in `SCORECARD_SPARK_HOME`
        run . --engine spark --spark-home . | `.` is no home of Spark for this program; expected an unpacked Apache Spark, whose folder `jars` holds its jars
        run . --engine spark --spark-home . --spark-master flink://h | `--spark-master flink://h` is no cluster of Spark; expected for example `spark://host:7077` or `local[4]`
        run . --spark-master local[2]  | `--spark-master` belongs to `--engine spark`
        run . --format xlsx            | `--format xlsx` is not available yet; `csv` opens in every spreadsheet
        run . --format pdf             | `--format pdf` is not known; there are `text`, `json`, `csv`, `md`, `html`
        run . -o results.pdf           | say with `--format` what to write to `results.pdf`; known without it are .txt, .json, .csv, .md and .html
        run . --from 2026-01           | `--from` and `--to` belong together: `--from 2026-01 --to 2026-06`
        run . --period 2026-01 --from 2026-01 --to 2026-02 | give either `--period` or `--from` and `--to`
        run . --each                   | `--each` is about several periods: `--from 2026-01 --to 2026-06 --each`
        run . --period 2026-01 --each  | `--each` is about several periods: `--from 2026-01 --to 2026-06 --each`
        run . --as-of 30.6.2026        | `--as-of 30.6.2026` is not a date like `2026-06-30`
        run . --data contacts          | `--data contacts` is not of the form `--data NAME=FILE`
        run . --data a=x --data a=y    | `--data` names the source `a` twice
        run . --fail-on green          | `--fail-on green` is not known; there are `red`, `amber`
        run . --threads 0              | `--threads 0` is not a number from 1 to 256
        run . --memory lots            | `--memory lots` is not an amount of memory like `2GB` or `512MB`
        run . --memory 1MB             | `--memory 1MB` is too little; expected at least 16MB
        run . --timeout 0s             | `--timeout 0s` is not a time like `90s`, `15min` or `2h`
        run . --timeout 5m             | `--timeout 5m` is not a time like `90s`, `15min` or `2h`
        run . --base .                 | `--base` is for compiled plans: a scorecard's data lies relative to its own file
        compile . --sql oracle         | `--sql oracle` is not known; there are duckdb, postgresql, spark, trino, bigquery, snowflake
        run . --engine postgresql      | `--engine postgresql` needs the address of a database; say it with `--database NAME=jdbc:postgresql:…`
        compile . --sql duckdb --explain-plan | give either `--sql` or `--explain-plan`
        check . --format xml           | `--format xml` is not known; there are `text`, `json`, `sarif`, `github`
        new                            | say which template to copy and where: `scorecard new TEMPLATE DIR`; there are `minimal`, `customer-service`, `strategy`, `cascade`, `call-quality`, `three-areas` and `inbound-outbound`
        new maximal                    | there is no template `maximal`; there are `minimal`, `customer-service`, `strategy`, `cascade`, `call-quality`, `three-areas` and `inbound-outbound`
        """)
    void wrongUseExitsWithTwoAndSaysWhatIsPossible(String line, String message) {
        CliFixture.Ran ran = cli().run(line.split(" "));
        String command = List.of("new", "check", "compile", "run").contains(line.split(" ")[0])
                ? "scorecard " + line.split(" ")[0] + " --help"
                : "scorecard --help";

        assertEquals("exit 2\nerr:\nerror[usage]: " + message + "\nTry `" + command + "`.\n", ran.all());
        assertEquals(List.of(), cli().files());
    }

    @Test
    void coloursAreForTerminalsOnly() {
        assertFalse(cli().run("run").err().contains("\033["));
        assertTrue(cli().onTerminal().run("run").err().startsWith("\033[1;31merror[usage]\033[0m"));
        assertFalse(cli().onTerminal().run("run", "--no-color").err().contains("\033["));
        assertFalse(cli().onTerminal().with("NO_COLOR", "1").run("run").err().contains("\033["));
    }

    private CliFixture cli() {
        return new CliFixture(folder);
    }
}
