package scorecard.dsl.ui.presentation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/**
 * Colours again exactly what a change of the text has coloured differently.
 *
 * <p>The whole text is split into tokens again after a change, because one quote or comment sign may change everything
 * after it; then only the tokens that differ from before are painted.
 */
final class TokenDamagerRepairer implements IPresentationDamager, IPresentationRepairer {
    private final Function<String, List<ColouredToken>> colouring;
    private final Function<TokenKind, StyleRange> style;
    private IDocument document;
    private List<ColouredToken> tokens = List.of();

    /**
     * @param colouring the coloured tokens of a text in their order
     * @param style a new style for a kind of token, without a place
     */
    TokenDamagerRepairer(Function<String, List<ColouredToken>> colouring, Function<TokenKind, StyleRange> style) {
        this.colouring = Objects.requireNonNull(colouring);
        this.style = Objects.requireNonNull(style);
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
        splitAgain();
    }

    /** Splits the text into tokens again, after the language became ready or another document was set. */
    void splitAgain() {
        tokens = document == null ? List.of() : colouring.apply(document.get());
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        List<ColouredToken> before = tokens;
        splitAgain();
        int inserted = event.getText() == null ? 0 : event.getText().length();
        int grown = inserted - event.getLength();
        int sameAtStart = sameAtStart(before, tokens);
        int sameAtEnd = sameAtEnd(before, tokens, sameAtStart, grown);
        int start = event.getOffset();
        int end = event.getOffset() + inserted;
        if (sameAtStart < tokens.size() - sameAtEnd) {
            start = Math.min(start, tokens.get(sameAtStart).offset());
            end = Math.max(end, tokens.get(tokens.size() - sameAtEnd - 1).end());
        }
        if (sameAtStart < before.size() - sameAtEnd) {
            start = Math.min(start, before.get(sameAtStart).offset());
            end = Math.max(end, before.get(before.size() - sameAtEnd - 1).end() + grown);
        }
        int limit = document.getLength();
        return new Region(Math.min(start, limit), Math.max(0, Math.min(end, limit) - start));
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        for (ColouredToken token : tokens) {
            if (token.offset() >= end) {
                return;
            }
            int from = Math.max(token.offset(), damage.getOffset());
            int to = Math.min(token.end(), end);
            if (from < to) {
                StyleRange range = style.apply(token.kind());
                range.start = from;
                range.length = to - from;
                presentation.addStyleRange(range);
            }
        }
    }

    private static int sameAtStart(List<ColouredToken> before, List<ColouredToken> after) {
        int limit = Math.min(before.size(), after.size());
        int same = 0;
        while (same < limit && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<ColouredToken> before, List<ColouredToken> after, int sameAtStart, int grown) {
        int limit = Math.min(before.size(), after.size()) - sameAtStart;
        int same = 0;
        while (same < limit
                && before.get(before.size() - 1 - same).movedBy(grown).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
