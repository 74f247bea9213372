package scorecard.engine.observe;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts a statement on cancellation until it has ended: databases forget an interruption that comes a moment before the
 * statement begins.
 */
public final class StatementInterruption implements AutoCloseable {
    private static final long MILLISECONDS_BETWEEN = 5;

    private final Statement statement;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Cancellation.Registration registration;

    private StatementInterruption(Statement statement, Cancellation cancellation) {
        this.statement = statement;
        this.registration = cancellation.onCancel(this::begin);
    }

    /** To be closed when the statement has ended. */
    public static StatementInterruption of(Statement statement, Cancellation cancellation) {
        return new StatementInterruption(statement, cancellation);
    }

    private void begin() {
        Thread.ofPlatform().daemon().name("scorecard interruption").start(this::interrupt);
    }

    private void interrupt() {
        try {
            do {
                statement.cancel();
            } while (!ended.await(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS));
        } catch (SQLException closed) {
            ended.countDown(); // There is nothing left to interrupt.
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        registration.close();
    }
}
