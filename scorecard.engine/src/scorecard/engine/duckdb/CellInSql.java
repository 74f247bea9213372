package scorecard.engine.duckdb;

import java.util.Optional;

/**
 * A cell of a column as its contract reads it, in SQL. It decides what surely fits; all else the contract itself must look at.
 *
 * @param value the cell's value where it fits
 * @param instant of a date or timestamp, in milliseconds since 1970-01-01 UTC
 * @param fits true where the cell surely fits, and otherwise false or unknown
 * @param twice true where the local time exists twice; empty where that cannot be
 */
record CellInSql(String value, Optional<String> instant, String fits, Optional<String> twice) {
    /** A cell that is no moment. */
    CellInSql(String value, String fits) {
        this(value, Optional.empty(), fits, Optional.empty());
    }

    /** The same with another condition to fit. */
    CellInSql onlyIf(String condition) {
        return new CellInSql(value, instant, "(" + fits + ") AND (" + condition + ")", twice);
    }

    /** The same where it may be missing, too. */
    CellInSql orMissing(String missing) {
        return new CellInSql(
                unless(missing, value),
                instant.map(moment -> unless(missing, moment)),
                "(" + missing + ") OR (" + fits + ")",
                twice.map(moment -> "NOT (" + missing + ") AND (" + moment + ")"));
    }

    /** A value as one of another type, and missing where it cannot be. */
    static String cast(String value, String type) {
        return "TRY_CAST(" + value + " AS " + type + ")";
    }

    private static String unless(String missing, String value) {
        return "CASE WHEN " + missing + " THEN NULL ELSE " + value + " END";
    }
}
