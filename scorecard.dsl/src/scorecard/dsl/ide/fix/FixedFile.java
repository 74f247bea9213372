package scorecard.dsl.ide.fix;

import org.eclipse.emf.common.util.URI;

/**
 * A file before and after a change.
 *
 * @param file where it lies
 * @param before its text
 * @param after its text with the change, canonical where it was changed
 */
public record FixedFile(URI file, String before, String after) {

    /** The first character in which the texts differ. */
    public int start() {
        int most = Math.min(before.length(), after.length());
        int at = 0;
        while (at < most && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        return at;
    }

    /** The end of the piece of the text before that is replaced. */
    public int end() {
        return before.length() - sameAtEnd();
    }

    /** What takes the place of the piece from start to end. */
    public String replacement() {
        return after.substring(start(), after.length() - sameAtEnd());
    }

    private int sameAtEnd() {
        int most = Math.min(before.length(), after.length()) - start();
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
