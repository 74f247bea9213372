package scorecard.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;

/**
 * A build manager that no longer waits for files that were deleted or whose project was closed.
 *
 * <p>Xtext's own keeps such files and fails over them in this and every later build, so that after one deleted project
 * no file of any project would be checked again.
 */
public final class ForgetVanishedFiles extends BuildManager {
    private final Set<URI> everChanged = new LinkedHashSet<>();
    private WorkspaceManager workspace;

    @Override
    public void setWorkspaceManager(WorkspaceManager workspace) {
        this.workspace = workspace;
        super.setWorkspaceManager(workspace);
    }

    @Override
    public Buildable submit(List<URI> changed, List<URI> deleted) {
        everChanged.addAll(changed);
        List<URI> vanished = everChanged.stream().filter(file -> !isThere(file)).toList();
        vanished.forEach(everChanged::remove);
        List<URI> gone = new ArrayList<>(deleted);
        gone.addAll(vanished);
        return super.submit(changed.stream().filter(this::isThere).toList(), gone);
    }

    @Override
    protected void queue(Set<URI> waiting, Collection<URI> toRemove, Collection<URI> toAdd) {
        super.queue(waiting, toRemove, toAdd);
        waiting.removeIf(this::isHomeless);
    }

    private boolean isHomeless(URI file) {
        return workspace.getProjectManager(file) == null;
    }

    private boolean isThere(URI file) {
        return workspace.isDocumentOpen(file) || file.isFile() && Files.exists(Path.of(file.toFileString()));
    }
}
