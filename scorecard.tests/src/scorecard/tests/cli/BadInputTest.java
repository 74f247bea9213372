package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users get wrong: each has its exit code and a message with place, cause and expectation; nothing is half-written. */
final class BadInputTest {

    private static final String WHOLE_ROW = "0003,2026-01-15T09:05:00,38,yes";
    private static final String BROKEN_ROW = "0003,2026-01-15T09:05:00,38,maybe";

    @TempDir
    Path folder;

    private CliFixture cli;
    private List<String> before;

    @BeforeEach
    void minimal() {
        cli = new CliFixture(folder).minimal();
        before = cli.files();
    }

    @Test
    void aMissingDataFile() {
        cli.replace("s/orders.scorecard", "data/orders.csv", "data/order.csv");

        refused(3, """
                error[data-file-missing]: there is no file `data/order.csv`, which `start.orders` reads; did you mean \
                `orders.csv`?
                  --> s/data/order.csv

                1 error
                """);
    }

    @Test
    void aWrongHeader() {
        cli.replace("s/data/orders.csv", "on_time", "ontime");

        refused(3, """
                error[data-header-missing]: `data/orders.csv` has no column `on_time`, which `on_time` of `start.orders` \
                is read from; it has `order_id`, `ordered_at`, `delivered_in`, `ontime`, `amount`; did you mean `ontime`?
                  --> s/data/orders.csv, row 1, column "on_time"

                1 error
                """);
    }

    @Test
    void anUnreadableWorkbook() {
        cli.replace("s/orders.scorecard", "read csv \"data/orders.csv\"", "read excel \"data/orders.xlsx\"");
        cli.write("s/data/orders.xlsx", "this is no workbook");
        before = cli.files();

        refused(3, """
                error[data-workbook-unreadable]: `data/orders.xlsx` is not a workbook; expected an undamaged .xlsx file
                  --> s/data/orders.xlsx

                1 error
                """);
    }

    @Test
    void anUnknownName() {
        cli.replace("s/orders.scorecard", "share(where on_time)", "share(where ontime)");

        refused(1, """
                error[unknown-column]: the source `orders` has no column `ontime`; did you mean `on_time`?
                  --> s/orders.scorecard:22:23
                   |
                22 |   formula share(where ontime)
                   |                       ^^^^^^

                1 error
                """);
    }

    @Test
    void aCyclicDefinition() {
        cli.replace("s/orders.scorecard", "share(where on_time)", "OnTimeDelivery");

        refused(1, """
                error[cycle]: `OnTimeDelivery` depends on itself: `OnTimeDelivery` → `OnTimeDelivery`; expected a formula \
                without itself
                  --> s/orders.scorecard:20:5
                   |
                20 | kpi OnTimeDelivery "On-time delivery" {
                   |     ^^^^^^^^^^^^^^

                warning[unused-population]: `over orders` restricts nothing, because no aggregate of the formula looks at \
                it: other KPIs and aggregates with their own `over` keep their rows; expected it without `over`, or an \
                aggregate in the formula
                  --> s/orders.scorecard:21:3
                   |
                21 |   over orders
                   |   ^^^^^^^^^^^

                1 error, 1 warning
                """);
    }

    @Test
    void aFolderForRejectsThatIsAFileIsMisuse() {
        CliFixture.Ran ran = cli.run("run", "s", "--format", "json", "--rejects", "s/orders.scorecard");

        assertEquals(
                "exit 2\nerr:\nerror[usage]: `s/orders.scorecard` is not a folder\nTry `scorecard run --help`.\n",
                ran.all());
    }

    private void refused(int exit, String message) {
        for (List<String> options : List.of(List.<String>of(), List.of("-o", "results.json"))) {
            CliFixture.Ran ran = cli.run(join(List.of("run", "s"), options));
            assertEquals("exit " + exit + "\nerr:\n" + message, ran.all());
            assertEquals(before, cli.files());
        }
    }

    private static String[] join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toArray(String[]::new);
    }

    @Test
    void aWrongCellIsRejectedCountedAndWrittenOut() {
        cli.replace("s/data/orders.csv", WHOLE_ROW, BROKEN_ROW);

        CliFixture.Ran ran = cli.run("run", "s", "--format", "json", "--rejects", "rejects");

        assertEquals(0, ran.exit(), ran.all());
        assertTrue(ran.out().contains("\"rejected\": 1"), ran.out());
        assertEquals("""
                warning[data-rows-rejected]: 1 of 20 rows of `start.orders` was rejected

                warning[data-row-rejected]: `maybe` in `on_time`: neither yes (yes, true, 1) nor no (no, false, 0)
                  --> s/data/orders.csv, row 4, column "on_time"

                2 warnings
                rejected rows: rejects
                """, ran.err());
        assertEquals("""
                file,row,column,value,reason
                data/orders.csv,4,on_time,maybe,"neither yes (yes, true, 1) nor no (no, false, 0)"
                """, cli.read("rejects/start.orders.rejected.csv").replace("\r", ""));
    }

    @Test
    void moreRejectedRowsThanDeclaredStopTheRun() {
        cli.replace("s/data/orders.csv", WHOLE_ROW, BROKEN_ROW);
        cli.replace("s/orders.scorecard", "  time ordered_at\n", "  time ordered_at\n  reject at most 1%\n");

        CliFixture.Ran ran = cli.run("run", "s", "-o", "results.json", "--rejects", "rejects");

        assertEquals("""
                exit 3
                err:
                error[data-rows-too-many-rejected]: 1 of 20 rows of `start.orders` was rejected; at most 1% may be

                error[data-row-rejected]: `maybe` in `on_time`: neither yes (yes, true, 1) nor no (no, false, 0)
                  --> s/data/orders.csv, row 4, column "on_time"

                2 errors
                rejected rows: rejects
                """, ran.all());
        assertEquals(
                List.of("rejects/start.orders.rejected.csv", "s/data/orders.csv", "s/orders.scorecard"), cli.files());
    }

    @Test
    void aMissingValueThatMayNotBeStopsTheRun() {
        cli.replace(
                "s/orders.scorecard", "  owner \"Sales\"\n  review", "  no value fails\n  owner \"Sales\"\n  review");

        CliFixture.Ran ran = cli.run("run", "s", "--period", "2031-01", "--format", "json");

        assertEquals(3, ran.exit(), ran.all());
        assertEquals("", ran.out());
    }

    @Test
    void aDivisionByZeroAndAnEmptyPeriodAreNoErrors() {
        cli.replace("s/orders.scorecard", "sum(amount) / count()", "sum(amount) / count(where amount > 1000 EUR)");

        CliFixture.Ran ran = cli.run("run", "s", "--period", "2026-03", "--format", "json");

        assertEquals(0, ran.exit(), ran.all());
        assertTrue(ran.out().contains("\"denominator\": 0,"), ran.out());
        assertTrue(ran.out().contains("\"reason\": \"division-by-zero\""), ran.out());
    }
}
