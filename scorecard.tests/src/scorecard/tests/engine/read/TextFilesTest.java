package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.csv;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.value;
import static scorecard.tests.engine.duckdb.ObservedData.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.tests.engine.duckdb.ObservedData;

/** Delimited text as people's tools write it: delimiters, quotes, marks, line ends and headers. */
final class TextFilesTest {
    private static final Column ID = text("id");
    private static final Column AMOUNT = whole("amount");

    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void aSnapshotOfAmounts() {
        data = new ObservedData(folder);
        data.sources.add(csv("sales", List.of("id"), Optional.empty(), ID, AMOUNT));
        data.formulas.add(new Aggregate.Sum(rows("sales"), value(AMOUNT)));
    }

    private void assertSum(String expected, String content) {
        data.write("sales.csv", content);
        assertEquals("overall: Summed" + expected, data.observed());
    }

    private void assertRefused(String expected, String content) {
        data.write("sales.csv", content);
        assertEquals(expected.strip(), data.refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsTheOneThatFindsTheDeclaredHeaders(String delimiter) {
        String file = """
            "a,b;c|d\t"¦id¦amount
            ",;|\t"¦x¦2
            ""¦y¦3
            """;
        assertSum("[sum=5, values=2]", file.replace("¦", delimiter));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNotData() {
        assertSum("[sum=3, values=2]", "\uFEFFid,amount\r\na,1\r\nb,2\r\n");
    }

    @Test
    void oldMacintoshLineEndsAndAMissingLastLineEndAreFine() {
        assertSum("[sum=3, values=2]", "id,amount\ra,1\rb,2");
    }

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineEnds() {
        data.sources.set(
                0, csv("sales", List.of("id"), Optional.empty(), ID, AMOUNT, new ObservedDataColumns().choice("note")));
        data.write("sales.csv", "id,amount,note\n\"a\"\"1\",1,\"x\ny\"\nb,2,\"other\"\n");
        assertEquals("sales.csv,3,note,other,\"not one of x\ny\"", data.rejected("sales"));
    }

    @Test
    void emptyLinesAreNoRowsButCountAsLines() {
        data.write("sales.csv", "id,amount\n\na,1\n\nb,x\n\n");
        assertEquals("sales.csv,5,amount,x,not a whole number", data.rejected("sales"));
    }

    @Test
    void aRowWithTheWrongNumberOfCellsIsRejected() {
        data.write("sales.csv", "id,amount\na\nb,1,2\nc,3\n");
        assertEquals(
                "sales.csv,2,,,has 1 cells instead of 2\nsales.csv,3,,,has 3 cells instead of 2",
                data.rejected("sales"));
    }

    @Test
    void aLostQuoteDoesNotSwallowTheRestOfTheFile() {
        assertRefused(
                "ERROR (data-file-quotes) `sales.csv` ends inside a quoted cell that begins in row 3; expected a"
                        + " closing quote `\"` at InFile[file=sales.csv]",
                "id,amount\na,1\nb,\"2\nc,3\n");
    }

    @Test
    void aQuoteInsideAnUnquotedCellIsACharacter() {
        assertSum("[sum=3, values=2]", "id,amount\n5\" pipe,1\n6\" pipe,2\n");
    }

    @Test
    void textAfterAClosingQuoteIsMalformed() {
        assertRefused(
                "ERROR (data-file-malformed) `sales.csv` is not a well-formed delimited text near row 2; expected"
                        + " cells of at most 65536 characters and, after a closing quote, the next delimiter at"
                        + " InFile[file=sales.csv]",
                "id,amount\n\"a\"b,1\n");
    }

    @Test
    void otherEncodingsThanUtf8AreRefused() throws IOException {
        Files.write(folder.resolve("sales.csv"), "id,amount\ncafé,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "ERROR (data-file-encoding) `sales.csv` is not text in the expected encoding near row 1; save it as"
                        + " \"CSV UTF-8\", or declare its encoding: `encoding \"windows-1252\"` at InFile[file=sales.csv]",
                data.refusal());
    }

    @Test
    void anEmptyFileIsRefusedButAHeaderAloneIsNoRows() {
        assertRefused(
                "ERROR (data-file-empty) `sales.csv` is empty; expected a header line and rows below it at"
                        + " InFile[file=sales.csv]",
                "");
        assertSum("[sum=0, values=0]", "id,amount\n");
    }

    @Test
    void aWorkbookNamedLikeTextIsRefused() {
        assertRefused(
                "ERROR (data-file-format) `sales.csv` is a workbook or an archive, not a text file; a workbook is read"
                        + " with `read excel`, an archive has a name that ends with `.zip` at InFile[file=sales.csv]",
                "PK\u0003\u0004rest");
    }

    @Test
    void aMissingHeaderNamesTheNearestOne() {
        assertRefused("""
            ERROR (data-header-missing) `sales.csv` has no column `amount`, which `amount` of `sales` is read from; it has `id`, `Amonut`; did you mean `Amonut`? at InData[file=sales.csv, row=1, column=amount]
            """, "id,Amonut\na,1\n");
    }

    @Test
    void headersAreReadWithoutSpacesAroundThem() {
        assertSum("[sum=1, values=1]", "id , amount\na,1\n");
    }

    @Test
    void aHeaderThatStandsTwiceIsAmbiguousUntilBothAreDeclared() {
        assertRefused("""
            ERROR (data-header-ambiguous) `sales.csv` has 2 columns `amount`, so `amount` of `sales` could be any of them; declare the other one, too: `header "amount" second` at InData[file=sales.csv, row=1, column=amount]
            """, "id,amount,amount\na,1,2\n");
        Column second = new Column("other", "amount", 2, AMOUNT.type(), AMOUNT.format(), false, List.of());
        data.sources.set(0, csv("sales", List.of("id"), Optional.empty(), ID, AMOUNT, second));
        data.formulas.set(0, new Aggregate.Sum(rows("sales"), value(second)));
        assertSum("[sum=2, values=1]", "id,amount,amount\na,1,2\n");
        assertRefused("""
            ERROR (data-header-missing) `sales.csv` has `amount` only once, which `other` of `sales` is read from; it has `id`, `amount` at InData[file=sales.csv, row=1, column=amount]
            """, "id,amount\na,1\n");
    }

    @Test
    void tooManyRejectedRowsStopTheRunAndAreWrittenAllTheSame() throws IOException {
        data.sources.set(0, new ObservedDataColumns().rejectAtMost(data.sources.getFirst(), "0.25"));
        data.write("sales.csv", "id,amount\na,1\nb,2\nc,3\nd,x\n");
        assertEquals("overall: Summed[sum=6, values=3]", data.observed());
        data.rejects = Optional.of(folder.resolve("out"));
        assertRefused("""
            ERROR (data-rows-too-many-rejected) 2 of 5 rows of `sales` were rejected; at most 25% may be at Nowhere[]
            ERROR (data-row-rejected) `x` in `amount`: not a whole number at InData[file=sales.csv, row=5, column=amount]
            ERROR (data-row-rejected) `y` in `amount`: not a whole number at InData[file=sales.csv, row=6, column=amount]
            """, "id,amount\na,1\nb,2\nc,3\nd,x\ne,y\n");
        assertEquals(
                List.of(
                        "file,row,column,value,reason",
                        "sales.csv,5,amount,x,not a whole number",
                        "sales.csv,6,amount,y,not a whole number"),
                Files.readAllLines(folder.resolve("out/sales.rejected.csv")));
        data.write("sales.csv", "id,amount\na,1\n");
        data.observed();
        try (var left = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aFolderThatCannotHoldTheRejectedRowsIsRefused() {
        data.rejects = Optional.of(folder.resolve("sales.csv"));
        String place = folder.resolve("sales.csv").toString();
        data.sources.add(csv("returns", List.of("id"), Optional.empty(), ID, AMOUNT));
        data.formulas.add(new Aggregate.Count(rows("returns")));
        data.write("returns.csv", "id,amount\n");
        String unwritable = "ERROR (data-rejects-unwritable) the rejected rows of `%s` cannot be written to `" + place
                + "`; expected a folder that may be written to at InFile[file=" + place + "]";
        assertRefused(unwritable.formatted("sales") + "\n" + unwritable.formatted("returns"), "id,amount\na,x\n");
    }

    @Test
    void anOptionalCellMayBeAbsent() {
        data.sources.set(0, csv("sales", List.of("id"), Optional.empty(), ID, optional(AMOUNT)));
        assertSum("[sum=1, values=1]", "id,amount\na,\nb,1\n");
    }
}
