package scorecard.dsl.ui.presentation;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

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

    /** The kind of one of the language's {@link HighlightingStyles}, if that style looks different from plain text. */
    static Optional<TokenKind> ofStyle(String style) {
        return switch (style) {
            case HighlightingStyles.KEYWORD_ID -> Optional.of(KEYWORD);
            case HighlightingStyles.STRING_ID -> Optional.of(STRING);
            case HighlightingStyles.NUMBER_ID -> Optional.of(NUMBER);
            case HighlightingStyles.COMMENT_ID -> Optional.of(COMMENT);
            case HighlightingStyles.INVALID_TOKEN_ID -> Optional.of(INVALID);
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
