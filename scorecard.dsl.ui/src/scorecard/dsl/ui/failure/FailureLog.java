package scorecard.dsl.ui.failure;

import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.service.OperationCanceledError;

/** The one way of the editor into the workbench's log: each failure is written once, a cancellation never. */
public final class FailureLog {
    private final ILog log;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    /** @param log where failures are written to */
    public FailureLog(ILog log) {
        this.log = Objects.requireNonNull(log);
    }

    /**
     * Writes a failure unless it is a cancellation or was written before.
     *
     * @param whileDoing what was going on, as it completes the sentence "Could not …"
     * @param failure what happened; null is accepted and means that nothing did
     */
    public void report(String whileDoing, Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause == null || isCancellation(cause)) {
            return;
        }
        StackTraceElement[] frames = cause.getStackTrace();
        String place = frames.length == 0 ? "" : frames[0].toString();
        if (written.add(whileDoing + cause.getClass().getName() + place)) {
            log.error("Could not " + whileDoing, cause);
        }
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isCancellation(Throwable failure) {
        return failure instanceof CancellationException
                || failure instanceof OperationCanceledException
                || failure instanceof OperationCanceledError
                || failure instanceof InterruptedException;
    }
}
