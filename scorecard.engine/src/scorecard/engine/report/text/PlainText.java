package scorecard.engine.report.text;

/** Makes text from definitions safe for a terminal and for one line. */
final class PlainText {

    private PlainText() {}

    /** The text with each run of white space, control and direction characters replaced by one space. */
    static String of(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
