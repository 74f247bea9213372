package scorecard.engine.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/**
 * Unpacks while it is read, keeps nothing, and stops where a small file unpacks without end. What follows the end of what was
 * packed is never passed over.
 */
final class PackedContent extends FilterInputStream {
    private final long most;
    private final Closeable archive;
    private long unpacked;

    private PackedContent(InputStream content, long packed, Closeable archive) {
        super(content);
        this.most = Math.min(
                ReadingLimits.UNPACKED_FILE,
                Math.max(ReadingLimits.UNPACKED_WITHOUT_DOUBT, packed * ReadingLimits.UNPACKED_TIMES));
        this.archive = archive;
    }

    static InputStream of(DataFile file) throws IOException {
        return switch (file.packing()) {
            case Packing.Plain plain -> Files.newInputStream(file.path());
            case Packing.Gzip gzip -> gunzipped(file.path());
            case Packing.Zip(String name) -> unzipped(file.path(), name);
        };
    }

    private static InputStream gunzipped(Path path) throws IOException {
        InputStream packed = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            return new PackedContent(
                    GzipCompressorInputStream.builder()
                            .setInputStream(packed)
                            .setDecompressConcatenated(true)
                            .get(),
                    Files.size(path),
                    packed);
        } catch (IOException problem) {
            packed.close();
            throw new Damaged(problem);
        }
    }

    private static InputStream unzipped(Path path, String name) throws IOException {
        ZipFile archive = new ZipFile(path.toFile());
        try {
            ZipEntry member = archive.getEntry(name);
            return new PackedContent(archive.getInputStream(member), member.getCompressedSize(), archive);
        } catch (IOException | RuntimeException problem) {
            archive.close();
            throw new Damaged(problem);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (IOException | RuntimeException problem) {
            // The unpacking library reports damaged input by whatever exception its decoder meets first.
            throw new Damaged(problem);
        }
        unpacked += Math.max(0, count);
        if (unpacked > most) {
            throw new TooLarge();
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            super.close();
        }
    }

    /** What to tell the user where the packing is the cause of a problem. */
    static Optional<Issue> issue(DataFile file, Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unsound unsound) {
                return Optional.of(
                        switch (unsound) {
                            case Damaged damaged -> damaged(file);
                            case TooLarge tooLarge -> tooLarge(file);
                        });
            }
        }
        return Optional.empty();
    }

    private static Issue damaged(DataFile file) {
        return Issue.error(
                "data-archive-unreadable",
                "`" + file.name() + "` cannot be unpacked; expected an undamaged file without password",
                new Place.InFile(file.name()));
    }

    private static Issue tooLarge(DataFile file) {
        return Issue.error(
                "data-archive-too-large",
                "`" + file.name() + "` unpacks to more than " + ReadingLimits.UNPACKED_TIMES
                        + " times its size; expected data, which no packing makes that much smaller, or the file"
                        + " unpacked",
                new Place.InFile(file.name()));
    }

    /** What is packed cannot be read to its end. */
    abstract static sealed class Unsound extends IOException {
        private static final long serialVersionUID = 1;

        Unsound(Throwable cause) {
            super(cause);
        }
    }

    /** It is cut off, damaged or protected by a password. */
    static final class Damaged extends Unsound {
        private static final long serialVersionUID = 1;

        Damaged(Throwable cause) {
            super(cause);
        }
    }

    /** It unpacks beyond all measure. */
    static final class TooLarge extends Unsound {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super(null);
        }
    }
}
