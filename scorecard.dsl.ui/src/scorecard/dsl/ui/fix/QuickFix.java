package scorecard.dsl.ui.fix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import scorecard.dsl.ui.document.FileUri;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;
import scorecard.dsl.ui.text.DocumentEdits;

/** One way to mend a problem: changes open files in their editors and saves the others. */
final class QuickFix implements IMarkerResolution2 {
    private final CodeAction action;
    private final String uri;
    private final String text;
    private final OpenDocuments documents;
    private final FailureLog failures;

    /**
     * @param action what the language server would do
     * @param uri the file of the problem
     * @param text the text of that file when the server was asked; a text that changed since is left alone
     * @param documents the open scorecard files
     * @param failures where failures go
     */
    QuickFix(CodeAction action, String uri, String text, OpenDocuments documents, FailureLog failures) {
        this.action = Objects.requireNonNull(action);
        this.uri = Objects.requireNonNull(uri);
        this.text = Objects.requireNonNull(text);
        this.documents = Objects.requireNonNull(documents);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public String getDescription() {
        return action.getTitle();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        Map<String, List<TextEdit>> changes = action.getEdit().getChanges();
        changes.forEach((file, edits) -> {
            try {
                var open = documents.at(file);
                if (open.isPresent()) {
                    apply(file, open.get().document(), edits);
                } else {
                    applyToFile(file, edits);
                }
            } catch (CoreException | BadLocationException | RuntimeException failure) {
                failures.report("apply a quick fix to `" + file + "`", failure);
            }
        });
    }

    private void apply(String file, IDocument document, List<TextEdit> edits) throws BadLocationException {
        new DocumentEdits(file.equals(uri) ? text : document.get(), edits).applyTo(document);
    }

    private void applyToFile(String uriOfFile, List<TextEdit> edits) throws CoreException, BadLocationException {
        Optional<IFile> file = FileUri.file(uriOfFile);
        if (file.isEmpty()) {
            return;
        }
        IPath path = file.get().getFullPath();
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        var monitor = new NullProgressMonitor();
        buffers.connect(path, LocationKind.IFILE, monitor);
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
            apply(uriOfFile, buffer.getDocument(), edits);
            buffer.commit(monitor, false);
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, monitor);
        }
    }
}
