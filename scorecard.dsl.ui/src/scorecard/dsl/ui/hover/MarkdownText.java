package scorecard.dsl.ui.hover;

import java.util.regex.Pattern;

/**
 * Turns the little Markdown the language server writes into what the platform's text hover shows: paragraphs,
 * {@code **bold**} and {@code `code`}. Everything else, tags above all, is shown as it is written.
 */
final class MarkdownText {
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    private MarkdownText() {}

    static String html(String markdown) {
        String text = markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        text = HEADING.matcher(text).replaceAll("<b>$1</b>");
        text = BOLD.matcher(text).replaceAll("<b>$1</b>");
        text = CODE.matcher(text).replaceAll("$1");
        return text.strip().replace("\r\n", "\n").replace("\n\n", "<p>").replace("\n", "<br>");
    }
}
