package scorecard.dsl.ui.rename;

import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import scorecard.dsl.ui.document.OpenDocument;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.server.ScorecardLanguageServer;

/** Asks for another name of what the cursor stands on and changes it everywhere. */
public final class RenameUnderCursor extends AbstractHandler {
    private final OpenDocuments documents;
    private final ScorecardLanguageServer server;

    /**
     * @param documents the open scorecard files
     * @param server finds every use of a name
     */
    public RenameUnderCursor(OpenDocuments documents, ScorecardLanguageServer server) {
        this.documents = Objects.requireNonNull(documents);
        this.server = Objects.requireNonNull(server);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Shell shell = HandlerUtil.getActiveShell(event);
            documents.of(editor).ifPresent(document -> rename(document, selection.getOffset(), shell));
        }
        return null;
    }

    private void rename(OpenDocument document, int offset, Shell shell) {
        Position cursor = document.position(offset);
        var renaming = new NameRefactoring(document.identifier(), cursor, documents, server);
        try {
            new RefactoringWizardOpenOperation(new NameWizard(renaming)).run(shell, NameRefactoring.TITLE);
        } catch (InterruptedException someoneElseChangesFiles) {
            Thread.currentThread().interrupt();
        }
    }
}
