package scorecard.dsl.workspace;

import java.util.concurrent.CompletableFuture;

/** Work that only makes later work faster, on a thread of its own until it is closed; that it fails does not matter. */
public final class WarmUp implements AutoCloseable {
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private WarmUp() {}

    /** Begins it. */
    public static WarmUp of(Runnable work) {
        WarmUp warmUp = new WarmUp();
        Thread.ofPlatform().daemon().name("warm up").start(() -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError whoeverNeedsItWillSay) {
                // The same goes wrong where it is needed, and is told there.
            } finally {
                warmUp.ended.complete(null);
            }
        });
        return warmUp;
    }

    /** Waits for its end, so that what it begins to load is not loaded by two threads in different orders. */
    @Override
    public void close() {
        ended.join();
    }
}
