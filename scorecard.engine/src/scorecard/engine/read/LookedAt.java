package scorecard.engine.read;

import java.util.function.Consumer;

/** Says how far looking at text files is, by bytes and not by time, so that the same data says the same. */
final class LookedAt {
    /** Megabytes between two sentences. */
    private static final long BETWEEN = 16;

    private static final int BITS_OF_MEGABYTE = 20;

    private final Consumer<String> progress;
    private final String source;
    private long bytes;
    private long said;

    LookedAt(Consumer<String> progress, String source) {
        this.progress = progress;
        this.source = source;
    }

    /** So many more bytes were looked at; several ranges may be at once. */
    synchronized void add(long more) {
        bytes += more;
        while (bytes >> BITS_OF_MEGABYTE >= said + BETWEEN) {
            said += BETWEEN;
            progress.accept("looking at " + source + ": " + said + " MB");
        }
    }
}
