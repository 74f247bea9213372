package scorecard.tests.dsl.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scorecard.dsl.workspace.WarmUp;

/** A warm-up goes on beside whoever began it, who waits only where it ends, and hears of no failure. */
@Timeout(60)
final class WarmUpTest {

    @Test
    void itGoesOnBesideWhoBeganIt() throws InterruptedException {
        CountDownLatch begunByAnother = new CountDownLatch(1);
        AtomicReference<Thread> worker = new AtomicReference<>();
        WarmUp warmUp = WarmUp.of(() -> {
            worker.set(Thread.currentThread());
            waitFor(begunByAnother);
        });
        // Only reached while the work waits: work on this thread would never come back.
        begunByAnother.countDown();
        warmUp.close();
        assertNotSame(Thread.currentThread(), worker.get());
        assertTrue(worker.get().isDaemon(), "a warm-up must not keep the process alive");
    }

    @Test
    void closingItWaitsForItsEnd() {
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        try (WarmUp warmUp = WarmUp.of(() -> {
            waitFor(closing);
            for (int turn = 0; turn < 1_000; turn++) {
                Thread.yield();
            }
            ended.set(true);
        })) {
            closing.countDown();
        }
        assertTrue(ended.get(), "closed before the work had ended");
    }

    @Test
    void aFailureIsLeftToWhoNeedsTheSame() {
        assertEquals(List.of(), heard(new IllegalStateException("no library")));
        assertEquals(List.of(), heard(new NoClassDefFoundError("no class")));
    }

    @Test
    void aBrokenPromiseIsNotHidden() {
        assertEquals(List.of("promised"), heard(new AssertionError("promised")));
    }

    /** What a thread whose work fails tells of it. */
    private static List<String> heard(Throwable failure) {
        AtomicReference<List<String>> heard = new AtomicReference<>(List.of());
        AtomicReference<Thread> worker = new AtomicReference<>();
        try (WarmUp warmUp = WarmUp.of(() -> {
            worker.set(Thread.currentThread());
            Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, thrown) -> heard.set(List.of(thrown.getMessage())));
            throw WarmUpTest.<RuntimeException>unchecked(failure);
        })) {
            warmUp.close();
            worker.get().join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return heard.get();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
