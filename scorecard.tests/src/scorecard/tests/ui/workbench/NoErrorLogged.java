package scorecard.tests.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which the workbench's log got an error that names this product. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && isOurs(status)) {
            errors.add(status.getMessage() + ": " + status.getException());
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        errors.clear();
        Platform.addLogListener(listener);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Platform.removeLogListener(listener);
        assertEquals(List.of(), errors);
    }

    private static boolean isOurs(IStatus status) {
        if (status.getPlugin().startsWith("scorecard.")) {
            return true;
        }
        // An exception the platform caught in one of our parts is logged under the platform's name.
        for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("scorecard.dsl.")) {
                    return true;
                }
            }
        }
        return false;
    }
}
