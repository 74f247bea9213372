package scorecard.dsl.parsing;

import java.util.List;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/**
 * Marks the words of a text that is nested or chained so deeply that parsing, typing or evaluating it would exhaust the
 * stack. Between two braces there are limits on open parentheses, on {@code if} and on operators, and on prefixes in a row.
 */
final class DepthLimit {

    /** Parentheses that may be open at once, and {@code if}s in one block. */
    static final int MOST_OPEN = 60;

    /** Operators in one block. */
    static final int MOST_OPERATORS = 200;

    /** {@code not} or {@code -} in a row. */
    static final int MOST_PREFIXES = 10;

    static final String MESSAGE = "the expression is nested or chained too deeply; expected at most " + MOST_OPEN
            + " open parentheses, " + MOST_OPEN + " `if` and " + MOST_OPERATORS
            + " operators in one block: split the formula into several KPIs";

    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "+", "-", "*", "/");

    private int blocks;
    private int open;
    private int conditions;
    private int operators;
    private int prefixes;

    private DepthLimit() {}

    /** Replaces the words beyond the limits by marks of an invalid type. */
    static void mark(List<Token> tokens, int invalid) {
        DepthLimit limit = new DepthLimit();
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            if (token instanceof CommonToken common && limit.isExceededBy(token.getText())) {
                tokens.set(index, new Mark(common, invalid));
            }
        }
    }

    /** Whether a token stands for a word beyond the limits. */
    static boolean isMark(Token token) {
        return token instanceof Mark;
    }

    private boolean isExceededBy(String word) {
        switch (word == null ? "" : word) {
            case "{", "}" -> {
                blocks += word.equals("{") ? 1 : -1;
                open = 0;
                conditions = 0;
                operators = 0;
                prefixes = 0;
            }
            case "(" -> open++;
            case ")" -> open = Math.max(0, open - 1);
            case "if" -> conditions++;
            case "not", "-" -> prefixes++;
            case String other
            when other.isBlank() -> {
                return false;
            }
            default -> prefixes = 0;
        }
        operators += blocks > 0 && OPERATORS.contains(word) ? 1 : 0;
        return switch (word) {
            case "(" -> open > MOST_OPEN;
            case "if" -> conditions > MOST_OPEN;
            case String operator
            when OPERATORS.contains(operator) -> operators > MOST_OPERATORS || prefixes > MOST_PREFIXES;
            case null, default -> false;
        };
    }

    /** A word beyond the limits. */
    private static final class Mark extends CommonToken {
        private static final long serialVersionUID = 1L;

        Mark(CommonToken word, int invalid) {
            super(word);
            setType(invalid);
        }
    }
}
