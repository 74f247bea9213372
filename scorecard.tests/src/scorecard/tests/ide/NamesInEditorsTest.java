package scorecard.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import scorecard.dsl.ide.hover.ScorecardHover;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.services.ScorecardGrammarAccess;

/** Wherever the language lets a name be used, the name has a colour by what it means and tells it under the pointer. */
final class NamesInEditorsTest {

    /** The colours of names by what they mean, as token types of the protocol. */
    private static final Map<String, Set<String>> COLOURS = Map.of(
            "Column", Set.of("property"),
            "Kpi", Set.of("function"),
            "Source", Set.of("class"),
            "Measurable", Set.of("function", "property"),
            "Named", Set.of("function", "property", "variable"));

    private static final Set<String> OTHERS = Set.of("variable");

    @Test
    void everyUseOfANameIsColouredAndExplained() throws IOException {
        List<GuideText> texts = new ArrayList<>(List.of(GuideText.whole()));
        texts.addAll(GuideText.further());
        Set<CrossReference> shown = new HashSet<>();
        Set<String> wrong = new TreeSet<>();
        for (GuideText text : texts) {
            Map<Integer, String> colours = colours(text);
            for (INode node : text.parsed().getParseResult().getRootNode().getAsTreeIterable()) {
                if (node.getGrammarElement() instanceof CrossReference reference
                        && !isCurrency(node)
                        && shown.add(reference)) {
                    String said = said(reference) + " `" + node.getText().strip() + "`";
                    String colour = colours.getOrDefault(node.getOffset(), "nothing");
                    if (!COLOURS.getOrDefault(
                                    reference.getType().getClassifier().getName(), OTHERS)
                            .contains(colour)) {
                        wrong.add(said + " is coloured as " + colour);
                    }
                    if (hover(text, node.getOffset()).isEmpty()) {
                        wrong.add(said + " is not explained");
                    }
                }
            }
        }
        Set<String> uses = shown.stream().map(NamesInEditorsTest::said).collect(Collectors.toSet());
        GuideText.service(ScorecardGrammarAccess.class).getGrammar().getRules().stream()
                .flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, CrossReference.class).stream())
                .map(NamesInEditorsTest::said)
                .filter(use -> !uses.contains(use))
                .forEach(use -> wrong.add(use + " is shown nowhere"));
        assertEquals("", String.join("\n", wrong));
    }

    /** What money is measured in is written where units are, and nobody defines it. */
    private static boolean isCurrency(INode node) {
        return node.getText().strip().matches("[A-Z]{3}");
    }

    @Test
    void whatHasANameSaysWhatItIs() throws IOException {
        Map<String, String> words = new TreeMap<>();
        for (Named named : EcoreUtil2.getAllContentsOfType(
                GuideText.whole().parsed().getContents().getFirst(), Named.class)) {
            String said = GuideText.service(ScorecardHover.class).getContents(named);
            words.put(named.eClass().getName(), said.split(" ", 2)[0]);
        }
        assertEquals("KPI", words.remove("Kpi"));
        assertEquals("Unit", words.remove("OwnUnit"));
        words.forEach((kind, word) -> assertEquals(kind, word));
    }

    private static String said(CrossReference reference) {
        return GrammarUtil.containingRule(reference).getName() + " "
                + GrammarUtil.containingAssignment(reference).getFeature();
    }

    private static Map<Integer, String> colours(GuideText text) {
        Map<Integer, String> colours = new TreeMap<>();
        GuideText.service(ISemanticHighlightingCalculator.class)
                .provideHighlightingFor(
                        text.parsed(),
                        (offset, length, styles) -> colours.put(offset, String.join(" ", styles)),
                        CancelIndicator.NullImpl);
        return colours;
    }

    private static String hover(GuideText text, int offset) {
        var element = new EObjectAtOffsetHelper().resolveElementAt(text.parsed(), offset);
        String said =
                element == null ? null : GuideText.service(ScorecardHover.class).getContents(element);
        return said == null ? "" : said;
    }
}
