package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.date;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;
import static scorecard.tests.engine.read.HandMadeWorkbook.absent;
import static scorecard.tests.engine.read.HandMadeWorkbook.number;
import static scorecard.tests.engine.read.HandMadeWorkbook.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.type.ValueType;
import scorecard.tests.engine.duckdb.ObservedData;

/** Workbooks that were made for people to look at: titles, gaps, totals, other sheets, clocks and dates in all manners. */
final class ReportWorkbooksTest {
    private static final Column CALLS = whole("calls");

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void callsOfAgentsAreSummed() {
        data = new ObservedData(folder);
        data.formulas.add(new Aggregate.Count(rows("agents")));
        data.formulas.add(new Aggregate.Sum(rows("agents"), value(CALLS)));
    }

    private void read(String sheet, Column... columns) {
        data.sources.clear();
        data.sources.add(ObservedData.source(
                "agents",
                new Reader.Excel("agents.xlsx", sheet),
                List.of("agent"),
                Optional.empty(),
                Optional.empty(),
                columns));
    }

    private static Column agent(String... totals) {
        return new Column(
                "agent",
                "agent",
                1,
                new ValueType.Text(),
                new CellFormat.Text(List.of()),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(totals)));
    }

    private void write(HandMadeWorkbook workbook) throws IOException {
        workbook.write(folder.resolve("agents.xlsx"));
    }

    private static String words(String text) {
        return HandMadeWorkbook.text(text);
    }

    private static String report() {
        return row(1, words("Calls per agent, January 2026"))
                + row(2)
                + row(3, words("all teams"), words("confidential"))
                + row(5, words("agent"), words("calls"), words("remarks"))
                + row(6, words("Ana"), number("10"))
                + row(7)
                + row(8, words("Ben"), number("5"), words("part time"))
                + row(9, words("Sum of team 1"), number("15"))
                + row(10, words("Carla"), number("7"))
                + row(12, words("Total"), number("22"));
    }

    private void assertObserved(String expected) {
        assertEquals("overall: " + expected, data.observed());
    }

    @Test
    void titlesAndEmptyRowsAreNoRowsAndTotalsAreLeftOut() throws IOException {
        write(new HandMadeWorkbook().sheet("Report", report()));
        read("", agent("Total", "Sum of *"), CALLS);
        assertObserved("Counted[count=3] Summed[sum=22, values=3]");
        assertEquals(
                "ADVICE (data-rows-total) 2 rows of `agents` add up others and were left out at Nowhere[]",
                data.notes());
    }

    @Test
    void totalsThatAreNotDeclaredAreRows() throws IOException {
        write(new HandMadeWorkbook().sheet("Report", report()));
        read("", text("agent"), CALLS);
        assertObserved("Counted[count=5] Summed[sum=59, values=5]");
    }

    @Test
    void aTitleDoesNotHideWhichHeaderLacks() throws IOException {
        write(new HandMadeWorkbook().sheet("Report", report()));
        read("", agent(), whole("call"));
        data.formulas.removeLast();
        assertEquals(
                "ERROR (data-header-missing) `agents.xlsx` has no column `call`, which `call` of `agents` is read from;"
                        + " it has `agent`, `calls`, `remarks`; did you mean `calls`? at InData[file=agents.xlsx,"
                        + " row=1, column=call]",
                data.refusal());
    }

    @Test
    void sheetsWithoutTheColumnsAreNoDecoys() throws IOException {
        write(new HandMadeWorkbook()
                .sheet("Cover", row(1, words("agent")) + row(2, words("how to read this")))
                .sheet("Data", row(1, words("agent"), words("calls")) + row(2, words("Ana"), number("3")))
                .sheet("Empty", ""));
        read("", agent(), CALLS);
        assertObserved("Counted[count=1] Summed[sum=3, values=1]");
    }

    @Test
    void severalSheetsWithTheColumnsMustBeToldApart() throws IOException {
        String january = row(1, words("agent"), words("calls")) + row(2, words("Ana"), number("3"));
        String february = row(1, words("agent"), words("calls")) + row(2, words("Ana"), number("4"));
        write(new HandMadeWorkbook().sheet("2026-01", january).sheet("2026-02", february));
        read("", agent(), CALLS);
        assertEquals(
                "ERROR (data-sheet-ambiguous) `agents.xlsx` has the declared columns in several sheets: `2026-01`,"
                        + " `2026-02`; say which is read: `sheet \"2026-01\"` at InFile[file=agents.xlsx]",
                data.refusal());
        read("2026-02", agent(), CALLS);
        assertObserved("Counted[count=1] Summed[sum=4, values=1]");
    }

    @Test
    void datesMayBeNumbersAndTextsInOneColumn() throws IOException {
        write(new HandMadeWorkbook()
                .sheet(
                        "Report",
                        row(1, words("agent"), words("calls"), words("since"), words("talk"))
                                + row(2, words("Ana"), number("1"), number("46023"), number("0.0625"))
                                + row(3, words("Ben"), number("2"), words("2026-01-02"), words("1:30:00"))
                                + row(4, words("Carla"), number("4"), words("2/1/2026"), absent())
                                + row(5, words("Dora"), number("8"), number("46025.5"), words("90"))));
        Column talk = ObservedData.optional(
                ObservedData.column("talk", new ValueType.Duration(), new CellFormat.DurationClock()));
        read("", agent(), CALLS, date("since"), talk);
        data.formulas.add(new Aggregate.Sum(rows("agents"), value(talk)));
        assertObserved("Counted[count=2] Summed[sum=3, values=2] Summed[sum=10800000, values=2]");
        assertEquals("""
            agents.xlsx,4,since,2/1/2026,not a date like 2026-01-31
            agents.xlsx,5,since,46025.5,a date with a time of day
            agents.xlsx,5,talk,90,not a duration like 1:05:30 or 4:30
            """.strip(), data.rejected("agents"));
    }
}
