package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import scorecard.dsl.services.ScorecardGrammarAccess;

/** Every keyword of the grammar is shown in the guide to the language, and offered where it stands there. */
final class KeywordsOfferedTest {

    /** Rules by which keywords are names. */
    private static final Set<String> NAMES =
            Set.of("CalledName", "CodeWord", "ColumnName", "FreeKeyword", "Name", "RelatedSource");

    @Test
    void everyKeywordIsShownAndOffered() throws IOException {
        Map<Keyword, Shown> first = new HashMap<>();
        List<GuideText> texts = new ArrayList<>(List.of(GuideText.whole()));
        texts.addAll(GuideText.further());
        texts.stream()
                .flatMap(text -> text.pieces().stream())
                .forEach(piece -> piece.leaves()
                        .forEach(leaf -> keyword(leaf)
                                .ifPresent(keyword -> first.merge(keyword, new Shown(piece, leaf), Shown::earlier))));
        List<String> missing = new ArrayList<>();
        Map<Shown, Set<String>> offered = new HashMap<>();
        for (Keyword keyword : keywords()) {
            String said = rule(keyword) + " `" + keyword.getValue() + "`";
            Optional<Shown> shown = alike(keyword)
                    .flatMap(one -> Optional.ofNullable(first.get(one)).stream())
                    .findFirst();
            if (shown.isEmpty()) {
                missing.add(said + " is shown nowhere");
            } else if (offered.computeIfAbsent(shown.get(), Shown::offered).stream()
                    .noneMatch(
                            words -> words.equals(keyword.getValue()) || words.startsWith(keyword.getValue() + " "))) {
                missing.add(said + " is not offered in `" + shown.get().line() + "`");
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    /** The keyword, or all of which any may stand in its place. */
    private static Stream<Keyword> alike(Keyword keyword) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        boolean oneOfSome = rule instanceof EnumRule || rule.getName().equals("TimeUnit");
        return oneOfSome ? EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream() : Stream.of(keyword);
    }

    private static Optional<Keyword> keyword(ILeafNode leaf) {
        return switch (leaf.getGrammarElement()) {
            case Keyword keyword -> Optional.of(keyword);
            case EnumLiteralDeclaration literal -> Optional.of(literal.getLiteral());
            case null, default -> Optional.empty();
        };
    }

    private record Shown(GuideText piece, ILeafNode leaf) {

        Shown earlier(Shown other) {
            return leaf.getOffset() <= other.leaf.getOffset() ? this : other;
        }

        Set<String> offered() {
            return piece.offered(leaf.getOffset());
        }

        String line() {
            return piece.lineOf(leaf.getOffset());
        }
    }

    private static Set<Keyword> keywords() {
        return GuideText.service(ScorecardGrammarAccess.class).getGrammar().getRules().stream()
                .filter(rule -> !(rule instanceof TerminalRule) && !NAMES.contains(rule.getName()))
                .flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream())
                .filter(keyword -> Character.isLetter(keyword.getValue().charAt(0)))
                .filter(keyword -> !goesOn(keyword))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is a further word of a value of several, such as {@code top performer}, which is offered as a whole. */
    private static boolean goesOn(Keyword keyword) {
        return keyword.eContainer() instanceof Group words
                && GrammarUtil.isDatatypeRule(GrammarUtil.containingParserRule(keyword))
                && words.getElements().getFirst() != keyword;
    }

    private static String rule(Keyword keyword) {
        return GrammarUtil.containingRule(keyword).getName();
    }
}
