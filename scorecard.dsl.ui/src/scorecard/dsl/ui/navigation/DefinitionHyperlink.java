package scorecard.dsl.ui.navigation;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import scorecard.dsl.ui.document.FileUri;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;

/** The way from a name to its definition, in the same file or another. */
final class DefinitionHyperlink implements IHyperlink {
    private final IRegion name;
    private final Location definition;
    private final OpenDocuments documents;
    private final FailureLog failures;

    DefinitionHyperlink(IRegion name, Location definition, OpenDocuments documents, FailureLog failures) {
        this.name = Objects.requireNonNull(name);
        this.definition = Objects.requireNonNull(definition);
        this.documents = Objects.requireNonNull(documents);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return name;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return "Open Definition";
    }

    @Override
    public void open() {
        try {
            IWorkbenchPage page =
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            reveal(openFile(page, definition.getUri()));
        } catch (CoreException | RuntimeException failure) {
            failures.report("open a definition", failure);
        }
    }

    private static IEditorPart openFile(IWorkbenchPage page, String uri) throws CoreException {
        Optional<IFile> file = FileUri.file(uri);
        return file.isPresent()
                ? IDE.openEditor(page, file.get())
                : IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(uri)));
    }

    private void reveal(IEditorPart part) {
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor != null) {
            documents
                    .of(editor)
                    .map(document -> document.positions().region(definition.getRange()))
                    .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }
}
