package scorecard.dsl.ui.text;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * Edits of one text as the language server computed them; they apply to that text only.
 *
 * @param text the text they were computed for
 * @param edits the edits, none overlapping another
 */
public record DocumentEdits(String text, List<? extends TextEdit> edits) {
    public DocumentEdits {
        Objects.requireNonNull(text);
        edits = List.copyOf(edits);
    }

    /**
     * Applies all edits as one step of undo.
     *
     * @param document the document to change
     * @return false, with nothing changed, if the document has another text by now
     */
    public boolean applyTo(IDocument document) throws BadLocationException {
        if (!text.equals(document.get())) {
            return false;
        }
        var positions = new TextPositions(text);
        var all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion region = positions.region(edit.getRange());
            all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
        }
        if (document instanceof IDocumentExtension4 sessions) {
            DocumentRewriteSession session =
                    sessions.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
            try {
                all.apply(document);
            } finally {
                sessions.stopRewriteSession(session);
            }
        } else {
            all.apply(document);
        }
        return true;
    }
}
