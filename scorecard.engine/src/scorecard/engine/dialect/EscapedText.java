package scorecard.engine.dialect;

/** Text literals of databases in which a backslash means something. */
final class EscapedText {
    private EscapedText() {}

    /**
     * The literal.
     *
     * @param quote what stands for a quotation mark
     */
    static String withBackslashes(String value, String quote) {
        StringBuilder literal = new StringBuilder("'");
        value.chars().forEach(character -> {
            switch (character) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append(quote);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> literal.append((char) character);
            }
        });
        return literal.append('\'').toString();
    }
}
