package scorecard.tests.engine.duckdb;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import scorecard.engine.observe.Cancellation;

/** Hears what an evaluation says, and cancels it so many milliseconds after a sentence. */
public record CancelAt(String sentence, long delay, Cancellation cancellation, AtomicLong cancelled)
        implements Consumer<String> {
    /** Cancels at a sentence. */
    public CancelAt(String sentence, long delay, Cancellation cancellation) {
        this(sentence, delay, cancellation, new AtomicLong());
    }

    @Override
    public void accept(String said) {
        if (said.equals(sentence)) {
            CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS).execute(() -> {
                cancelled.set(System.nanoTime());
                cancellation.cancel();
            });
        }
    }

    /** Milliseconds since it was cancelled. */
    public long millisecondsSince() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - cancelled.get());
    }
}
