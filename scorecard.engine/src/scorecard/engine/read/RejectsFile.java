package scorecard.engine.read;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import scorecard.engine.file.WholeFile;

/**
 * The rejected rows of one source as a text file, {@code <source>.rejected.csv}: written aside and moved into place at the
 * end, and removed where nothing was rejected, so that an old one never speaks for a new run.
 */
public final class RejectsFile implements AutoCloseable {
    private static final int LONGEST_VALUE = 1_000;

    private final Path target;
    private WholeFile file;
    private BufferedWriter writer;

    /** @param folder made where it is missing, once there is something to write */
    public RejectsFile(Path folder, String source) {
        String name = source.replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".rejected.csv";
        this.target = folder.resolve(name);
    }

    /** Writes one reject. */
    public void add(Reject reject) {
        try {
            if (writer == null) {
                Files.createDirectories(target.toAbsolutePath().getParent());
                file = WholeFile.at(target);
                writer = new BufferedWriter(new OutputStreamWriter(file.content(), StandardCharsets.UTF_8));
                write(List.of("file", "row", "column", "value", "reason"));
            }
            write(List.of(
                    reject.file(),
                    Long.toString(reject.row()),
                    reject.column(),
                    shortened(reject.value()),
                    reject.reason()));
        } catch (IOException problem) {
            throw new Unwritable(problem);
        }
    }

    /** Puts the file in its place. */
    public void finish() {
        try {
            if (writer == null) {
                WholeFile.removeLeftBehind(target);
                Files.deleteIfExists(target);
            } else {
                writer.flush();
                file.complete();
            }
        } catch (IOException problem) {
            throw new Unwritable(problem);
        }
    }

    /**
     * What stands in its place.
     *
     * @param rejected rows that it must have, each on one or more lines
     * @param most bytes that it may have
     * @return empty where there is no such file
     */
    public Optional<byte[]> written(long rejected, int most) {
        try {
            if (!Files.isRegularFile(target) || Files.size(target) > most) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(target);
            return rows(content) > rejected ? Optional.of(content) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static long rows(byte[] content) {
        long rows = 0;
        boolean quoted = false;
        for (byte each : content) {
            quoted ^= each == '"';
            rows += each == '\n' && !quoted ? 1 : 0;
        }
        return rows;
    }

    /** Puts in its place what was written before. */
    public void write(byte[] content) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (WholeFile whole = WholeFile.at(target)) {
                whole.content().write(content);
                whole.complete();
            }
        } catch (IOException problem) {
            throw new Unwritable(problem);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException problem) {
            throw new Unwritable(problem);
        }
    }

    /** The file cannot be written; becomes an issue before it leaves the engine. */
    public static final class Unwritable extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Unwritable(IOException cause) {
            super(cause);
        }
    }

    private void write(List<String> fields) throws IOException {
        writer.write(String.join(",", fields.stream().map(RejectsFile::field).toList()));
        writer.write('\n');
    }

    /** Quoted as of RFC 4180; an apostrophe keeps spreadsheets from running a value as a formula. */
    private static String field(String value) {
        String text = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = text.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
