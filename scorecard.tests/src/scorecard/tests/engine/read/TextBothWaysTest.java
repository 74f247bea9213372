package scorecard.tests.engine.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.engine.plan.Reader;
import scorecard.tests.engine.duckdb.ObservedData;

/**
 * Text that is read as columns gives the same rows, rejects and notes as text that is read row by row. Rows that add up others make a
 * source be read row by row, for SQL does not look for them.
 */
final class TextBothWaysTest {
    @TempDir
    Path folder;

    /** {@code ¶} ends a line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,v¶1,1¶2,2¶3,3",
                "id,v¶1,1¶2,-2¶3,007¶4,+4¶5, 5¶6,6 ¶7,1e3¶8,1_0¶9,0x1f¶10,1.0¶11,1.¶12,.5¶13,-¶14,--1¶15,¶",
                "id,v¶1,1.5¶2,-2.25¶3,1.125¶4,999999999999999999¶5,9999999999999999999¶6,0.1234567890123¶7,-0¶8,-0.0¶",
                "id,v¶1,123456789¶2,1234567890¶3,-9223372036854775808¶4,9223372036854775808¶",
                "id,v¶1,2026-01-31¶2,2026-02-28¶3,2024-02-29¶4,¶",
                "id,v¶1,2026-01-31¶2,2026-02-29¶3,2026-13-01¶4,2026-1-5¶5,0000-01-01¶6,31.01.2026¶7,9999-12-31¶",
                "id,v¶1,2026-01-31 09:30¶2,2026-01-31T09:30:15¶3,2026-01-31 09:30:15.123¶4,2026-01-31 00:00:00.1¶",
                "id,v¶1,2026-03-29 02:30¶2,2026-10-25 02:30:00¶3,2026-10-25 01:59:59.999¶4,1890-01-01 12:00¶",
                "id,v¶1,2026-01-31 24:00¶2,2026-01-31 09:60¶3,2026-01-31 09:30:60¶4,2026-01-31 09:30:00.1234¶"
                        + "5,2026-01-31 09:30Z¶6,2026-01-31 09:30+01:00¶7,2026-01-31  09:30¶8,2026-01-31 9:30¶",
                "id,v¶1,true¶2,FALSE¶3,True¶4,¶",
                "id,v¶1,true¶2,yes¶3,t¶4,0¶5,J¶6,nein¶",
                "id,v¶1,a¶2,b¶3, a¶4,a ¶5,A¶6,it's¶7,\"x, y\"¶8,\"x\"\"y\"¶9,\"\"¶10,\" \"¶",
                "id,v¶1,n/a¶2, n/a¶3,-1¶4,2026-01-31¶5,true¶6,1¶",
                "id,v¶1,\"1\"¶\"2\",\"2\"¶3,\"3 \"¶4,\"2026-01-31\"¶5,\"true\"¶",
                "id,v¶1,\"two¶lines\"¶2,3¶3,\"x¶¶y\"¶4,\"5\"¶",
                "id;v;w¶1;1,5;a¶2;2.5;b¶3;3;c¶",
                "id;v¶1;1,5¶2;-2,25¶3;3¶4;1.234,5¶5;,5¶6;5,¶7;-0,00¶8;1234567890123456789,1¶9;0,123¶10;1,2,3¶",
                "id,v¶1,31.01.2026¶2,1.2.2026¶3,29.02.2026¶4,01.1.2026¶5,29.3.2026¶6,25.10.2026¶7,31.12.0000¶"
                        + "8,31.12.9999¶9,1.1.26¶10,32.1.2026¶11,1.13.2026¶12, 1.1.2026¶13,1.1.2026 ¶14,001.1.2026¶",
                "id,v¶1,1.2.2026 09:30¶2,29.3.2026 02:30¶3,25.10.2026 02:30¶4,1.2.2026 9:30¶5,1.2.2026 24:00¶"
                        + "6,31.6.2026 00:00¶7,1.2.1890 12:00¶8,1.7.2950 12:00¶9,1.2.2026 09:30:15¶10,1.2.2026 23:59¶",
                "id,v¶1,1/31/2026 9:05:07¶2,12/31/2026 23:59:59¶3,2/29/2024 0:00:60¶4,01/01/2026 00:00:00¶",
                "id,v¶1,0:00¶2,4:30¶3,1:05:30¶4,1:05:30.25¶5,1:05:30.1234¶6,90¶7,1:60¶8,99999999:00:00¶9,1:5:30¶"
                        + "10,10000000:00¶11,-1:00¶12,01:02.5¶13,:30¶14,1:05:30.2500¶",
                "id\tv\tw¶1\t1.5\ta,b¶2\t2;5\tb¶",
                "id|v¶1|x¶2|y¶",
                "\uFEFFid,v¶1,ä¶2,日本語¶3,😀¶4,1¶",
                "\uFEFF\"id\",\"v\"¶1,1¶",
                "v,id¶1,1¶2,2¶",
                "w,v,x,id,y¶q,1,q,1,q¶q,2,q,2,¶,,,3,¶",
                "id,v¶1,1¶1,1¶1,2¶2,5¶2,5¶¶",
                "id,v¶¶1,1¶2,2¶",
                "id,v¶1,1¶¶2,x¶",
                "id,v¶1,1¶2¶3,x,y¶4,4¶",
                "id,v¶1,1¶2,x,y¶3¶4,-4¶¶¶5,5,5,5,5¶6,\"6¶6\",6¶¶\"7¶",
                "id,v,at¶1,31.01.2026¶2,2026-03-29 02:30,,¶3,2026-01-31 09:30,¶¶5,9999-12-31 00:00,¶",
                "id,v¶1,1\",2¶2,2¶",
                "id,v¶1,1¶2,x\"y¶3,\"a\"b¶",
                "id,v¶1,1¶2,\"open¶3,3¶",
                "id,v¶,1¶x,2¶-1,3¶3,4¶",
                "id,v¶1,1\0¶2,2¶",
                "id,v¶",
                "id,v",
                "id,v,v¶1,1,2¶",
                "id,w¶1,1¶"
            })
    void textIsReadAlikeAsColumnsAndRowByRow(String content) throws IOException {
        String lineEnd = content.length() % 2 == 0 ? "\n" : "\r\n";
        Files.writeString(folder.resolve("cells.csv"), content.replace("¶", lineEnd));
        assertAlike(content + " with line ends of " + lineEnd.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            quoteCharacter = '`',
            value = {
                "id,v¶1,1¶2,x,y¶3¶4,-4¶¶¶5,5,5,5,5¶6,\"6¶6\",6¶¶7,7¶: 7",
                "id,v¶1,1¶2¶2,2¶3,a,b¶3,3¶¶4,4¶4,4¶¶¶: 7",
                "id,v¶1¶¶¶2,a,it's¶¶3,\"\"¶4,\"\",¶5,¶6,a¶: 6",
                "id,v¶¶1,a¶,¶2,it's¶3, it's¶: 4",
                "id,v,at¶1,31.01.2026¶2,2026-01-31,,¶3,2026-01-31,¶4,2026-03-29,¶¶5,9999-12-31,¶: 5"
            })
    void aFewOddRowsDoNotSendAFileRowByRow(String content, long rows) throws IOException {
        for (String lineEnd : List.of("\n", "\r\n")) {
            Files.writeString(folder.resolve("cells.csv"), content.replace("¶", lineEnd));
            new BothWays(folder, new Reader.Csv("*cells.csv"))
                    .assertAlikeAsColumns(content, rows, BothWays.declarations());
        }
    }

    @Test
    void aHeaderLongerThanACellIsReadAsColumns() throws IOException {
        String header = IntStream.range(0, 900)
                .mapToObj(column -> "x".repeat(100) + column)
                .collect(Collectors.joining(",", "id,v,", "\r\n"));
        Files.writeString(folder.resolve("cells.csv"), header + "1,1" + ",".repeat(900) + "\r\n2,2\r\n");
        Files.delete(folder.resolve("no cells.csv"));
        new BothWays(folder, new Reader.Csv("*cells.csv"))
                .assertAlikeAsColumns("a long header", 2, List.of(ObservedData.whole("v")));
    }

    /** They are longer than half of what the database reads at once. */
    @Test
    void rowsOfNearlyAMegabyteAreReadAsColumns() throws IOException {
        StringBuilder content = new StringBuilder("id,v" + ",n".repeat(16) + "\n");
        for (int row = 1; row <= 9; row++) {
            String cell = ",\"ä, " + (char) ('a' + row) + "x".repeat(60_000) + "\"";
            content.append(row)
                    .append(',')
                    .append(row * 7)
                    .append(cell.repeat(16))
                    .append('\n');
            content.append(row == 5 ? "odd\n\n" : "");
        }
        Files.writeString(folder.resolve("cells.csv"), content);
        new BothWays(folder, new Reader.Csv("cells.csv"))
                .assertAlikeAsColumns("long rows", 10, List.of(ObservedData.whole("v")));
    }

