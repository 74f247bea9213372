package scorecard.engine.observe;

import java.util.Objects;

/**
 * Ends an evaluation before it has a result. It is thrown deep inside of work that goes on for long, and caught by the engine's
 * facade, which answers with a value: nobody who calls the engine sees it.
 */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    public Stopped(Reason reason) {
        this(reason, null);
    }

    /** @param cause what a database or the system says; may be null */
    public Stopped(Reason reason, Throwable cause) {
        super("the evaluation stopped: " + reason, cause);
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }

    /** Why an evaluation ends early. */
    public sealed interface Reason {

        /** Somebody called for it. */
        record Cancelled() implements Reason {}

        /**
         * It needs more memory than it may use.
         *
         * @param allowed for people, for example {@code 2.0 GiB}
         */
        record OutOfMemory(String allowed) implements Reason {}

        /**
         * What does not fit into memory does not fit on the disk either.
         *
         * @param folder where it was written, for people
         */
        record OutOfDisk(String folder) implements Reason {}

        /**
         * What does not fit into memory cannot be written to the disk.
         *
         * @param folder where it was to be written, for people
         */
        record DiskUnwritable(String folder) implements Reason {}

        /**
         * The engine that computes elsewhere broke down, which is no fault of what it was asked.
         *
         * @param engine its name
         * @param said what it says itself, in one line
         */
        record EngineFailed(String engine, String said) implements Reason {}
    }
}
