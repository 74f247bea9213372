package scorecard.engine.observe;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How much of the machine an evaluation may use. None of it ever changes a digit.
 *
 * @param memory bytes that the database may hold in memory; three fifths of the machine's, or of its container's, where empty
 * @param spill the folder below which it writes what does not fit, made where it is missing; the system's folder for
 *     temporary files where empty
 * @param spillSize bytes that may be written there; nine tenths of the room that is left where empty
 * @param timeout how long it may take, reading and computing together; as long as it takes where empty
 */
public record Limits(
        Optional<Long> memory, Optional<Path> spill, Optional<Long> spillSize, Optional<Duration> timeout) {
    public Limits {
        memory.filter(bytes -> bytes < 1).ifPresent(bytes -> {
            throw new IllegalArgumentException("no memory: " + bytes);
        });
        timeout.filter(time -> !time.isPositive()).ifPresent(time -> {
            throw new IllegalArgumentException("no time: " + time);
        });
    }

    /** The folder below which what does not fit is written; it need not be there yet. */
    public Path spillFolder() {
        return spill.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** What is sound on any machine. */
    public static Limits ofThisMachine() {
        return new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
