package scorecard.dsl.ui.presentation;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** Splits a text into coloured tokens with the language's own lexer. */
final class TokenColouring {
    private final Provider<Lexer> lexers;
    private final Map<Integer, TokenKind> kinds = new HashMap<>();

    /** @param language the services of the language */
    TokenColouring(Injector language) {
        lexers = language.getProvider(Key.get(Lexer.class, Names.named(LexerBindings.RUNTIME)));
        language.getInstance(ITokenDefProvider.class)
                .getTokenDefMap()
                .forEach((type, name) -> TokenKind.named(name).ifPresent(kind -> kinds.put(type, kind)));
    }

    /** The coloured tokens of a text, in their order. */
    List<ColouredToken> tokens(String text) {
        List<ColouredToken> tokens = new ArrayList<>();
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            TokenKind kind = token.getType() == Token.INVALID_TOKEN_TYPE
                    ? TokenKind.unfinished(token.getText())
                    : kinds.get(token.getType());
            if (kind != null && token instanceof CommonToken place && place.getStopIndex() >= place.getStartIndex()) {
                int length = place.getStopIndex() - place.getStartIndex() + 1;
                tokens.add(new ColouredToken(place.getStartIndex(), length, kind));
            }
        }
        return tokens;
    }
}
