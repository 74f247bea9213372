package scorecard.dsl.ide.completion;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import scorecard.dsl.ide.contentassist.antlr.internal.InternalScorecardLexer;
import scorecard.dsl.parsing.ContextualTokens;

/** The lexer of completion: words that may be names or keywords are decided by their line. */
public final class ContextualCompletionLexer extends InternalScorecardLexer {

    private ContextualTokens tokens = fresh();

    private static ContextualTokens fresh() {
        return ContextualTokens.ofUnfinished(RULE_ID, RULE_ANY_OTHER);
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
