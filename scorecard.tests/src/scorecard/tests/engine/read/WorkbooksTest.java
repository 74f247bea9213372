package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.column;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.read.HandMadeWorkbook.absent;
import static scorecard.tests.engine.read.HandMadeWorkbook.number;
import static scorecard.tests.engine.read.HandMadeWorkbook.row;
import static scorecard.tests.engine.read.HandMadeWorkbook.text;
import static scorecard.tests.engine.read.HandMadeWorkbook.typed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Workbooks as spreadsheets write them: day fractions, serial dates, absent cells, errors, and files that are none. */
final class WorkbooksTest {
    private static final Column ID = ObservedData.text("id");
    private static final Column TALK =
            optional(column("talk", new ValueType.Duration(), new CellFormat.DurationClock()));

    private static final String TOO_LARGE =
            "ERROR (data-workbook-too-large) `calls.xlsx` unpacks to more than 2048 MB, one part to more than 256 MB,"
                    + " or to 10000 parts; expected a smaller workbook or a text file at InFile[file=calls.xlsx]";

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void aFolderForWorkbooks() {
        data = new ObservedData(folder);
    }

    private void read(String sheet, Column... columns) {
        data.sources.clear();
        data.sources.add(ObservedData.source(
                "calls",
                new Reader.Excel("calls.xlsx", sheet),
                List.of("id"),
                Optional.empty(),
                Optional.empty(),
                columns));
    }

    private void write(HandMadeWorkbook workbook) throws IOException {
        workbook.write(folder.resolve("calls.xlsx"));
    }

    private void assertObserved(String expected, Aggregate aggregate) {
        data.formulas.clear();
        data.formulas.add(aggregate);
        assertEquals("overall: " + expected, data.observed());
    }

    @Test
    void fractionsOfADayAreRoundedHalfUpToTheMillisecondAndAbsentCellsAreMissing() throws IOException {
        read("", ID, TALK);
        write(new HandMadeWorkbook()
                .sheet(
                        "Sheet1",
                        row(1, text("id"), text("talk"))
                                + row(2, number("1"), number("2.6041666666666665E-3"))
                                + row(3, number("2"), absent())
                                + row(4, number("3"))
                                + row(5, number("4"), "<c s=\"1\"/>")
                                + row(6, number("5"), text("0:00:01"))
                                + row(7, number("6"), number("5.78703703703704E-09"))));
        assertObserved("Summed[sum=226001, values=3]", new Aggregate.Sum(rows("calls"), value(TALK)));
    }

