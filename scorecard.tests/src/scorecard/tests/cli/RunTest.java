package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.observe.Observatory;
import scorecard.engine.run.Engine;

final class RunTest {

    @TempDir
    Path folder;

    private CliFixture cli;

    @BeforeEach
    void minimal() {
        cli = new CliFixture(folder).minimal();
    }

    @Test
    void withoutOptionsItPrintsTheScorecardAndWritesTheReport() {
        CliFixture.Ran ran = cli.run("run", "s");

        assertEquals(0, ran.exit(), ran.all());
        assertTrue(ran.out().contains("On-time delivery"), ran.out());
        assertEquals("report: scorecard-out/Start.html\n", ran.err());
        assertEquals(List.of("s/data/orders.csv", "s/orders.scorecard", "scorecard-out/Start.html"), cli.files());
        assertTrue(cli.read("scorecard-out/Start.html").contains("On-time delivery"));
    }

    @Test
    void aFolderItsOnlyFileAndItsPlanGiveTheSameBytesWithAnyNumberOfThreads() {
        String expected =
                cli.run("run", "s", "--format", "json", "--threads", "1").out();
        cli.run("compile", "s", "-o", "s/start.plan.json");

        assertTrue(expected.startsWith("{"), expected);
        assertEquals(
                expected,
                cli.run("run", "s", "--format", "json", "--threads", "1").out());
        assertEquals(
                expected,
                cli.run("run", "s", "--format", "json", "--threads", "2").out());
        assertEquals(
                expected,
                cli.run("run", "s/orders.scorecard", "--format", "json").out());
        assertEquals(
                expected,
                cli.run("run", "s/start.plan.json", "--format", "json", "--threads", "2")
                        .out());
    }

    @Test
    void theMinimalExampleHasTheValuesThatItsTwentyRowsGive() {
        String json =
                cli.run("run", "s", "--period", "2026-03", "--format", "json").out();

        // March: 6 of 7 orders on time; 343.50 EUR for 7 orders.
        assertTrue(json.contains("\"numerator\": 6"), json);
        assertTrue(json.contains("\"denominator\": 7"), json);
        assertTrue(json.contains("0.857142857142857"), json);
        assertTrue(json.contains("49.0714285714286"), json);
    }

    @Test
    void aRunSaysOnRequestHowLongWhatTookAndForWhichKpis() {
        CliFixture.Ran plain = cli.run("run", "s", "--format", "json");
        CliFixture.Ran timed = cli.run("run", "s", "--format", "json", "--explain-plan");

        assertEquals(plain.out(), timed.out());
        assertEquals("""
            seconds that the run took
            #  reading start.orders
            #  sums and counts over start.orders, for start.OnTimeDelivery, start.OrderValue
            #  all else: preparation, values, scores
            #  the whole
            seconds of the statements that a KPI needs, and of those that it alone needs
            ##  start.OnTimeDelivery
            ##  start.OrderValue
            """, timed.err().replaceAll(" +[0-9]+\\.[0-9]{3}", "#"));
    }

    @Test
    void aRunThatIsInterruptedAfterItHasResultsWritesNoReport() {
        List<String> before = cli.files();
        CliFixture.Ran ran = cli.interruptedWhenItPrints().run("run", "s");

        assertEquals(130, ran.exit(), ran.all());
        assertEquals("interrupted; no results were written\n", ran.err());
        assertEquals(before, cli.files());
    }

    @Test
    void anInterruptedRunExitsWith130AndWritesNothing() {
        cli.onEngine(new Engine((plan, scorecard, data) -> {
            cli.interrupt();
            data.cancellation().check();
            throw new AssertionError("goes on");
        }));
        List<String> before = cli.files();

        assertEquals(
                "exit 130\nerr:\ninterrupted; no results were written\n",
                cli.run("run", "s").all());
        assertEquals(before, cli.files());
    }

    @Test
    void aRunThatOutgrowsItsTimeExitsWith3AndAdvice() {
        cli.onEngine(new Engine((plan, scorecard, data) -> {
            assertEquals(Optional.of(Duration.ofMillis(1)), data.limits().timeout());
            assertEquals(Optional.of(2_000_000_000L), data.limits().memory());
            assertEquals(
                    Optional.of(folder.toAbsolutePath().normalize().resolve("t")),
                    data.limits().spill());
            while (true) {
                data.cancellation().check();
                Thread.onSpinWait();
            }
        }));

        CliFixture.Ran ran = cli.run("run", "s", "--timeout", "1ms", "--memory", "2GB", "--spill", "t");

        assertEquals(3, ran.exit(), ran.all());
        assertTrue(
                ran.err().contains("error[run-timeout]: the evaluation took longer than the 1 millisecond that"),
                ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "md", "html"})
    void everyFormatIsWrittenToStandardOutputAndNowhereElse(String format) {
        CliFixture.Ran ran = cli.run("run", "s", "--format", format);

        assertEquals(0, ran.exit(), ran.all());
        assertEquals("", ran.err());
        assertTrue(ran.out().endsWith("\n"), ran.out());
        assertEquals(List.of("s/data/orders.csv", "s/orders.scorecard"), cli.files());
    }

    @Test
    void theEndingOfTheOutputFileNamesItsFormat() {
        assertEquals("exit 0\n", cli.run("run", "s", "-o", "out/r.json").all());
        assertEquals(cli.run("run", "s", "--format", "json").out(), cli.read("out/r.json"));
        assertEquals(List.of("out/r.json", "s/data/orders.csv", "s/orders.scorecard"), cli.files());
    }