    @Test
    void aFileWithTheNameOfAPatternIsReadAsColumns() throws IOException {
        Files.writeString(folder.resolve("[odd] cells.csv"), "id,v\n1,1\n2,x\n");
        new BothWays(folder, new Reader.Csv("*cells.csv"))
                .assertAlikeAsColumns("an odd name", 2, List.of(ObservedData.whole("v")));
    }

    @Test
    void textThatIsNotInUnicodeIsReadAlike() throws IOException {
        Files.write(folder.resolve("cells.csv"), "id,v\n1,ä\n2,b\n".getBytes(StandardCharsets.ISO_8859_1));
        assertAlike("in another encoding");
        Files.write(folder.resolve("cells.csv"), "\uFEFFid,v\n1,ä\n2,b\n".getBytes(StandardCharsets.UTF_16LE));
        assertAlike("in UTF-16");
    }

    @Test
    void textInSeveralFilesIsReadAlike() throws IOException {
        Files.writeString(folder.resolve("cells.csv"), "id,v\n1,1\n2,x\n3,3\n");
        Files.writeString(folder.resolve("more cells.csv"), "v;id\n2026-01-31;4\n\"5\";5\n1;1\n");
        Files.writeString(folder.resolve("other cells.csv"), "id,v\n7,7.25\n");
        assertAlike("several files", "*cells.csv");
    }

