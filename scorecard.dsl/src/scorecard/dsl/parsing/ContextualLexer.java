package scorecard.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import scorecard.dsl.parser.antlr.internal.InternalScorecardLexer;

/** The parser's lexer: words that may be names or keywords are decided by their line. */
public final class ContextualLexer extends InternalScorecardLexer {

    private ContextualTokens tokens = fresh();

    private static ContextualTokens fresh() {
        return new ContextualTokens(RULE_ID, RULE_ANY_OTHER);
    }

    @Override
    public void setCharStream(CharStream text) {
        super.setCharStream(text);
        tokens = fresh();
    }

    @Override
    public Token nextToken() {
        return tokens.next(super::nextToken);
    }
}
