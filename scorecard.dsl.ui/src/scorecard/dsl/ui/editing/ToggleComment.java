package scorecard.dsl.ui.editing;

import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import scorecard.dsl.ui.document.OpenDocuments;
import scorecard.dsl.ui.failure.FailureLog;

/** Makes the selected lines comments or, where all of them are, takes the comment signs away. */
public final class ToggleComment extends AbstractHandler {
    private static final String SIGN = "//";

    private final OpenDocuments documents;
    private final FailureLog failures;

    /**
     * @param documents the documents it works on
     * @param failures where failures go
     */
    public ToggleComment(OpenDocuments documents, FailureLog failures) {
        this.documents = Objects.requireNonNull(documents);
        this.failures = Objects.requireNonNull(failures);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            documents.of(editor).ifPresent(document -> toggle(document.document(), selection));
        }
        return null;
    }

    private void toggle(IDocument document, ITextSelection selection) {
        try {
            edit(document, selection.getStartLine(), selection.getEndLine()).apply(document);
        } catch (BadLocationException failure) {
            failures.report("toggle the comment", failure);
        }
    }

    private static MultiTextEdit edit(IDocument document, int first, int last) throws BadLocationException {
        boolean comments = true;
        for (int line = first; line <= last; line++) {
            String text = text(document, line);
            comments &= text.isBlank() || text.stripLeading().startsWith(SIGN);
        }
        var edit = new MultiTextEdit();
        for (int line = first; line <= last; line++) {
            String text = text(document, line);
            int margin = text.length() - text.stripLeading().length();
            int start = document.getLineOffset(line) + margin;
            if (text.isBlank()) {
                continue;
            }
            if (comments) {
                int length = text.startsWith(SIGN + " ", margin) ? SIGN.length() + 1 : SIGN.length();
                edit.addChild(new DeleteEdit(start, length));
            } else {
                edit.addChild(new InsertEdit(start, SIGN + " "));
            }
        }
        return edit;
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }
}
