package scorecard.engine.report.html;

import com.samskivert.mustache.Mustache;

/**
 * Escapes text for HTML content and quoted attributes. Characters that XML forbids and those that reverse the reading
 * direction of what follows (with which a name could disguise a number) become the replacement character.
 */
final class EscapeForHtml implements Mustache.Escaper {

    @Override
    public String escape(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(character -> append(escaped, character));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\r' -> {}
            default -> escaped.appendCodePoint(isHarmless(character) ? character : 0xFFFD);
        }
    }

    private static boolean isHarmless(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean embedding = character >= 0x202A && character <= 0x202E;
        boolean isolate = character >= 0x2066 && character <= 0x2069;
        boolean notXml = (character & 0xFFFE) == 0xFFFE;
        return !(control || surrogate || embedding || isolate || notXml);
    }
}
