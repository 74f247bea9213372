package scorecard.dsl.ui.server;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;

/**
 * A build manager that forgets waiting files once their project is closed.
 *
 * <p>Xtext's own keeps them and fails with a null pointer in this and every later build, so that after one deleted
 * project no file of any project would be checked again.
 */
final class DropFilesOfClosedProjects extends BuildManager {
    private WorkspaceManager workspace;

    @Override
    public void setWorkspaceManager(WorkspaceManager workspace) {
        this.workspace = workspace;
        super.setWorkspaceManager(workspace);
    }

    @Override
    protected void queue(Set<URI> waiting, Collection<URI> toRemove, Collection<URI> toAdd) {
        waiting.removeIf(this::isHomeless);
        List<URI> atHome = toAdd.stream().filter(file -> !isHomeless(file)).toList();
        super.queue(waiting, toRemove, atHome);
    }

    private boolean isHomeless(URI file) {
        return workspace.getProjectManager(file) == null;
    }
}
