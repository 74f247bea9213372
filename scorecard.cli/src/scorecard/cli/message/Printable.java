package scorecard.cli.message;

/** Text from definitions and data made safe for a terminal, which would obey control characters. */
final class Printable {

    private Printable() {}

    /** The text with each control character (but not tab) replaced by a visible one. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> printable.appendCodePoint(visible(character)));
        return printable.toString();
    }

    private static int visible(int character) {
        if (character == '\t') {
            return character;
        }
        if (character < 0x20) {
            return 0x2400 + character;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> 0xFFFD;
            default -> character;
        };
    }
}
