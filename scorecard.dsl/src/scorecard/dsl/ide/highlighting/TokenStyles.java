package scorecard.dsl.ide.highlighting;

import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;

/** The style of a word by its kind alone. */
public final class TokenStyles extends AbstractAntlrTokenToAttributeIdMapper {

    @Override
    protected String calculateId(String tokenName, int tokenType) {
        return switch (tokenName) {
            case "RULE_STRING", "RULE_TRIPLE" -> HighlightingStyles.STRING_ID;
            case "RULE_NUMBER", "RULE_DATE", "RULE_MONTH", "RULE_WEEK", "RULE_QUARTER", "RULE_CLOCK" ->
                HighlightingStyles.NUMBER_ID;
            case "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> HighlightingStyles.COMMENT_ID;
            case "RULE_ANY_OTHER" -> HighlightingStyles.INVALID_TOKEN_ID;
            case String keyword when keyword.matches("'[a-z]+'") -> HighlightingStyles.KEYWORD_ID;
            case String mark when mark.startsWith("'") -> HighlightingStyles.PUNCTUATION_ID;
            default -> HighlightingStyles.DEFAULT_ID;
        };
    }
}
