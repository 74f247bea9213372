package scorecard.dsl.ui.server;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function0;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import scorecard.dsl.ui.failure.FailureLog;

/** Requests whose failures are logged where Xtext's server drops them: in builds after a change, which nobody awaits. */
final class ReportedRequests extends RequestManager {
    private final FailureLog failures;

    ReportedRequests(ExecutorService parallel, OperationCanceledManager cancellation, FailureLog failures) {
        super(parallel, cancellation);
        this.failures = failures;
    }

    @Override
    public synchronized <U, V> CompletableFuture<V> runWrite(
            Function0<? extends U> nonCancellable,
            Function2<? super CancelIndicator, ? super U, ? extends V> cancellable) {
        CompletableFuture<V> write = super.runWrite(nonCancellable, cancellable);
        write.whenComplete((result, failure) -> {
            if (!isVanishedFile(failure)) {
                failures.report("check the scorecard files", failure);
            }
        });
        return write;
    }

    /** A file may vanish between a change and its check; that it is gone is told next. */
    private static boolean isVanishedFile(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof FileNotFoundException || cause instanceof NoSuchFileException;
    }
}
