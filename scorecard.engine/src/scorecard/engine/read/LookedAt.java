package scorecard.engine.read;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Says how far looking at text files is, by bytes and not by time, so that the same data says the same; and of how many, where known. */
final class LookedAt {
    /** Megabytes between two sentences. */
    private static final long BETWEEN = 16;

    private static final int BITS_OF_MEGABYTE = 20;

    private final Consumer<String> progress;
    private final String source;
    private OptionalLong all;
    private long bytes;
    private long said;

    /** @param all bytes of all files */
    LookedAt(Consumer<String> progress, String source, long all) {
        this.progress = progress;
        this.source = source;
        this.all = OptionalLong.of(all);
    }

    /** Other bytes are looked at than those of the file. */
    synchronized void asideOfFile() {
        all = OptionalLong.empty();
    }

    /** So many more bytes were looked at; several ranges may be at once. */
    synchronized void add(long more) {
        bytes += more;
        while (bytes >> BITS_OF_MEGABYTE >= said + BETWEEN) {
            said += BETWEEN;
            progress.accept("looking at " + source + ": " + said + ofAll() + " MB");
        }
    }

    private String ofAll() {
        return all.isPresent() ? " of " + megabytes(all.getAsLong()) : "";
    }

    /** Begun ones count, so that there are never fewer than were looked at. */
    private static long megabytes(long bytes) {
        return (bytes >> BITS_OF_MEGABYTE) + (bytes % (1L << BITS_OF_MEGABYTE) == 0 ? 0 : 1);
    }
}