    @Test
    void aWorkbookFromAnotherProgramIsReadByNameOfItsSheet() throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve("calls.xlsx"));
                Workbook workbook = new Workbook(stream, "Test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "nothing here");
            Worksheet sheet = workbook.newWorksheet("Calls 2026");
            sheet.value(0, 0, "id");
            sheet.value(0, 1, "opened");
            sheet.value(1, 0, "a");
            sheet.value(1, 1, java.time.LocalDateTime.of(2026, 1, 31, 23, 59, 30));
            sheet.style(1, 1).format("yyyy-MM-dd H:mm:ss").set();
        }
        Column opened = ObservedData.timestamp("opened");
        read("Calls 2026", ID, opened);
        assertObserved("Picked[value=1769903970000, values=1]", new Aggregate.Maximum(rows("calls"), value(opened)));
        read("Calls 2025", ID, opened);
        assertEquals(
                "ERROR (data-sheet-missing) `calls.xlsx` has no sheet `Calls 2025`; it has `Notes`, `Calls 2026`; did"
                        + " you mean `Calls 2026`? at InFile[file=calls.xlsx]",
                data.refusal());
    }

    @Test
    void serialDatesKnowTheDayThatNeverWas() throws IOException {
        Column due = ObservedData.date("due");
        read("", ID, due);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        write(new HandMadeWorkbook()
                .sheet(
                        "Sheet1",
                        row(1, text("id"), text("due"))
                                + row(2, number("1"), number("59"))
                                + row(3, number("2"), number("60"))
                                + row(4, number("3"), number("61"))
                                + row(5, number("4"), number("46053.5"))
                                + row(6, number("5"), number("0"))
                                + row(7, number("6"), number("2958466"))
                                + row(8, number("7"), text("2026-01-31"))));
        assertEquals("""
            calls.xlsx,3,due,60,not the number of a date
            calls.xlsx,5,due,46053.5,a date with a time of day
            calls.xlsx,6,due,0,not the number of a date
            calls.xlsx,7,due,2958466,not the number of a date
            """.strip(), data.rejected("calls"));
        // 1900-02-28 and 2026-01-31
        assertObserved("Picked[value=-25509, values=3]", new Aggregate.Minimum(rows("calls"), value(due)));
        assertObserved("Picked[value=20484, values=3]", new Aggregate.Maximum(rows("calls"), value(due)));
    }

    @Test
    void workbooksMayCountFrom1904() throws IOException {
        Column due = ObservedData.date("due");
        read("", ID, due);
        write(new HandMadeWorkbook()
                .countingFrom1904()
                .sheet("Sheet1", row(1, text("id"), text("due")) + row(2, number("1"), number("0"))));
        // 1904-01-01
        assertObserved("Picked[value=-24107, values=1]", new Aggregate.Minimum(rows("calls"), value(due)));
    }

    @Test
    void numbersAreThoseThatWereTypedNotTheirBinaryNeighbours() throws IOException {
        Column cost = ObservedData.decimal("cost", 2);
        read("", ID, cost);
        write(new HandMadeWorkbook()
                .sheet(
                        "Sheet1",
                        row(1, text("id"), text("cost"))
                                + row(2, number("1"), number("67.299999999999997"))
                                + row(3, number("2"), number("0.30000000000000004"))
                                + row(4, number("3"), number("1E2"))
                                + row(5, number("4"), number("0.123"))));
        data.formulas.add(new Aggregate.Count(rows("calls")));
        assertEquals("calls.xlsx,5,cost,0.123,more than 2 decimals", data.rejected("calls"));
        assertObserved("Summed[sum=167.60, values=3]", new Aggregate.Sum(rows("calls"), value(cost)));
    }

    @Test
    void truthValuesFormulasAndErrorsAreWhatTheySay() throws IOException {
        Column answered = optional(ObservedData.yesNo("answered"));
        read("", ID, answered);
        write(new HandMadeWorkbook()
                .sheet(
                        "Sheet1",
                        row(1, text("id"), text("answered"))
                                + row(2, number("1"), typed("b", "1"))
                                + row(3, number("2"), "<c t=\"str\"><f>IF(A1,1,2)</f><v>no</v></c>")
                                + row(4, number("3"), typed("e", "#N/A"))
                                + row(5, number("4"), "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")));
        data.formulas.add(new Aggregate.Count(rows("calls")));
        assertEquals("""
            calls.xlsx,4,answered,#N/A,an error of the spreadsheet
            calls.xlsx,5,answered,#DIV/0!,an error of the spreadsheet
            """.strip(), data.rejected("calls"));
        assertObserved("Shared[yes=1, no=1]", new Aggregate.Share(rows("calls"), value(answered)));
    }

    @Test
    void theHeaderIsTheFirstRowWithACellAndRowsKeepTheirNumbers() throws IOException {
        read("", ID, TALK);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        write(new HandMadeWorkbook()
                .sheet(
                        "Sheet1",
                        row(3, text("id"), text("talk"), text("other"))
                                + row(7, text("a"), text("soon"), text("x"), text("beyond"))));
        assertEquals("calls.xlsx,7,talk,soon,not a duration like 1:05:30 or 4:30", data.rejected("calls"));
    }

    @Test
    void damagedAndForeignFilesAreRefused() throws IOException {
        read("", ID, TALK);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        data.write("calls.xlsx", "id,talk\n");
        assertEquals(
                "ERROR (data-workbook-unreadable) `calls.xlsx` is not a workbook; expected an undamaged .xlsx file at"
                        + " InFile[file=calls.xlsx]",
                data.refusal());
        data.write("calls.xlsx", "");
        assertEquals(
                "ERROR (data-file-empty) `calls.xlsx` is empty; expected a workbook at InFile[file=calls.xlsx]",
                data.refusal());
        Files.write(folder.resolve("calls.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertEquals(
                "ERROR (data-workbook-unreadable) `calls.xlsx` is a workbook of the old kind or has a password; save"
                        + " it as .xlsx without password at InFile[file=calls.xlsx]",
                data.refusal());
        String header = row(1, text("id"), text("talk"));
        write(new HandMadeWorkbook()
                .sheet("Sheet1", header + row(2, text("a"), absent()) + "<row r=\"3\"><c r=\"A3\"</row>"));
        assertEquals(
                "ERROR (data-workbook-unreadable) `calls.xlsx` cannot be read as a workbook beyond row 2; expected an"
                        + " undamaged .xlsx file without password at InFile[file=calls.xlsx]",
                data.refusal());
        write(new HandMadeWorkbook().sheet("Sheet1", ""));
        assertEquals(
                "ERROR (data-file-empty) sheet `Sheet1` of `calls.xlsx` is empty; expected a header row and rows below"
                        + " it at InFile[file=calls.xlsx]",
                data.refusal());
    }

    @Test
    void entitiesOfADocumentTypeAreNeitherReadNorExpanded() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        Column note = column("note", new ValueType.Text(), new CellFormat.Text(List.of("nothing")));
        read("", ID, note);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        write(new HandMadeWorkbook()
                .withDocumentType("<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>")
                .sheet("Sheet1", row(1, text("id"), text("note")) + row(2, text("a"), text("&secret;"))));
        assertEquals(false, readable().contains("`secret`"));
    }

    /** Whatever comes of reading: the refusal, or else the warnings. */
    private String readable() {
        return switch (data.open()) {
            case scorecard.engine.observe.Observatory.Opening.Refused(var issues) -> ObservedData.lines(issues);
            case scorecard.engine.observe.Observatory.Opening.Ready(var session) -> {
                session.close();
                yield data.notes();
            }
        };
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        read("", ID, TALK);
        data.formulas.add(new Aggregate.Count(rows("calls")));
        try (OutputStream stream = Files.newOutputStream(folder.resolve("calls.xlsx"));
                ZipOutputStream archive = new ZipOutputStream(stream)) {
            for (int part = 0; part <= 10_000; part++) {
                archive.putNextEntry(new ZipEntry("part" + part));
                archive.closeEntry();
            }
        }
        assertEquals(TOO_LARGE, data.refusal());
        try (OutputStream stream = Files.newOutputStream(folder.resolve("calls.xlsx"));
                ZipOutputStream archive = new ZipOutputStream(stream)) {
            archive.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int written = 0; written <= 256; written++) {
                archive.write(megabyte);
            }
            archive.closeEntry();
        }
        assertEquals(TOO_LARGE, data.refusal());
    }
}
