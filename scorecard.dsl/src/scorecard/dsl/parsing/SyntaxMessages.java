package scorecard.dsl.parsing;

import java.util.Map;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import scorecard.dsl.validation.IssueCodes;

/** Says in the author's words what was not expected, and what was, instead of the parser generator's terms. */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** Words of the language's design that this version does not know, and what they are for. */
    private static final Map<String, String> NOT_AVAILABLE = Map.ofEntries(
            Map.entry("initiative", "initiatives"),
            Map.entry("hypothesis", "hypotheses"),
            Map.entry("conflict", "conflicts"),
            Map.entry("suppress", "suppression of advice"),
            Map.entry("like", "templates"),
            Map.entry("followed", "rows that follow each other"),
            Map.entry("preceded", "rows that follow each other"),
            Map.entry("previous", "KPIs over time"),
            Map.entry("change", "KPIs over time"),
            Map.entry("rolling", "KPIs over time"),
            Map.entry("exists", "related rows"),
            Map.entry("open", "populations of open rows"),
            Map.entry("valid", "rows that are valid for a time"),
            Map.entry("expects", "expected effects"),
            Map.entry("json", "JSON files"),
            Map.entry("jdbc", "databases"),
            Map.entry("sql", "derived sources"),
            Map.entry("->", "navigation to other sources"));

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        Token token = problem == null ? null : problem.token;
        if (token == null) {
            return new SyntaxErrorMessage(
                    "this is no word of the language; expected numbers such as `1.5` with spaces around `..`, and texts"
                            + " in double quotes that end on their line",
                    IssueCodes.SYNTAX);
        }
        if (token.getType() == Token.EOF) {
            return new SyntaxErrorMessage("the text ends too early" + expected(context), IssueCodes.SYNTAX);
        }
        String word = textOf(token);
        if (DepthLimit.isMark(token)) {
            return new SyntaxErrorMessage(DepthLimit.MESSAGE, IssueCodes.TOO_DEEP);
        }
        if (word.equals("read") && problem.input instanceof TokenStream words) {
            word = textOf(words.LT(2));
        }
        String feature = NOT_AVAILABLE.get(word);
        if (feature != null) {
            return new SyntaxErrorMessage(
                    "`" + word + "` is not understood here; " + feature + " are not available yet",
                    IssueCodes.NOT_AVAILABLE);
        }
        return new SyntaxErrorMessage(
                "`" + oneLine(textOf(token)) + "` was not expected here" + expected(context), IssueCodes.SYNTAX);
    }

    /** Xtext makes up tokens that have no text where one is lacking. */
    private static String textOf(Token token) {
        return token == null || token.getText() == null ? "" : token.getText();
    }

    private static String oneLine(String word) {
        String line = word.strip().replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private static String expected(IParserErrorContext context) {
        if (!(context.getRecognitionException() instanceof MismatchedTokenException mismatch)
                || mismatch.expecting < 0
                || mismatch.expecting >= context.getTokenNames().length) {
            return "";
        }
        return switch (context.getTokenNames()[mismatch.expecting]) {
            case "RULE_STRING" -> "; expected a text in double quotes";
            case "RULE_NUMBER" -> "; expected a number";
            case "RULE_ID" -> "; expected a name";
            case "RULE_DATE" -> "; expected a date such as `2026-01-31`";
            case String name when name.startsWith("'") -> "; expected `" + name.substring(1, name.length() - 1) + "`";
            default -> "";
        };
    }
}
