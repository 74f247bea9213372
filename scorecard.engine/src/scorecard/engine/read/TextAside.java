package scorecard.engine.read;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cancellation;

/**
 * Text that is packed or in another encoding, laid aside unpacked and in UTF-8, where a database can read it. All of it is removed at
 * the end.
 */
public final class TextAside implements AutoCloseable {
    /** How the names of the files begin. */
    public static final String NAME = "text_aside_";

    private static final int AT_A_TIME = 1 << 16;
    private static final long BETWEEN_CHECKS = 16L << 20;

    private final Path folder;
    private final Cancellation cancellation;
    private final List<Path> files = new ArrayList<>();
    private long left;

    /**
     * Text in a folder.
     *
     * @param folder that nobody else reads
     * @param most bytes of all files together
     */
    public TextAside(Path folder, long most, Cancellation cancellation) {
        this.folder = folder;
        this.left = most;
        this.cancellation = cancellation;
    }

    /**
     * Lays a file aside; empty where there is no room for it.
     *
     * @throws IOException also where it cannot be unpacked, or is not in that encoding
     */
    Optional<DataFile> copy(DataFile file, Charset encoding) throws IOException {
        Path copy = folder.resolve(NAME + files.size() + ".csv");
        files.add(copy);
        try (OutputStream target =
                new Bounded(Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            if (encoding.equals(StandardCharsets.UTF_8)) {
                unpack(file, target);
            } else {
                translate(file, encoding, target);
            }
        } catch (NoRoom full) {
            Files.deleteIfExists(copy);
            return Optional.empty();
        }
        return Optional.of(new DataFile(copy, file.name()));
    }

    /**
     * Lays a file aside without some of its rows; empty where there is no room for it.
     *
     * @param odd the rows, in their order
     */
    Optional<DataFile> without(DataFile file, List<OddRows> odd) throws IOException {
        Path copy = folder.resolve(NAME + files.size() + ".csv");
        files.add(copy);
        try (FileChannel source = FileChannel.open(file.path());
                FileChannel target = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = source.size();
            long room = size
                    - odd.stream()
                            .mapToLong(rows -> rows.behind() - rows.from())
                            .sum();
            if (room > left) {
                return Optional.empty();
            }
            left -= room;
            long from = 0;
            for (OddRows rows : odd) {
                transfer(source, from, rows.from(), target);
                from = rows.behind();
            }
            transfer(source, from, size, target);
        }
        return Optional.of(new DataFile(copy, file.name()));
    }

    private void transfer(FileChannel source, long from, long until, FileChannel target) throws IOException {
        long at = from;
        while (at < until) {
            cancellation.check();
            long count = source.transferTo(at, Math.min(until - at, BETWEEN_CHECKS), target);
            if (count <= 0) {
                throw new EOFException("the file became shorter");
            }
            at += count;
        }
    }

    private void unpack(DataFile file, OutputStream target) throws IOException {
        byte[] bytes = new byte[AT_A_TIME];
        try (InputStream content = file.open()) {
            for (int count = content.read(bytes); count >= 0; count = content.read(bytes)) {
                cancellation.check();
                target.write(bytes, 0, count);
            }
        }
    }

    private void translate(DataFile file, Charset encoding, OutputStream target) throws IOException {
        char[] letters = new char[AT_A_TIME];
        try (Reader text = CsvFile.text(file, encoding);
                Writer unicode = new OutputStreamWriter(
                        new BufferedOutputStream(target, AT_A_TIME), StandardCharsets.UTF_8.newEncoder())) {
            // A mark of its own, for without one a text that begins with the letter would lose it.
            unicode.write(CsvFile.BYTE_ORDER_MARK);
            for (int count = text.read(letters); count >= 0; count = text.read(letters)) {
                cancellation.check();
                unicode.write(letters, 0, count);
            }
        }
    }

    @Override
    public void close() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                // The folder is removed with all that is in it, at the latest by the next run.
            }
        }
    }

    /** Takes no more bytes than are left for all files. */
    private final class Bounded extends OutputStream {
        private final OutputStream file;

        Bounded(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > left) {
                throw new NoRoom();
            }
            left -= length;
            file.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1;
    }
}