    @Test
    void aPlanFromElsewhereReadsNoDataThatWasNotNamed() {
        cli.run("compile", "s", "-o", "plans/start.plan.json");

        assertEquals(
                """
                exit 2
                err:
                error[usage]: the data of `plans/start.plan.json` lies in `s`, outside of the plan's folder; if that is \
                meant, add `--base s`
                Try `scorecard run --help`.
                """, cli.run("run", "plans/start.plan.json", "--format", "json").all());
        assertEquals(
                cli.run("run", "s", "--format", "json").all(),
                cli.run("run", "plans/start.plan.json", "--base", "s", "--format", "json")
                        .all());
    }

    @Test
    void otherDataCanBeNamed() {
        cli.write("other.csv", cli.read("s/data/orders.csv").replace(",no,", ",yes,"));

        String json = cli.run("run", "s", "--data", "orders=other.csv", "--period", "2026-03", "--format", "json")
                .out();

        assertTrue(json.contains("\"value\": 1,"), json);
        assertTrue(cli.run("run", "s", "--data", "order=other.csv")
                .all()
                .startsWith("exit 2\nerr:\nerror[usage]: `--data order=…` names no source; did you mean `orders`?"));
    }

    @Test
    void aPeriodOutsideOfTheDataHasNoValueAndIsFine() {
        CliFixture.Ran ran = cli.run("run", "s", "--period", "2031-01", "--format", "json");

        assertEquals(0, ran.exit(), ran.all());
        assertTrue(ran.out().contains("\"value\": null"), ran.out());
    }

    @Test
    void aWrongPeriodIsMisuse() {
        CliFixture.Ran ran = cli.run("run", "s", "--period", "June", "--format", "json");

        assertEquals(2, ran.exit(), ran.all());
        assertTrue(ran.err().contains("`June`"), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void anUnknownScorecardIsMisuse() {
        CliFixture.Ran ran = cli.run("run", "s", "--scorecard", "Strat", "--format", "json");

        assertEquals(2, ran.exit(), ran.all());
        assertTrue(ran.err().contains("`Strat`") && ran.err().contains("Start"), ran.err());
    }

    @Test
    void theGateLooksAtTheRootAndEveryKpi() {
        // January: 3 of 5 on time, which is red.
        CliFixture.Ran red = cli.run("run", "s", "--period", "2026-01", "--format", "json", "--fail-on", "red");
        CliFixture.Ran march = cli.run("run", "s", "--period", "2026-03", "--format", "json", "--fail-on", "red");

        assertEquals(1, red.exit(), red.all());
        assertTrue(red.err().contains("start.OnTimeDelivery is red in 2026-01\n"), red.err());
        assertTrue(red.out().startsWith("{"), "results are written all the same");
        assertEquals(0, march.exit(), march.all());
    }

    @Test
    void progressIsSaidOnATerminalOnly() {
        assertEquals("", cli.run("run", "s", "--format", "json").err());
        assertTrue(new CliFixture(folder)
                .onTerminal()
                .run("run", "s", "--format", "json")
                .err()
                .startsWith("reading definitions …\n"));
    }

    @Test
    void whatCountsStaysOnOneLineWhereColoursAre() {
        CliFixture terminal = new CliFixture(folder).onTerminal().onEngine(new Engine((plan, scorecard, data) -> {
            data.progress().accept("reading start.orders");
            data.progress().accept("looking at start.orders: 16 of 37 MB");
            data.progress().accept("looking at start.orders: 32 of 37 MB");
            data.progress().accept("reading start.orders: 1,000 rows");
            data.progress().accept("computing");
            return new Observatory.Opening.Refused(List.of());
        }));

        String plain = """
            reading definitions …
            reading start.orders
            looking at start.orders: 16 of 37 MB
            looking at start.orders: 32 of 37 MB
            reading start.orders: 1,000 rows
            computing
            """;
        assertEquals(
                plain.replace("look", "\033[1A\033[2Klook").replaceFirst("\033\\[1A\033\\[2K", ""),
                terminal.run("run", "s", "--format", "json").err());
        assertEquals(
                plain,
                terminal.run("run", "s", "--no-color", "--format", "json").err());
    }

    @Test
    void colourIsForTerminalsAndNotForFiles() {
        CliFixture terminal = new CliFixture(folder).onTerminal();

        assertTrue(terminal.run("run", "s").out().contains("\033["));
        assertFalse(cli.run("run", "s").out().contains("\033["));
        terminal.run("run", "s", "-o", "r.txt");
        assertFalse(cli.read("r.txt").contains("\033["));
    }

    @Test
    void aFaultOfOursLeavesAReportAndNoStackTrace() {
        Engine broken = new Engine((plan, scorecard, request) -> {
            throw new IllegalStateException("the engine broke");
        });

        CliFixture.Ran ran = cli.onEngine(broken).run("run", "s", "-o", "results.json");

        assertEquals(4, ran.exit());
        assertEquals("", ran.out());
        List<String> lines = ran.err().lines().toList();
        assertEquals("Scorecard failed: this is its fault, not yours (IllegalStateException).", lines.getFirst());
        String report =
                lines.getLast().replaceAll("Please attach (scorecard-crash-[0-9]+\\.txt) when you report it\\.", "$1");
        assertEquals(2, lines.size(), ran.err());
        assertEquals(Set.of(report, "s/data/orders.csv", "s/orders.scorecard"), Set.copyOf(cli.files()));
        assertTrue(cli.read(report).contains("java.lang.IllegalStateException: the engine broke\n\tat "));
        assertTrue(cli.read(report).contains("command: scorecard run s -o results.json\n"));
    }

    @Test
    void aNameThatNoFileCanHaveIsMisuse() {
        assertEquals(2, cli.run("run", "\0").exit());
    }
}
