package scorecard.dsl.ui.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import scorecard.dsl.ui.text.TextPositions;

/** One word or name that may stand at the caret; it stays in the list while what is typed is its beginning. */
final class ScorecardProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {
    private final CompletionItem item;
    private final String text;
    private final int start;
    private final int replaced;
    private final int asked;

    /**
     * @param positions the lines of the text the server completed
     * @param item what the server offers
     * @param asked the offset of the caret when it was asked
     */
    ScorecardProposal(TextPositions positions, CompletionItem item, int asked) {
        this.item = item;
        this.asked = asked;
        if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
            IRegion region = positions.region(item.getTextEdit().getLeft().getRange());
            this.text = item.getTextEdit().getLeft().getNewText();
            this.start = region.getOffset();
            this.replaced = region.getLength();
        } else {
            this.text = item.getInsertText() == null ? item.getLabel() : item.getInsertText();
            this.start = asked;
            this.replaced = 0;
        }
    }

    @Override
    public void apply(IDocument document) {
        apply(document, asked);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument(), offset);
    }

    private void apply(IDocument document, int offset) {
        int typedSince = offset - asked;
        try {
            document.replace(start, Math.max(0, replaced + typedSince), text);
        } catch (BadLocationException moved) {
            // The place is gone because the text changed elsewhere in between: nothing to insert.
            return;
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(start, Math.max(0, offset - start));
            return offset >= start && text.regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException outside) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(start + text.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        var shown = new StyledString(item.getLabel());
        if (item.getDetail() != null && !item.getDetail().isBlank()) {
            shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {}

    @Override
    public void unselected(ITextViewer viewer) {}
}
