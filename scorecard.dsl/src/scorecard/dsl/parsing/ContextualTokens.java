package scorecard.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import scorecard.dsl.conversion.ReservedWords;

/**
 * Decides by the line what the grammar alone cannot: whether a word in a source is a keyword or the name of a column.
 *
 * <p>The first word of a line that is followed on that line by the word for a type is the name of a column, whatever the
 * word. Only {@code time date} is the clause the first time it stands so, if nothing else follows and another line declares
 * a date or timestamp {@code date}.
 *
 * <p>It also marks what is nested too deeply, before the parser recurses into it.
 */
public final class ContextualTokens {

    private static final Set<String> TYPES =
            Set.of("text", "integer", "number", "money", "duration", "date", "timestamp");
    private static final Set<String> MOMENTS = Set.of("date", "timestamp");

    private final int identifier;
    private final int invalid;
    private final boolean unfinished;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * For one lexer.
     *
     * @param identifier its token type for names
     * @param invalid its token type for characters that belong nowhere
     */
    public ContextualTokens(int identifier, int invalid) {
        this(identifier, invalid, false);
    }

    private ContextualTokens(int identifier, int invalid, boolean unfinished) {
        this.identifier = identifier;
        this.invalid = invalid;
        this.unfinished = unfinished;
    }

    /** For a lexer of texts that end where somebody is writing: what begins an operator there may go on as one. */
    public static ContextualTokens ofUnfinished(int identifier, int invalid) {
        return new ContextualTokens(identifier, invalid, true);
    }

    /** The next token; reads the whole text on the first call. */
    public Token next(Supplier<Token> lexer) {
        if (tokens.isEmpty()) {
            Token token;
            do {
                token = lexer.get();
                tokens.add(token);
            } while (token.getType() != Token.EOF);
            nameColumns();
            nameUnlessOperator();
            DepthLimit.mark(tokens, invalid);
        }
        return tokens.get(Math.min(next++, tokens.size() - 1));
    }

    private void nameColumns() {
        List<Token> words = tokens.stream().filter(ContextualTokens::isWord).toList();
        SourceBlocks blocks = new SourceBlocks();
        boolean timeSaid = false;
        for (int index = 0; index < words.size() - 1; index++) {
            Token word = words.get(index);
            boolean inside = blocks.isInSource(word);
            timeSaid &= inside;
            if (!inside || index > 0 && words.get(index - 1).getLine() == word.getLine()) {
                continue;
            }
            boolean declares = startsColumn(words, index);
            if (word.getText().equals("time") && !timeSaid && !(declares && !saysTheTime(words, index))) {
                timeSaid = true;
            } else if (declares && isKeyword(word.getText())) {
                word.setType(identifier);
            }
        }
    }

    /** Words that are operators only where an expression goes on as theirs does, and names everywhere else. */
    private void nameUnlessOperator() {
        List<Token> words = tokens.stream().filter(ContextualTokens::isWord).toList();
        for (int index = 0; index < words.size(); index++) {
            boolean operator = switch (words.get(index).getText()) {
                case "business" -> mayBeNext(words, index + 1, "time") && mayBeNext(words, index + 2, "from");
                case "exists", "reached" -> isNext(words, index + 1, "(");
                case "followed", "preceded" ->
                    mayBeNext(words, index + 1, "within") && mayBeNext(words, index + 4, "by");
                default -> true;
            };
            if (!operator) {
                words.get(index).setType(identifier);
            }
        }
    }

    private boolean mayBeNext(List<Token> words, int index, String text) {
        return isNext(words, index, text) || unfinished && index >= words.size();
    }

    private static boolean isNext(List<Token> words, int index, String text) {
        return index < words.size() && words.get(index).getText().equals(text);
    }

    private static boolean startsColumn(List<Token> words, int index) {
        Token type = words.get(index + 1);
        if (type.getLine() != words.get(index).getLine()) {
            return false;
        }
        boolean yesNo = type.getText().equals("yes")
                && index + 2 < words.size()
                && words.get(index + 2).getText().equals("/");
        return yesNo || TYPES.contains(type.getText());
    }

    /** Whether nothing stands on the line after the two words and the second is declared to be a column. */
    private static boolean saysTheTime(List<Token> words, int index) {
        boolean continues = index + 2 < words.size()
                && words.get(index + 2).getLine() == words.get(index).getLine()
                && !words.get(index + 2).getText().equals("}");
        return !continues && (isDeclared(words, index, 1) || isDeclared(words, index, -1));
    }

    /** Whether a line of the same block, below or above, declares a date or timestamp with that name. */
    private static boolean isDeclared(List<Token> words, int index, int step) {
        String name = words.get(index + 1).getText();
        for (int at = index + step; at > 0 && at < words.size() - 1; at += step) {
            Token word = words.get(at);
            if (word.getText().equals("{") || word.getText().equals("}")) {
                return false;
            }
            boolean first = words.get(at - 1).getLine() != word.getLine();
            boolean moment = MOMENTS.contains(words.get(at + 1).getText());
            if (first && moment && word.getText().equals(name) && startsColumn(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKeyword(String text) {
        return Character.isLetter(text.charAt(0)) && !ReservedWords.contains(text);
    }

    private static boolean isWord(Token token) {
        String text = token.getText();
        return token.getType() != Token.EOF
                && text != null
                && !text.isBlank()
                && !text.startsWith("//")
                && !text.startsWith("/*")
                && token instanceof CommonToken;
    }
}
