package scorecard.dsl.ui.text;

import java.util.Arrays;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The lines of one text, to turn the language server's positions into offsets and back.
 *
 * <p>Like the server it counts only {@code \n} as the end of a line. Places outside the text are moved to its nearest
 * end, because the text may have changed since the server computed them.
 */
public final class TextPositions {
    private final int length;
    private final int[] lineStarts;

    /** @param text the text the positions refer to */
    public TextPositions(String text) {
        this.length = text.length();
        int[] starts = new int[16];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = end + 1;
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The offset of a position, from 0 to the length of the text. */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= lineStarts.length) {
            return length;
        }
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] : length;
        return Math.min(lineStarts[line] + Math.max(0, position.getCharacter()), lineEnd);
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int within = Math.clamp(offset, 0, length);
        int found = Arrays.binarySearch(lineStarts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, within - lineStarts[line]);
    }

    /** The offset and length of a range; the length is never negative. */
    public IRegion region(Range range) {
        int start = offset(range.getStart());
        return new Region(start, Math.max(0, offset(range.getEnd()) - start));
    }
}
