package scorecard.dsl.formatting;

import org.eclipse.xtext.formatting2.AbstractFormatter2;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Writes the canonical form (semantics 25): order kept as written, one clause per line, one space between words, two spaces
 * of indentation, at most one blank line where the author left some. A block of one clause may stay on one line.
 * Only the tables of tests are aligned.
 */
public final class ScorecardFormatter extends AbstractFormatter2 {

    private static final int MOST_LINES = 2;

    @Override
    public void format(Object root, IFormattableDocument document) {
        if (!(root instanceof XtextResource)) {
            return;
        }
        Blocks blocks = new Blocks();
        ISemanticRegion region = null;
        for (ISemanticRegion next : getTextRegionAccess().regionForRootEObject().getAllSemanticRegions()) {
            separate(region, next, blocks, document);
            blocks.enter(next).ifPresent(block -> {
                if (!block.onOneLine()) {
                    document.interior(block.open(), block.close(), formatter -> formatter.indent());
                }
            });
            if (AlignedTable.isLine(next)) {
                document.addReplacer(new AlignedTable.Line(next));
            }
            region = next;
        }
        if (region != null) {
            document.set(region.getNextHiddenRegion(), formatter -> {
                formatter.newLine();
                formatter.noIndentation();
            });
        }
    }

    /** With an increase, even of nothing, Xtext puts the decrease behind the last comments of a block, not before them. */
    @Override
    public ITextReplacer createHiddenRegionReplacer(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        if (formatting.getIndentationDecrease() != null && formatting.getIndentationIncrease() == null) {
            formatting.setIndentationIncrease(0);
        }
        return super.createHiddenRegionReplacer(region, formatting);
    }

    /** Xtext would leave a comment at the beginning of a line there. */
    @Override
    public ITextReplacer createCommentReplacer(IComment comment) {
        return comment.getText().startsWith("//") ? new LineComment(comment) : super.createCommentReplacer(comment);
    }

    private static void separate(
            ISemanticRegion before, ISemanticRegion next, Blocks blocks, IFormattableDocument document) {
        IHiddenRegion gap = next.getPreviousHiddenRegion();
        if (before == null) {
            document.set(gap, formatter -> formatter.noSpace());
            return;
        }
        switch (LineBreaks.between(before, next, blocks)) {
            case NONE -> {
                if (Spaces.areBetween(before, next)) {
                    document.set(gap, formatter -> formatter.oneSpace());
                } else {
                    document.set(gap, formatter -> formatter.noSpace());
                }
            }
            case ONE -> document.set(gap, formatter -> formatter.newLine());
            case ONE_OR_BLANK -> document.set(gap, formatter -> formatter.setNewLines(1, 1, MOST_LINES));
            case BLANK -> document.set(gap, formatter -> formatter.setNewLines(MOST_LINES));
        }
    }
}
