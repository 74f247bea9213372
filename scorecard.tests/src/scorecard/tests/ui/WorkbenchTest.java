package scorecard.tests.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench comes up and our bundles are resolved in it. */
final class WorkbenchTest {

    @Test
    void theWorkbenchIsRunning() {
        assertFalse(PlatformUI.getWorkbench().isClosing());
    }

    @Test
    void ourBundlesAreThere() {
        for (String bundle : new String[] {"scorecard.engine", "scorecard.dsl", "scorecard.dsl.ui", "scorecard.cli"}) {
            assertNotNull(Platform.getBundle(bundle), bundle);
        }
    }
}
