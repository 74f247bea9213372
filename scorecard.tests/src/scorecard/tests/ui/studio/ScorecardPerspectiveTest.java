package scorecard.tests.ui.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scorecard.tests.ui.workbench.NoErrorLogged;

@ExtendWith(NoErrorLogged.class)
final class ScorecardPerspectiveTest {
    private static final String PERSPECTIVE = "scorecard.dsl.ui.studio.perspective";

    @Test
    void thePerspectiveShowsFilesOutlineAndProblems() throws WorkbenchException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);

        assertEquals("Scorecard", page.getPerspective().getLabel());
        List<String> views = Arrays.stream(page.getViewReferences())
                .map(view -> view.getId())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "org.eclipse.ui.navigator.ProjectExplorer",
                        "org.eclipse.ui.views.ContentOutline",
                        "org.eclipse.ui.views.ProblemView"),
                views);
    }

    @Test
    void theStudioIsAProductThatBeginsWithThePerspective() {
        IConfigurationElement product = Arrays.stream(Platform.getExtensionRegistry()
                        .getExtension("org.eclipse.core.runtime.products", "scorecard.dsl.ui.studio")
                        .getConfigurationElements())
                .findFirst()
                .orElseThrow();

        assertEquals("Scorecard Studio", product.getAttribute("name"));
        assertEquals("org.eclipse.ui.ide.workbench", product.getAttribute("application"));
        for (String file : List.of("plugin_customization.ini", "icons/studio16.png", "icons/studio128.png")) {
            assertNotNull(Platform.getBundle("scorecard.dsl.ui").getEntry(file), file);
        }
    }
}
