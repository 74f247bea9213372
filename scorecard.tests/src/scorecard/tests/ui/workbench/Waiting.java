package scorecard.tests.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Waits for what the workbench does by itself, in the thread of the user interface and without holding it up. */
public final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int WAKE_UP_MILLISECONDS = 20;

    private Waiting() {}

    /**
     * Lets the workbench go on until a condition holds; fails after a minute.
     *
     * @param what the condition in words, for the failure
     * @param condition is asked in the thread of the user interface
     */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            goOn(display);
        }
        assertTrue(condition.getAsBoolean(), () -> "not within " + LONGEST.toSeconds() + " s: " + what);
    }

    /** Lets the workbench go on for a while, to see that something does not happen. */
    public static void during(Duration time) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            goOn(display);
        }
    }

    private static void goOn(Display display) {
        if (!display.readAndDispatch()) {
            display.timerExec(WAKE_UP_MILLISECONDS, () -> {});
            display.sleep();
        }
    }
}
