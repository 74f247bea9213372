package scorecard.engine.report.csv;

/** Writes text as a cell that no spreadsheet takes for a formula. */
final class CsvCell {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private static final String SPECIAL = ",\"\r\n;'";

    private CsvCell() {}

    static String text(String text) {
        boolean formula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return isQuoted(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isQuoted(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (SPECIAL.indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
