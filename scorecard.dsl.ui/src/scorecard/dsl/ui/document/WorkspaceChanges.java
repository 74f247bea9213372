package scorecard.dsl.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** Tells the language server of scorecard files that changed on disk and of projects that were opened or closed. */
public final class WorkspaceChanges implements IResourceChangeListener {
    private static final String FILE_EXTENSION = "scorecard";

    private final ScorecardLanguageServer server;
    private final WorkspaceFolders folders;
    private final FailureLog failures;

    /**
     * @param server the server to tell
     * @param folders the folders it knows
     * @param failures where failures go
     */
    public WorkspaceChanges(ScorecardLanguageServer server, WorkspaceFolders folders, FailureLog failures) {
        this.server = Objects.requireNonNull(server);
        this.folders = Objects.requireNonNull(folders);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var changes = new Changes();
        try {
            if (event.getDelta() != null) {
                event.getDelta().accept(changes::collect);
            }
        } catch (CoreException failure) {
            failures.report("read what changed in the workspace", failure);
        }
        if (changes.projects) {
            folders.refresh(server);
        }
        if (!changes.files.isEmpty()) {
            var watched = new DidChangeWatchedFilesParams(List.copyOf(changes.files));
            server.tell(it -> it.didChangeWatchedFiles(watched));
        }
    }

    private static final class Changes {
        private final List<FileEvent> files = new ArrayList<>();
        private boolean projects;

        boolean collect(IResourceDelta delta) {
            if (delta.getResource() instanceof IProject project) {
                boolean cameOrWent = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.MOVED_TO)) != 0;
                projects |= cameOrWent;
                // The files of a project that came or went are read or forgotten with its folder.
                return !cameOrWent && project.isAccessible();
            }
            if (delta.getResource() instanceof IFile file
                    && FILE_EXTENSION.equals(file.getFileExtension())
                    && file.getLocationURI() != null) {
                kind(delta).ifPresent(kind -> files.add(new FileEvent(FileUri.text(file.getLocationURI()), kind)));
            }
            return true;
        }

        private static Optional<FileChangeType> kind(IResourceDelta delta) {
            return Optional.ofNullable(
                    switch (delta.getKind()) {
                        case IResourceDelta.ADDED -> FileChangeType.Created;
                        case IResourceDelta.REMOVED -> FileChangeType.Deleted;
                        default -> (delta.getFlags() & IResourceDelta.CONTENT) != 0 ? FileChangeType.Changed : null;
                    });
        }
    }
}
