package scorecard.engine.observe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Tells work that is under way to stop: what goes on in Java stops at the next row or stage, what goes on in a database is
 * interrupted. It cannot be taken back, and one may be given to several runs.
 *
 * <p>Safe for use by several threads.
 */
public final class Cancellation {
    private final Set<Runnable> actions = new LinkedHashSet<>();
    private volatile boolean cancelled;

    /** Stops the work, now and from now on; does nothing more the second time. */
    public void cancel() {
        List<Runnable> due;
        synchronized (actions) {
            cancelled = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    /** Whether it was called for. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Does something as soon as the work is cancelled, at once where it is already, in the thread that cancels.
     *
     * @param action must not block
     * @return to be closed when it need not be done any more
     */
    public Registration onCancel(Runnable action) {
        Runnable own = Objects.requireNonNull(action)::run;
        boolean late;
        synchronized (actions) {
            late = cancelled;
            if (!late) {
                actions.add(own);
            }
        }
        if (late) {
            own.run();
        }
        return () -> {
            synchronized (actions) {
                actions.remove(own);
            }
        };
    }

    /**
     * Goes on only while nobody has cancelled.
     *
     * @throws Stopped where somebody has
     */
    public void check() {
        if (cancelled) {
            throw new Stopped(new Stopped.Reason.Cancelled());
        }
    }

    /** Something that is to be done on cancellation. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
