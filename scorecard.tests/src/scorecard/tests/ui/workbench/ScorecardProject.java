package scorecard.tests.ui.workbench;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A project of the workspace that lives as long as one test. */
public final class ScorecardProject implements BeforeEachCallback, AfterEachCallback {
    private IProject project;

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        project = ResourcesPlugin.getWorkspace()
                .getRoot()
                .getProject(context.getRequiredTestMethod().getName());
        project.create(null);
        project.open(null);
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        project.delete(true, true, null);
    }

    /** The project itself. */
    public IProject project() {
        return project;
    }

    /** Writes a file into the project. */
    public IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
        return file;
    }

    /** Writes a file into the project and opens it in the editor a user gets for it. */
    public OpenedEditor opened(String name, String text) throws CoreException {
        return open(file(name, text));
    }

    /** Opens a file in the editor a user gets for it. */
    public static OpenedEditor open(IFile file) throws PartInitException {
        return new OpenedEditor(IDE.openEditor(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file));
    }
}
