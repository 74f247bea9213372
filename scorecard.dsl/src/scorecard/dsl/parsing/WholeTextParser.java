package scorecard.dsl.parsing;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ReplaceRegion;
import scorecard.dsl.parser.antlr.ScorecardParser;

/** The parser; it always reads the whole text, because what a word means can depend on the words around it. */
public final class WholeTextParser extends ScorecardParser {

    @Override
    protected IParseResult doReparse(IParseResult previous, ReplaceRegion change) {
        StringBuilder text = new StringBuilder(previous.getRootNode().getText());
        change.applyTo(text);
        return doParse(text);
    }

    @Override
    protected boolean isReparseSupported() {
        return false;
    }
}
