package scorecard.tests.engine.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import scorecard.engine.report.html.HtmlReport;

/** The report opens anywhere, asks nothing of anybody and runs nothing. */
final class SelfContainedReportTest {

    private static final ReportPage PAGE = ReportPage.of(ServiceScorecard.plan(), ServiceResults.june());

    @Test
    void noAddressStandsInTheReportButTheNamesOfItsFormats() {
        Matcher address = Pattern.compile("[a-z]+://[^\"' <]*").matcher(PAGE.text());
        List<String> addresses =
                address.results().map(match -> match.group()).distinct().toList();
        assertEquals(List.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"), addresses);
    }

    @Test
    void nothingIsLoadedOrRun() {
        List<String> forbidden =
                List.of("script", "link", "iframe", "img", "object", "embed", "form", "base", "foreignObject", "audio");
        forbidden.forEach(name -> assertTrue(PAGE.named(name).isEmpty(), name));
        assertTrue(PAGE.all(element -> element.hasAttribute("src") || element.hasAttribute("style"))
                .isEmpty());
        assertFalse(styleSheet().contains("@import"));
        assertFalse(styleSheet().contains("url("));
    }

    @Test
    void thePolicyAllowsNothingButTheStyleSheetOfThePage() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(styleSheet().getBytes(StandardCharsets.UTF_8));
        Element policy = PAGE.all(element -> element.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .getFirst();
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                        + "'; base-uri 'none'; form-action 'none'",
                policy.getAttribute("content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page",
                "symbols",
                "head",
                "map",
                "periods",
                "perspective",
                "goal",
                "kpi",
                "trend",
                "score",
                "bar",
                "status",
                "data",
                "legend"
            })
    void noTemplateInsertsTextUnescaped(String name) throws IOException {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name + ".mustache")) {
            String template = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(template.contains("{{{"));
            assertFalse(template.contains("{{&"));
            // An attribute without quotes would be a way out for hostile text.
            assertFalse(Pattern.compile("=\\{\\{").matcher(template).find());
        }
    }

    private static String styleSheet() {
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(PAGE.text());
        assertTrue(style.find());
        return style.group(1);
    }
}
