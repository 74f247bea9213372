package scorecard.dsl.parsing;

import org.antlr.runtime.Token;

/** Marks of a text that is nested or chained too deeply to be parsed, typed or evaluated safely. */
final class TooDeep {

    /** Parentheses that may be open at once. */
    static final int MOST_OPEN = 60;

    /** Operators that one definition may have between two braces. */
    static final int MOST_OPERATORS = 1000;

    static final String MESSAGE = "the expression is nested or chained too deeply; expected at most " + MOST_OPEN
            + " open parentheses and " + MOST_OPERATORS
            + " operators in one block; split the formula into several KPIs";

    private static final String MARK = "\u0000too deep";

    private TooDeep() {}

    static String mark() {
        return MARK;
    }

    static boolean isMark(Token token) {
        return MARK.equals(token.getText());
    }
}
