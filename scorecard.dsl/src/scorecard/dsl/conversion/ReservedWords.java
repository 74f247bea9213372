package scorecard.dsl.conversion;

import java.util.Set;

/** The keywords that cannot be names without a circumflex before them. */
public final class ReservedWords {

    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "if", "then", "else", "in", "where", "true", "false", "missing");

    private ReservedWords() {}

    /** Whether the word must be escaped to be a name. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
