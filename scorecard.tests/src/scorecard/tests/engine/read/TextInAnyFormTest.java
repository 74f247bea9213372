package scorecard.tests.engine.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.tests.engine.duckdb.ObservedData;

/** Packed text, and text in other encodings, is read as columns like plain text: laid aside unpacked and in UTF-8. */
final class TextInAnyFormTest {
    /** A text, a whole number and a day. */
    private static final List<Column> FEW = List.of(
            ObservedData.optional(ObservedData.text("v")),
            ObservedData.whole("v"),
            ObservedData.optional(ObservedData.date("v")));

    @TempDir
    Path folder;

    /** {@code ¶} ends a line; with how many rows they have. */
    private static final Map<String, Integer> PLAIN = Map.of(
            "id,v¶1,1¶2,2¶3,3", 3,
            "id,v¶1,1.5¶2,x¶3,¶x,4¶5,5¶5,5¶", 6,
            "id,v¶1,ä¶2, a¶3,\"it's¶two lines\"¶4,ÿ¶", 4,
            "id,v¶1,2026-01-31¶2,2026-02-29¶3,31.01.2026¶", 3,
            "id,v¶1,1¶¶2,2¶3¶4,4,4¶", 4);

    private static final String[] OTHERS = {"id,v¶1,1¶2,\"open¶3,3¶", "id,v,v¶1,1,2¶", "id,w¶1,1¶"};

    private enum Form {
        GZIP(".gz", Optional.empty(), Optional.empty()),
        ZIP(".zip", Optional.empty(), Optional.of("*cells.csv")),
        UTF_16_LITTLE("", Optional.of("UTF-16LE"), Optional.empty()),
        UTF_16_BIG("", Optional.of("UTF-16BE"), Optional.empty()),
        UTF_16_BEHIND_ITS_MARK("", Optional.empty(), Optional.empty()),
        WESTERN("", Optional.of("windows-1252"), Optional.empty()),
        WESTERN_PACKED(".gz", Optional.of("windows-1252"), Optional.empty());

        private final String ending;
        private final Optional<String> encoding;
        private final Optional<String> member;

        Form(String ending, Optional<String> encoding, Optional<String> member) {
            this.ending = ending;
            this.encoding = encoding;
            this.member = member;
        }

        byte[] bytes(String content) {
            Charset charset = encoding.map(Charset::forName).orElse(StandardCharsets.UTF_8);
            return this == UTF_16_BEHIND_ITS_MARK
                    ? ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16LE)
                    : content.getBytes(charset);
        }
    }

    /** Small files are always read row by row; a long header without rows, which no packing makes small, makes them large. */
    private static final String LONG_HEADER = longHeader();

    private static String longHeader() {
        Random letters = new Random(7);
        StringBuilder header = new StringBuilder("id,v,w");
        for (int column = 0; column < 60; column++) {
            header.append(",x").append(column);
            IntStream.range(0, 2_000).forEach(letter -> header.append((char) ('a' + letters.nextInt(26))));
        }
        return header.append('\n').toString();
    }

    private void write(Form form, String content) throws IOException {
        byte[] cells = form.bytes(content);
        byte[] none = form.bytes(LONG_HEADER);
        if (form == Form.ZIP) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("cells.csv.zip")))) {
                zip.putNextEntry(new ZipEntry("cells.csv"));
                zip.write(cells);
                zip.putNextEntry(new ZipEntry("no cells.csv"));
                zip.write(none);
            }
        } else {
            Files.write(folder.resolve("cells.csv" + form.ending), packed(form, cells));
            Files.write(folder.resolve("no cells.csv" + form.ending), packed(form, none));
        }
    }

    private static byte[] packed(Form form, byte[] content) throws IOException {
        if (form.ending.isEmpty()) {
            return content;
        }
        return PackedFilesTest.gzipped(content);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void textInAnyFormIsReadAlikeAsColumnsAndRowByRow(Form form) throws IOException {
        BothWays both = new BothWays(folder, new Reader.Csv("*cells.csv" + form.ending, form.encoding, form.member));
        for (Map.Entry<String, Integer> plain : PLAIN.entrySet()) {
            write(form, content(plain.getKey()));
            both.assertAlikeAsColumns(form + ": " + plain.getKey(), plain.getValue(), FEW);
        }
        for (String content : OTHERS) {
            write(form, content(content));
            both.assertAlike(form + ": " + content, FEW);
        }
    }

    private static String content(String written) {
        return written.replace("¶", written.length() % 2 == 0 ? "\n" : "\r\n");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatIsCutOffIsReadOrRefusedAlike(Form form) throws IOException {
        BothWays both = new BothWays(folder, new Reader.Csv("*cells.csv" + form.ending, form.encoding, form.member));
        write(form, "id,v\n1,1\n");
        Path file = folder.resolve("cells.csv" + form.ending);
        byte[] sound = Files.readAllBytes(file);
        byte[] torn = Arrays.copyOf(sound, sound.length - 3);
        Files.write(file, torn);
        both.assertAlike(form + " that is cut off", FEW);
    }
}
