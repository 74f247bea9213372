package scorecard.dsl.ui;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import scorecard.dsl.ui.diagnostics.MarkerUpdater;
import scorecard.dsl.ui.document.FileUri;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.document.WorkspaceChanges;
import scorecard.dsl.ui.document.WorkspaceFolders;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** Everything the editors of one workbench share, wired together; it lives as long as the bundle is active. */
final class ScorecardEditor implements AutoCloseable {
    private static final String CONTENT_TYPE = "scorecard.dsl.ui.contentType";

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private final FailureLog failures = new FailureLog(ILog.of(ScorecardEditor.class));
    private final WorkspaceFolders folders = new WorkspaceFolders(workspace.getRoot());
    private final MarkerUpdater markers = new MarkerUpdater(workspace, this::text, failures);
    private final ScorecardLanguageServer server =
            new ScorecardLanguageServer(folders::atStart, markers::accept, failures);
    private final OpenDocuments documents = new OpenDocuments(server, folders, contentType(), failures);
    private final WorkspaceChanges changes = new WorkspaceChanges(server, folders, failures);

    /** Begins to listen to the workbench. */
    void open() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(documents);
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    }

    /** Stops listening and ends the language server. */
    @Override
    public void close() {
        workspace.removeResourceChangeListener(changes);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(documents);
        server.close();
    }

    FailureLog failures() {
        return failures;
    }

    ScorecardLanguageServer server() {
        return server;
    }

    OpenDocuments documents() {
        return documents;
    }

    IContentType contentType() {
        return Platform.getContentTypeManager().getContentType(CONTENT_TYPE);
    }

    private String text(IFile file) {
        return documents
                .at(FileUri.text(file.getLocationURI()))
                .map(OpenDocument::text)
                .orElseGet(() -> textOnDisk(file));
    }

    private String textOnDisk(IFile file) {
        try {
            return file.readString();
        } catch (CoreException failure) {
            if (file.exists()) {
                failures.report("read `" + file.getFullPath() + "`", failure);
            }
            return "";
        }
    }
}
