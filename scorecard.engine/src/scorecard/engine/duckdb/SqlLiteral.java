package scorecard.engine.duckdb;

/** Values as they are written in SQL. */
final class SqlLiteral {
    private SqlLiteral() {}

    /** A value as one of another type, and missing where it cannot be. */
    static String tryCast(String value, String type) {
        return "TRY_CAST(" + value + " AS " + type + ")";
    }

    /** Any text, in quotes. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
