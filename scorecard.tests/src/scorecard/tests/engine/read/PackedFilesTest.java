package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Reader;
import scorecard.tests.engine.duckdb.ObservedData;

/** Text and JSON packed by gzip or in archives: read as if unpacked, and never beyond measure. */
final class PackedFilesTest {
    @TempDir
    Path folder;

    private ObservedData data;

    @BeforeEach
    void callsAreCounted() {
        data = new ObservedData(folder);
        data.formulas.add(new Aggregate.Count(rows("calls")));
    }

    private void read(Reader reader) {
        data.sources.clear();
        data.sources.add(
                ObservedData.source("calls", reader, List.of("id"), Optional.empty(), Optional.empty(), text("id")));
    }

    private static Reader csv(String path, String member) {
        return new Reader.Csv(path, Optional.empty(), Optional.of(member));
    }

    private void assertCounted(int expected) {
        assertEquals("overall: Counted[count=" + expected + "]", data.observed());
    }

    private void gzip(String file, String... parts) throws IOException {
        try (OutputStream stream = Files.newOutputStream(folder.resolve(file))) {
            for (String part : parts) {
                stream.write(gzipped(part.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    static byte[] gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private void zip(String file, Map<String, String> members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            members.forEach((name, content) -> {
                try {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(content.getBytes(StandardCharsets.UTF_8));
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        }
    }

    @Test
    void gzipIsReadThroughAllItsParts() throws IOException {
        gzip("calls.csv.gz", "id\na\nb\n", "c\nd\n");
        read(new Reader.Csv("calls.csv.gz"));
        assertCounted(4);
        gzip("calls.json.gz", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        read(new Reader.Json("calls.json.gz"));
        assertCounted(2);
    }

    @Test
    void whatFollowsGzipIsNotPassedOver() throws IOException {
        gzip("calls.csv.gz", "id\na\nb\n");
        byte[] whole = Files.readAllBytes(folder.resolve("calls.csv.gz"));
        byte[] longer = Arrays.copyOf(whole, whole.length + 20);
        longer[whole.length] = 7;
        Files.write(folder.resolve("calls.csv.gz"), longer);
        read(new Reader.Csv("calls.csv.gz"));
        assertEquals(
                "ERROR (data-archive-unreadable) `calls.csv.gz` cannot be unpacked; expected an undamaged file without"
                        + " password at InFile[file=calls.csv.gz]",
                data.refusal());
    }

    @Test
    void gzipThatWasCutOffIsRefused() throws IOException {
        gzip("calls.csv.gz", "id\na\nb\n");
        byte[] whole = Files.readAllBytes(folder.resolve("calls.csv.gz"));
        read(new Reader.Csv("calls.csv.gz"));
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("calls.csv.gz"), Arrays.copyOf(whole, length));
            assertEquals(
                    "ERROR (data-archive-unreadable) `calls.csv.gz` cannot be unpacked; expected an undamaged file"
                            + " without password at InFile[file=calls.csv.gz]",
                    data.refusal(),
                    "cut off at " + length);
        }
    }

    @Test
    void gzipWithoutItsEndingIsSaid() throws IOException {
        gzip("calls.csv", "id\na\n");
        read(new Reader.Csv("calls.csv"));
        assertEquals(
                "ERROR (data-file-format) `calls.csv` is packed by gzip, but its name does not end with `.gz` at"
                        + " InFile[file=calls.csv]",
                data.refusal());
    }

    @Test
    void theOnlyFileOfAnArchiveNeedsNoName() throws IOException {
        zip("calls.zip", Map.of("export/calls.csv", "id\na\nb\n", "__MACOSX/export/._calls.csv", "rubbish"));
        read(new Reader.Csv("calls.zip"));
        assertCounted(2);
    }

    @Test
    void severalFilesOfAnArchiveAreChosenByName() throws IOException {
        zip("calls.zip", Map.of("calls-1.csv", "id\na\n", "calls-2.csv", "id\nb\nb\n", "teams.csv", "team\nx\n"));
        read(new Reader.Csv("calls.zip"));
        assertEquals(
                "ERROR (data-member-ambiguous) `calls.zip` has several files: `calls-1.csv`, `calls-2.csv`,"
                        + " `teams.csv`; say which is read: `member \"calls-1.csv\"`, or `member \"*.csv\"` for"
                        + " several at InFile[file=calls.zip]",
                data.refusal());
        read(csv("calls.zip", "calls-*.csv"));
        assertCounted(1);
        assertEquals("""
            calls.zip/calls-2.csv,2,id,b,more than one row has this key
            calls.zip/calls-2.csv,3,id,b,more than one row has this key
            """.strip(), data.rejected("calls"));
        read(csv("calls.zip", "call.csv"));
        assertEquals(
                "ERROR (data-member-missing) `calls.zip` has no file `call.csv`; it has `calls-1.csv`, `calls-2.csv`,"
                        + " `teams.csv` at InFile[file=calls.zip]",
                data.refusal());
    }

    @Test
    void filesInFoldersOfAnArchiveMatchAsThoseOfFolders() throws IOException {
        zip(
                "calls.zip",
                Map.of("2026/01/calls.csv", "id\na\n", "2026/02/calls.csv", "id\nb\n", "calls.csv", "id\nc\n"));
        read(csv("calls.zip", "**/calls.csv"));
        assertCounted(3);
        read(csv("calls.zip", "2026/*/calls.csv"));
        assertCounted(2);
        read(csv("calls.zip", "calls.csv"));
        assertCounted(1);
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreRefused() throws IOException {
        zip("calls.zip", Map.of("calls.csv", "id\na\n", "../evil.csv", "id\nb\n"));
        read(csv("calls.zip", "calls.csv"));
        assertEquals(
                "ERROR (data-archive-unreadable) `calls.zip` has a file `../evil.csv`, which leads out of the archive;"
                        + " expected names below it at InFile[file=calls.zip]",
                data.refusal());
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("calls.csv.gz")))) {
            gzip.write("id\n".getBytes(StandardCharsets.UTF_8));
            byte[] empty = new byte[1 << 16];
            Arrays.fill(empty, (byte) '\n');
            for (int block = 0; block < 1_100; block++) {
                gzip.write(empty);
            }
        }
        read(new Reader.Csv("calls.csv.gz"));
        assertEquals(
                "ERROR (data-archive-too-large) `calls.csv.gz` unpacks to more than 200 times its size; expected data,"
                        + " which no packing makes that much smaller, or the file unpacked at"
                        + " InFile[file=calls.csv.gz]",
                data.refusal());
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        data.write("calls.zip", "id\na\n");
        read(new Reader.Csv("calls.zip"));
        assertEquals(
                "ERROR (data-archive-unreadable) `calls.zip` cannot be unpacked; expected an undamaged archive in the"
                        + " format zip at InFile[file=calls.zip]",
                data.refusal());
        data.write("calls.csv.gz", "id\na\n");
        read(new Reader.Csv("calls.csv.gz"));
        assertEquals(
                "ERROR (data-archive-unreadable) `calls.csv.gz` cannot be unpacked; expected an undamaged file without"
                        + " password at InFile[file=calls.csv.gz]",
                data.refusal());
    }

    @Test
    void archivesThatTheUserNamesAreUnpackedToo() throws IOException {
        zip("elsewhere.zip", Map.of("calls.csv", "id\na\nb\nc\n"));
        read(new Reader.Csv("missing.csv"));
        data.data = Map.of("calls", folder.resolve("elsewhere.zip"));
        assertCounted(3);
    }

    @Test
    void theFilesOfAllFoldersBelowAreOneSource() throws IOException {
        Files.createDirectories(folder.resolve("exports/2026/01"));
        Files.createDirectories(folder.resolve("exports/.hidden"));
        data.write("exports/calls.csv", "id\na\n");
        data.write("exports/2026/01/calls.csv", "id\nb\n");
        data.write("exports/2026/01/notes.txt", "nothing");
        data.write("exports/.hidden/calls.csv", "id\nc\n");
        gzip("exports/2026/more.csv.gz", "id\nd\n");
        read(new Reader.Csv("exports/**/*.csv"));
        assertCounted(2);
        read(new Reader.Csv("exports/**/*.csv*"));
        assertCounted(3);
        read(new Reader.Csv("exports/*/*/*.csv"));
        assertCounted(1);
        read(new Reader.Csv("exports"));
        assertEquals(
                "ERROR (data-file-missing) there is no file `exports`, which `calls` reads; it is a folder:"
                        + " `exports/*.csv` reads its files, `exports/**/*.csv` those of all folders in it, too at"
                        + " InFile[file=exports]",
                data.refusal());
    }

    @Test
    void linksToFoldersElsewhereAreNotFollowedByStars(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.csv"), "id\nx\n");
        data.write("calls.csv", "id\na\n");
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        read(new Reader.Csv("**/*.csv"));
        assertCounted(1);
    }
}
