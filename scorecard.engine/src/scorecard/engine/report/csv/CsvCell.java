package scorecard.engine.report.csv;

/** Writes text as a cell that no spreadsheet takes for a formula. */
final class CsvCell {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private CsvCell() {}

    static String text(String text) {
        boolean formula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(character -> ",\"\r\n;'".indexOf(character) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
