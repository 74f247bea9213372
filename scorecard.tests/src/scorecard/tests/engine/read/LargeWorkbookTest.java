package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.cli.CliFixture;
import scorecard.tests.kill.OwnProcess;

/** A sheet is read row by row and never held as a whole. */
final class LargeWorkbookTest {
    private static final int ROWS = 200_000;

    /** So many rows alone, as objects, take several times as much. */
    private static final String LITTLE_HEAP = "-Xmx48m";

    private static final String MODEL = """
        package large

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read excel "calls.xlsx"
          row per id as call
          id integer
          seconds integer
          rate number decimals 1
          weight integer
        }

        kpi Calls { over calls formula count() unit count }
        kpi Seconds { over calls formula sum(seconds) unit number }

        scorecard Large {
          calendar Days
          perspective P {
            goal G {
              lagging Calls
              lagging Seconds
            }
          }
        }
        """;

    @TempDir
    Path folder;

    @Test
    void aSheetThatIsLargerThanTheHeapIsRead() throws IOException, InterruptedException {
        writeRows();
        Files.writeString(folder.resolve("large.scorecard"), MODEL);
        CliFixture cli = new CliFixture(folder);
        assertEquals(
                0,
                cli.run("compile", "large.scorecard", "-o", "large.plan.json").exit());

        OwnProcess.Ended ended = OwnProcess.run(
                OwnProcess.command(
                        List.of(LITTLE_HEAP),
                        "run",
                        "large.plan.json",
                        "--from",
                        "2026-01",
                        "--to",
                        "2026-02",
                        "--format",
                        "csv"),
                folder);

        assertEquals(0, ended.exit(), ended.err());
        List<String> values = ended.out()
                .lines()
                .filter(line -> line.startsWith("kpi,") && line.contains(",overall,"))
                .map(line -> line.split(",")[1] + " " + line.split(",")[8])
                .toList();
        assertEquals(List.of("large.Calls " + ROWS, "large.Seconds " + (ROWS - 1L) * ROWS / 2), values);
    }

    private void writeRows() throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve("calls.xlsx"));
                Workbook workbook = new Workbook(stream, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Calls");
            List<String> headers = List.of("id", "seconds", "rate", "weight");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            for (int row = 0; row < ROWS; row++) {
                sheet.value(row + 1, 0, row + 1);
                sheet.value(row + 1, 1, row);
                sheet.value(row + 1, 2, row % 10 + 0.5);
                sheet.value(row + 1, 3, 1000 - row % 7);
                if (row % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
