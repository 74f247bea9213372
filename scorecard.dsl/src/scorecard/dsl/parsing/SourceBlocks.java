package scorecard.dsl.parsing;

import java.util.Set;
import org.antlr.runtime.Token;

/** Follows the braces of a text to tell which words lie in the block of a source or of its data. */
final class SourceBlocks {

    private static final Set<String> DEFINITIONS = Set.of("calendar", "source", "data", "kpi", "rubric", "scorecard");
    private static final Set<String> BEFORE_A_NAME = Set.of("package", "import", ".");

    private int depth;
    private String definition = "";
    private String before = "";

    /** Takes notice of the next word; whether it lies in the block of a source. */
    boolean isInSource(Token word) {
        String text = word.getText();
        boolean inside = depth == 1 && (definition.equals("source") || definition.equals("data"));
        if (text.equals("{")) {
            depth++;
        } else if (text.equals("}")) {
            depth = Math.max(0, depth - 1);
            definition = depth == 0 ? "" : definition;
        } else if (depth == 0
                && definition.isEmpty()
                && DEFINITIONS.contains(text)
                && !BEFORE_A_NAME.contains(before)) {
            definition = text;
        }
        before = text;
        return inside;
    }
}
