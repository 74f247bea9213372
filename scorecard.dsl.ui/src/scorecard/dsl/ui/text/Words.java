package scorecard.dsl.ui.text;

import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The words of a text: runs of letters, digits and underscores. */
public final class Words {
    private Words() {}

    /** The word that contains an offset or ends at it. */
    public static Optional<IRegion> around(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            return Optional.empty();
        }
        int start = offset;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new Region(start, end - start));
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
