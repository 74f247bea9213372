package scorecard.tests.ui.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scorecard.dsl.ui.failure.FailureLog;

final class FailureLogTest {
    private final List<IStatus> written = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> written.add(status);
    private final ILog log = ILog.of(FailureLogTest.class);
    private final FailureLog failures = new FailureLog(log);

    @BeforeEach
    void listen() {
        log.addLogListener(listener);
    }

    @AfterEach
    void stopListening() {
        log.removeLogListener(listener);
    }

    @Test
    void aFailureIsWrittenOnceWithWhatWasGoingOnAndItsCause() {
        var failure = new IllegalStateException("broken");
        failures.report("colour a scorecard file", new CompletionException(failure));
        failures.report("colour a scorecard file", failure);

        assertEquals(1, written.size());
        assertEquals("Could not colour a scorecard file", written.getFirst().getMessage());
        assertEquals(failure, written.getFirst().getException());
    }

    @Test
    void aCancellationIsNoFailure() {
        failures.report("outline a scorecard file", new CancellationException());
        failures.report("outline a scorecard file", new CompletionException(new OperationCanceledException()));
        failures.report("outline a scorecard file", null);

        assertEquals(List.of(), written);
    }

    @Test
    void anotherFailureIsWrittenToo() {
        failures.report("colour a scorecard file", new IllegalStateException());
        failures.report("colour a scorecard file", new IllegalArgumentException());

        assertEquals(2, written.size());
    }
}
