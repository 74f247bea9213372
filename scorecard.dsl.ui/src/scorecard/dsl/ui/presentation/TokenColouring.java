package scorecard.dsl.ui.presentation;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** Splits a text into coloured tokens with the parser's own lexer and the language's own styles. */
final class TokenColouring {
    private final Provider<Lexer> lexers;
    private final AbstractAntlrTokenToAttributeIdMapper styles;

    /** @param language the services of the language */
    TokenColouring(Injector language) {
        lexers = language.getProvider(Key.get(Lexer.class, Names.named(LexerBindings.RUNTIME)));
        styles = language.getInstance(AbstractAntlrTokenToAttributeIdMapper.class);
    }

    /** The coloured tokens of a text, in their order. */
    List<ColouredToken> tokens(String text) {
        List<ColouredToken> tokens = new ArrayList<>();
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token instanceof CommonToken place && place.getStopIndex() >= place.getStartIndex()) {
                int length = place.getStopIndex() - place.getStartIndex() + 1;
                kind(token).ifPresent(kind -> tokens.add(new ColouredToken(place.getStartIndex(), length, kind)));
            }
        }
        return tokens;
    }

    private Optional<TokenKind> kind(Token token) {
        return token.getType() == Token.INVALID_TOKEN_TYPE
                ? Optional.of(TokenKind.unfinished(token.getText()))
                : TokenKind.ofStyle(styles.getId(token.getType()));
    }
}
