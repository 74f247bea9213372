package scorecard.engine.duckdb;

/** Values as they are written in SQL. */
final class SqlLiteral {
    private SqlLiteral() {}

    /** Any text, in quotes. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
