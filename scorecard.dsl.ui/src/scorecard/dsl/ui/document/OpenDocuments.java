package scorecard.dsl.ui.document;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** The scorecard documents that are open in editors; each is connected to the language server while it is open. */
public final class OpenDocuments implements IFileBufferListener {
    private final ScorecardLanguageServer server;
    private final WorkspaceFolders folders;
    private final IContentType scorecard;
    private final FailureLog failures;
    private final Map<IDocument, DocumentConnection> connections = new ConcurrentHashMap<>();

    /**
     * @param server the server to keep informed
     * @param folders where the folders of files outside the workspace are made known
     * @param scorecard the content type of scorecard files
     * @param failures where failures go
     */
    public OpenDocuments(
            ScorecardLanguageServer server, WorkspaceFolders folders, IContentType scorecard, FailureLog failures) {
        this.server = Objects.requireNonNull(server);
        this.folders = Objects.requireNonNull(folders);
        this.scorecard = Objects.requireNonNull(scorecard);
        this.failures = Objects.requireNonNull(failures);
    }

    /** The open document behind a document of the platform, if it is a scorecard file. */
    public Optional<OpenDocument> of(IDocument document) {
        return document == null
                ? Optional.empty()
                : Optional.ofNullable(connections.get(document)).map(DocumentConnection::document);
    }

    /** The open document that an editor shows, if it is a scorecard file. */
    public Optional<OpenDocument> of(ITextEditor editor) {
        IDocumentProvider provider = editor.getDocumentProvider();
        return provider == null ? Optional.empty() : of(provider.getDocument(editor.getEditorInput()));
    }

    /** The open document of an address, if that file is open. */
    public Optional<OpenDocument> at(String uri) {
        return connections.values().stream()
                .map(DocumentConnection::document)
                .filter(open -> open.uri().equals(uri))
                .findAny();
    }

    /** The texts of the open documents by address. */
    public Map<String, String> texts() {
        return connections.values().stream()
                .map(DocumentConnection::document)
                .collect(Collectors.toMap(OpenDocument::uri, OpenDocument::text, (one, same) -> one));
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && isScorecard(buffer)) {
            location(buffer).ifPresent(location -> open(text.getDocument(), location));
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            DocumentConnection connection = connections.remove(text.getDocument());
            if (connection != null) {
                connection.close();
                folders.leave(connection.document().uri());
                folders.refresh(server);
            }
        }
    }

    private void open(IDocument document, URI location) {
        String uri = FileUri.text(location);
        var connection = new DocumentConnection(new OpenDocument(uri, document), server);
        if (connections.putIfAbsent(document, connection) == null) {
            folders.enter(uri);
            folders.refresh(server);
            connection.open();
        }
    }

    private boolean isScorecard(IFileBuffer buffer) {
        IPath path = buffer.getLocation();
        if (path != null && scorecard.isAssociatedWith(path.lastSegment())) {
            return true;
        }
        try {
            IContentType actual = buffer.getContentType();
            return actual != null && actual.isKindOf(scorecard);
        } catch (CoreException failure) {
            failures.report("find out the type of a file", failure);
            return false;
        }
    }

    private static Optional<URI> location(IFileBuffer buffer) {
        IPath path = buffer.getLocation();
        if (path == null) {
            return Optional.ofNullable(buffer.getFileStore()).map(IFileStore::toURI);
        }
        IFile file = FileBuffers.getWorkspaceFileAtLocation(path);
        return file == null ? Optional.of(path.toFile().toURI()) : Optional.ofNullable(file.getLocationURI());
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {}

    @Override
    public void stateChanging(IFileBuffer buffer) {}

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {}

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {}

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {}

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {}

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {}
}
