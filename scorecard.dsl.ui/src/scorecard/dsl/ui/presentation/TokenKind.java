package scorecard.dsl.ui.presentation;

import java.util.Optional;
import org.eclipse.swt.SWT;

/** The kinds of token that look different from plain text; each has a colour in the theme of the workbench. */
public enum TokenKind {
    /** A word of the language. */
    KEYWORD("scorecard.dsl.ui.keyword", SWT.BOLD),
    /** A text in quotes. */
    STRING("scorecard.dsl.ui.string", SWT.NORMAL),
    /** A number, a date, a month or a time. */
    NUMBER("scorecard.dsl.ui.number", SWT.NORMAL),
    /** What is written for people only. */
    COMMENT("scorecard.dsl.ui.comment", SWT.ITALIC),
    /** A character the language does not know. */
    INVALID("scorecard.dsl.ui.invalid", SWT.NORMAL);

    private final String colour;
    private final int fontStyle;

    TokenKind(String colour, int fontStyle) {
        this.colour = colour;
        this.fontStyle = fontStyle;
    }

    /** The id of the colour in the theme of the workbench. */
    public String colour() {
        return colour;
    }

    /** A font style of {@link SWT}. */
    public int fontStyle() {
        return fontStyle;
    }

    /**
     * The kind of a token of the grammar, if it looks different from plain text.
     *
     * @param name the token's name in the generated lexer: {@code 'kpi'} for a word, {@code RULE_STRING} for a rule
     */
    static Optional<TokenKind> named(String name) {
        if (name.startsWith("'")) {
            return Character.isLetter(name.charAt(1)) ? Optional.of(KEYWORD) : Optional.empty();
        }
        return switch (name) {
            case "RULE_STRING", "RULE_TRIPLE" -> Optional.of(STRING);
            case "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> Optional.of(COMMENT);
            case "RULE_NUMBER", "RULE_DATE", "RULE_WEEK", "RULE_MONTH", "RULE_QUARTER", "RULE_CLOCK" ->
                Optional.of(NUMBER);
            case "RULE_ANY_OTHER" -> Optional.of(INVALID);
            default -> Optional.empty();
        };
    }

    /** The kind of a token that the text ends in before the token does, or that the language does not know. */
    static TokenKind unfinished(String text) {
        if (text.startsWith("/*")) {
            return COMMENT;
        }
        return text.startsWith("\"") ? STRING : INVALID;
    }
}
