package scorecard.tests.engine.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import scorecard.engine.plan.Plan;
import scorecard.engine.result.Results;

/** Whatever stands in a name, a title, a documentation or a message, the page keeps its structure. */
final class HostileTextTest {

    private static final Plan PLAN = ServiceScorecard.plan();
    private static final Results JUNE = ServiceResults.june();
    private static final List<String> STRUCTURE = structure(ReportPage.of(PLAN, JUNE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "'><img src=x onerror=alert(1)>",
                "</style></svg></title><iframe srcdoc=x>",
                "<!--",
                "]]>",
                "{{{title}}} {{#kpis}} {{>page}} {{/kpis}} ${title} #{title}",
                "&amp;&lt;&#60;script&#62;",
                "javascript:alert(1)",
                "\" onmouseover=\"alert(1)\" x=\"",
                "a b\tc\nd"
            })
    void hostileTextInEveryFieldLeavesTheStructureOfThePageAlone(String hostile) {
        TamperedText tampered = new TamperedText(text -> text + hostile);
        ReportPage page = ReportPage.of(tampered.in(PLAN), tampered.in(JUNE));
        assertEquals(STRUCTURE, structure(page));
        assertTrue(page.named("h1").getFirst().getTextContent().contains(hostile));
        assertFalse(page.text().contains("<script"));
        page.all(element -> element.hasAttribute("href"))
                .forEach(link -> assertTrue(link.getAttribute("href").matches("#[A-Za-z0-9_-]+")));
    }

    @Test
    void charactersThatHideOrReverseTextAreReplaced() {
        TamperedText tampered = new TamperedText(text -> "\u202E\u0000\u2066\uD800\uFFFF\u0007" + text);
        ReportPage page = ReportPage.of(tampered.in(PLAN), tampered.in(JUNE));
        assertEquals(
                "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDCustomer service",
                page.named("h1").getFirst().getTextContent());
    }

    /** All elements with the names of their attributes; lines of text in pictures may be more or fewer. */
    private static List<String> structure(ReportPage page) {
        return page.all(element -> !element.getTagName().equals("text")).stream()
                .map(HostileTextTest::signature)
                .collect(Collectors.toList());
    }

    private static String signature(Element element) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            names.add(element.getAttributes().item(index).getNodeName());
        }
        return element.getTagName() + names;
    }
}
