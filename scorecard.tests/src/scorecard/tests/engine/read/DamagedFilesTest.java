package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.decimal;
import static scorecard.tests.engine.duckdb.ObservedData.optional;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.text;
import static scorecard.tests.engine.read.HandMadeWorkbook.number;
import static scorecard.tests.engine.read.HandMadeWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Reader;
import scorecard.tests.engine.duckdb.ObservedData;

/**
 * Files of every kind with bytes changed, cut, repeated and mixed at random: each is read or refused, soon and in little
 * memory. A failure names the seed of its file; {@code -Dcorpus.damaged=N} says how many there are of each kind.
 */
final class DamagedFilesTest {
    private static final int FILES = Integer.getInteger("corpus.damaged", 60);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    @TempDir
    Path folder;

    private enum Kind {
        CSV("calls.csv", new Reader.Csv("calls.csv")),
        JSON("calls.json", new Reader.Json("calls.json")),
        EXCEL("calls.xlsx", new Reader.Excel("calls.xlsx", "")),
        CELLS_OF_EXCEL("calls.xlsx", new Reader.Excel("calls.xlsx", "")),
        GZIP("calls.csv.gz", new Reader.Csv("calls.csv.gz")),
        ZIP("calls.zip", new Reader.Csv("calls.zip")),
        CSV_AS_COLUMNS("calls.csv", new Reader.Csv("calls.csv")),
        GZIP_AS_COLUMNS("calls.csv.gz", new Reader.Csv("calls.csv.gz")),
        PARQUET("calls.parquet", new Reader.Parquet("calls.parquet"));

        private final String file;
        private final Reader reader;

        Kind(String file, Reader reader) {
            this.file = file;
            this.reader = reader;
        }
    }

    /** Text that is read row by row, for it is small. */
    private static String csv() {
        return csv(40, 0);
    }

    /** Text that is read as columns, for it is large; also packed, for its letters are random. */
    private static String longCsv() {
        return csv(1_500, 90);
    }

    private static String csv(int rows, int letters) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder("id;amount;note\r\n");
        for (int row = 0; row < rows; row++) {
            text.append("call ").append(row).append(";").append(row).append(".5;\"said \"\"no\"\";\r\n or not");
            random.ints(letters, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
            text.append("\"\r\n");
        }
        return text.toString();
    }

    private byte[] sound(Kind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (kind) {
            case CSV -> bytes.writeBytes(csv().getBytes(StandardCharsets.UTF_8));
            case JSON -> {
                for (int row = 0; row < 40; row++) {
                    bytes.writeBytes(
                            ("{\"id\": \"call " + row + "\", \"amount\": " + row + "e-1, \"more\": {\"a\": [1, {}]}}\n")
                                    .getBytes(StandardCharsets.UTF_8));
                }
            }
            case EXCEL -> {
                Path file = folder.resolve("sound.xlsx");
                new HandMadeWorkbook().sheet("Calls", cells()).write(file);
                bytes.writeBytes(Files.readAllBytes(file));
            }
            case CELLS_OF_EXCEL -> bytes.writeBytes(cells().getBytes(StandardCharsets.ISO_8859_1));
            case GZIP -> bytes.writeBytes(PackedFilesTest.gzipped(csv().getBytes(StandardCharsets.UTF_8)));
            case CSV_AS_COLUMNS -> bytes.writeBytes(longCsv().getBytes(StandardCharsets.UTF_8));
            case GZIP_AS_COLUMNS ->
                bytes.writeBytes(PackedFilesTest.gzipped(longCsv().getBytes(StandardCharsets.UTF_8)));
            case PARQUET -> {
                Path file = folder.resolve("sound.parquet");
                SqlStatements.execute(
                        "jdbc:duckdb:",
                        "COPY (SELECT 'call ' || n AS id, CAST(n AS DECIMAL(9, 2)) AS amount, n % 7 AS more FROM"
                                + " range(3000) AS r(n)) TO '" + file + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
                bytes.writeBytes(Files.readAllBytes(file));
            }
            case ZIP -> {
                try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                    zip.putNextEntry(new ZipEntry("export/calls.csv"));
                    zip.write(csv().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String cells() {
        StringBuilder rows = new StringBuilder(row(1, word("id"), word("amount")));
        for (int row = 2; row < 40; row++) {
            rows.append(row(row, word("call " + row), number(row + ".5")));
        }
        return rows.toString();
    }

    /** The cells of a workbook are damaged before they are packed: damage of the file itself is told by its check sums. */
    private void write(Kind kind, byte[] content) throws IOException {
        Path file = folder.resolve(kind.file);
        if (kind == Kind.CELLS_OF_EXCEL) {
            new HandMadeWorkbook()
                    .sheet("Calls", new String(content, StandardCharsets.ISO_8859_1))
                    .write(file);
        } else {
            Files.write(file, content);
        }
    }

    private static String word(String text) {
        return HandMadeWorkbook.text(text);
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes && bytes.length > 1; change++) {
            int at = random.nextInt(bytes.length);
            int to = at + random.nextInt(bytes.length - at);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
                case 4 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), random.nextBoolean() ? (byte) -1 : 0);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void damagedFilesAreReadOrRefusedSoonAndInLittleMemory(Kind kind, TestReporter reporter) throws IOException {
        ObservedData data = new ObservedData(folder);
        data.sources.add(ObservedData.source(
                "calls",
                kind.reader,
                List.of("id"),
                Optional.empty(),
                Optional.empty(),
                text("id"),
                optional(decimal("amount", 2))));
        data.formulas.add(new Aggregate.Count(rows("calls")));
        byte[] sound = sound(kind);
        write(kind, sound);
        assertTrue(opens(data), kind + " is not even read when sound");
        long mostMore = 0;
        long most = 0;
        for (long seed = 1; seed <= FILES; seed++) {
            String which = kind + " with seed " + seed;
            write(kind, damaged(sound, new Random(seed)));
            long[] allocated = new long[1];
            long resident = PeakMemory.now().orElse(0);
            PeakMemory.forget();
            assertTimeoutPreemptively(
                    LONGEST,
                    () -> {
                        long before = allocated();
                        opens(data);
                        allocated[0] = allocated() - before;
                    },
                    which);
            assertTrue(allocated[0] < MOST_BYTES, () -> which + " took " + allocated[0] + " bytes");
            long more = PeakMemory.most().orElse(0) - resident;
            assertTrue(more < MOST_BYTES, () -> which + " took " + more + " bytes of the process");
            mostMore = Math.max(mostMore, more);
            most = Math.max(most, allocated[0]);
        }
        reporter.publishEntry("most bytes", most + " of Java, " + mostMore + " of the process");
    }

    /** Bytes of all threads, also of those that have ended. */
    private static long allocated() throws JMException {
        return (Long) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(new ObjectName("java.lang:type=Threading"), "TotalThreadAllocatedBytes");
    }

    private static boolean opens(ObservedData data) {
        return switch (data.open()) {
            case Opening.Ready(var session) -> {
                session.close();
                yield true;
            }
            case Opening.Refused refused -> false;
        };
    }
}
