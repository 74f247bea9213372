package scorecard.engine.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import scorecard.engine.observe.Cancellation;

/** A file of rows kept as columns, in Parquet: it never changes and is named by the SHA-256 of its bytes, so that damage is noticed. */
final class RowsFile {
    /** How the names of such files end. */
    static final String ENDING = ".rows";

    private static final Duration USED_LATELY = Duration.ofDays(1);

    private RowsFile() {}

    static Path in(Path folder, String hash) {
        return folder.resolve(hash + ENDING);
    }

    /**
     * Gives a written file its name.
     *
     * @return the SHA-256 of its bytes
     */
    static String keep(Path written, Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String hash = hash(written);
        Files.move(written, in(folder, hash), StandardCopyOption.ATOMIC_MOVE);
        return hash;
    }

    /** Whether a file holds what was written. */
    static boolean isSound(Path file) {
        try {
            return file.getFileName().toString().equals(hash(file) + ENDING);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String hash(Path file) throws IOException {
        return StoreKey.ofContent(file, new Cancellation()).digits();
    }

    /** Says that a file was used: not each time, for a file that was changed is hashed again. */
    static void touch(Path file) {
        try {
            Instant now = Instant.now();
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(USED_LATELY))) {
                Files.setLastModifiedTime(file, FileTime.from(now));
            }
        } catch (IOException gone) {
            // it was removed meanwhile, or the folder is only read
        }
    }
}
