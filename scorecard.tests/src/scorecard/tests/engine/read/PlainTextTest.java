package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.csv;
import static scorecard.tests.engine.duckdb.ObservedData.date;
import static scorecard.tests.engine.duckdb.ObservedData.decimal;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.duckdb.ObservedData.timestamp;
import static scorecard.tests.engine.duckdb.ObservedData.yesNo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.LookAtText;
import scorecard.engine.read.OddRows;
import scorecard.engine.read.Packing;
import scorecard.engine.read.PlainText;
import scorecard.engine.read.TextAside;
import scorecard.engine.read.WrittenForm;

/** Which text files every reader takes apart alike, and in which form their cells are written. */
final class PlainTextTest {
    private static final Source CALLS = csv(
            "calls",
            List.of("id"),
            Optional.empty(),
            text("id"),
            decimal("cost", 2),
            date("day"),
            timestamp("at"),
            yesNo("solved"));

    @TempDir
    Path folder;

    private Optional<PlainText> look(String content) throws IOException {
        Path file = folder.resolve("calls.csv");
        Files.writeString(file, content);
        try (TextAside aside = new TextAside(folder, 10_000, new Cancellation())) {
            return new LookAtText(CALLS, request(), aside, any -> true, 100).of(new DataFile(file, "calls.csv"));
        }
    }

    private DataRequest request() {
        return new DataRequest(folder, Map.of(), Optional.empty(), 2, sentence -> {});
    }

    @Test
    void theFormOfAllCellsIsTold() throws IOException {
        PlainText plain = look("""
            at;solved;id;cost;day
            2026-01-31 09:30;true;7;-12.5;2024-02-29
            2026-01-31T09:30:15.123;FALSE;x;;
            "2026-01-31 09:30:15";;"two
            lines";123;2026-12-31
            """).orElseThrow();
        assertEquals(
                List.of(
                        new WrittenForm.Anything(),
                        new WrittenForm.Digits(3, 1, true),
                        new WrittenForm.Day(),
                        new WrittenForm.Moment(false),
                        new WrittenForm.Truth()),
                plain.forms());
        assertEquals(List.of(2, 3, 4, 0, 1), plain.indexes());
        assertEquals(3, plain.rows());
        assertEquals(new PlainText.Layout(';', false, true), plain.layout());
    }

    @Test
    void oneOtherCellIsEnoughForNoForm() throws IOException {
        PlainText plain = look("id,cost,day,at,solved\r\n1,1,2026-01-31,2026-01-31 09:30,true\r\n"
                        + "2,1e3,2026-02-29,2026-01-31 24:00,yes\r\n")
                .orElseThrow();
        assertEquals(
                List.of(true, true, true, true, true),
                plain.forms().stream().map(new WrittenForm.Anything()::equals).toList());
    }

    @Test
    void aFewOddRowsAreSetAside() throws IOException {
        String rows = "1,1,,,\n2,2,,\n\n\n3,3,,,\n4,4,2026-01-31,x,y,,\n5,5,,,\n\n\n";
        PlainText plain = look("id,cost,day,at,solved\n" + rows).orElseThrow();
        assertEquals(
                List.of(
                        new OddRows(1, 1, 29, 35, false),
                        new OddRows(2, 2, 35, 37, true),
                        new OddRows(5, 1, 44, 65, false)),
                plain.odd());
        assertEquals(3, plain.rows());
        assertEquals(new WrittenForm.Moment(false), plain.forms().get(3));
        assertEquals(List.of(true, true, false, false, false), plain.everywhere());
    }

    @Test
    void manyOddRowsAreNotSetAside() throws IOException {
        assertTrue(look("id,cost,day,at,solved\n" + "1,1,,,\n2\n".repeat(1_000)).isPresent());
        assertEquals(Optional.empty(), look("id,cost,day,at,solved\n" + "1,1,,,\n2\n".repeat(1_001)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,1,,,\r\n2,2,,,\n",
                "1,1,,,\r2,2,,,\n",
                "a\"b,1,,,\n",
                "\"a\"b,1,,,\n",
                "\"a,1,,,\n",
                "a\0b,1,,,\n"
            })
    void textThatReadersCouldTakeApartOtherwiseIsNotPlain(String rows) throws IOException {
        assertEquals(Optional.empty(), look("id,cost,day,at,solved\n" + rows));
    }

    private static final String LETTERS = "id,cost,day,at,solved\nä,1,2026-01-31,,\nö,2,2026-02-28,,true\n";

    /** @param room in bytes */
    private Optional<PlainText> look(String encoding, Packing packing, byte[] content, long room) throws IOException {
        Path file = folder.resolve("calls");
        Files.write(file, content);
        Source declared = CALLS.withReader(new Reader.Csv("calls", Optional.of(encoding)));
        try (TextAside aside = new TextAside(folder, room, new Cancellation())) {
            return new LookAtText(declared, request(), aside, any -> true, 100)
                    .of(new DataFile(file, "calls", packing));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void textThatIsPackedOrInAnotherEncodingIsLaidAsideInUnicodeAndRemovedAtTheEnd(String encoding) throws IOException {
        byte[] packed = PackedFilesTest.gzipped(LETTERS.getBytes(Charset.forName(encoding)));
        PlainText plain = look(encoding, new Packing.Gzip(), packed, 1_000).orElseThrow();
        assertEquals(2, plain.rows());
        assertEquals(new WrittenForm.Day(), plain.forms().get(2));
        assertTrue(plain.file().path().getFileName().toString().startsWith(TextAside.NAME));
        assertEquals(List.of("calls"), names());
        assertEquals(Optional.empty(), look(encoding, new Packing.Gzip(), packed, 60), "no room");
        assertEquals(List.of("calls"), names());
    }

    @Test
    void bytesThatAreNoLettersOfTheEncodingAreNotLaidAside() throws IOException {
        byte[] odd = LETTERS.replace('ö', '\u0081').getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), look("windows-1252", new Packing.Plain(), odd, 1_000));
        assertEquals(List.of("calls"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