    @Test
    void longTextsAreReadAlikeInRanges() throws IOException {
        for (String cell : List.of("plain", "\"two\nlines, of text\"", "\"\n1,1\n\"", "ä")) {
            StringBuilder content = new StringBuilder("id,v,note\n");
            for (int row = 1; content.length() < 17_000_000; row++) {
                content.append(row)
                        .append(row == 77_777 ? ",x," : ",1,")
                        .append(cell)
                        .append("·".repeat(row % 4_000 == 0 ? 4_000 : 200))
                        .append('\n');
            }
            Files.writeString(
                    folder.resolve("cells.csv"),
                    cell.startsWith("\"")
                            ? content.toString().replace("\"·", "\",").replaceAll(",·*\n", "\n")
                            : content.toString());
            new BothWays(folder, new Reader.Csv("cells.csv")).assertAlike(cell, List.of(ObservedData.whole("v")));
        }
    }

    @Test
    void randomTextIsReadAlike() throws IOException {
        long seed = 20_260_131;
        Random random = new Random(seed);
        String[] pieces = {
            "1",
            "2",
            "-",
            ".",
            ",",
            ";",
            "\"",
            "\"\"",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "a",
            " ",
            "ä",
            "2026-01-31",
            "true",
            ",1\n2,",
            "1,1\n",
            ",x\n",
            "\t"
        };
        for (int text = 0; text < 25; text++) {
            String content = random.ints(random.nextInt(30), 0, pieces.length)
                    .mapToObj(piece -> pieces[piece])
                    .collect(Collectors.joining("", "id,v\n", random.nextBoolean() ? "\n" : ""));
            Files.writeString(folder.resolve("cells.csv"), content);
            assertAlike("seed " + seed + ", text " + text + ": " + content, "*cells.csv");
        }
    }

    private void assertAlike(String what) throws IOException {
        assertAlike(what, "*cells.csv");
    }

    /** Small files are always read row by row; a long header without rows makes them large. */
    @BeforeEach
    void aLongHeader() throws IOException {
        String unused = IntStream.range(0, 40)
                .mapToObj(column -> "," + "x".repeat(2_000) + column)
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("no cells.csv"), "id,v,w" + unused + "\n");
    }

    private void assertAlike(String what, String files) throws IOException {
        new BothWays(folder, new Reader.Csv(files)).assertAlike(what);
    }
}
