package scorecard.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import scorecard.engine.observe.Cancellation;

/** Stops the evaluation under way when the user presses Ctrl-C or the system ends the process, and lets it tidy up. */
final class Interruption {
    private static final long MOST_SECONDS = 2;

    private final Cancellation cancellation = new Cancellation();
    private final Lock underWay = new ReentrantLock();

    /** What an evaluation is stopped by. */
    Cancellation cancellation() {
        return cancellation;
    }

    /**
     * Does work that is waited for when it is stopped.
     *
     * @throws scorecard.engine.observe.Stopped where it was stopped before
     */
    <T> T during(Supplier<T> work) {
        underWay.lock();
        try {
            cancellation.check();
            return work.get();
        } finally {
            underWay.unlock();
        }
    }

    /** Stops what is under way and waits until it has ended, for two seconds at most; at once where there is nothing. */
    void stop() {
        cancellation.cancel();
        try {
            if (underWay.tryLock(MOST_SECONDS, TimeUnit.SECONDS)) {
                underWay.unlock();
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}
