package scorecard.engine.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Observatory.DataRequest;

/** Stops one run when its caller does, when its engine is closed, or when it has taken as long as it may. */
final class TimeLimit implements AutoCloseable {
    private final Cancellation ofRun = new Cancellation();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Optional<Duration> most;
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final Cancellation.Registration ofCaller;
    private final Cancellation.Registration ofEngine;

    private TimeLimit(DataRequest data, Cancellation engineClosed) {
        this.most = data.limits().timeout();
        this.ofCaller = data.cancellation().onCancel(ofRun::cancel);
        this.ofEngine = engineClosed.onCancel(ofRun::cancel);
        most.ifPresent(time -> {
            end.thenAccept(inTime -> {
                if (!inTime) {
                    over.set(true);
                    ofRun.cancel();
                }
            });
            end.completeOnTimeout(false, time.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    /** Begins to count. */
    static TimeLimit of(DataRequest data, Cancellation engineClosed) {
        return new TimeLimit(data, engineClosed);
    }

    /** What stops this run and no other. */
    Cancellation cancellation() {
        return ofRun;
    }

    /** The time it was allowed, where that is over. */
    Optional<Duration> exceeded() {
        return over.get() ? most : Optional.empty();
    }

    @Override
    public void close() {
        end.complete(true);
        ofCaller.close();
        ofEngine.close();
    }
}
