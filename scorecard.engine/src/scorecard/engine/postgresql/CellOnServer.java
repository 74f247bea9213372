package scorecard.engine.postgresql;

import java.util.Optional;

/**
 * A cell of a column as its contract reads it, in the SQL of PostgreSQL. It decides what surely fits.
 *
 * @param value the cell's value where it fits
 * @param instant of a date or timestamp, in milliseconds since 1970-01-01 UTC
 * @param fits true where the cell surely fits, and otherwise false or unknown
 * @param twice true where the local time exists twice; empty where that cannot be
 */
record CellOnServer(String value, Optional<String> instant, String fits, Optional<String> twice) {
    /** A cell that is no moment. */
    CellOnServer(String value, String fits) {
        this(value, Optional.empty(), fits, Optional.empty());
    }

    /** The same with another condition to fit. */
    CellOnServer onlyIf(String condition) {
        return new CellOnServer(value, instant, "(" + fits + ") AND (" + condition + ")", twice);
    }

    /** The same where it may be missing, too. */
    CellOnServer orMissing(String missing) {
        return new CellOnServer(
                unless(missing, value),
                instant.map(moment -> unless(missing, moment)),
                "(" + missing + ") OR (" + fits + ")",
                twice.map(moment -> "NOT (" + missing + ") AND (" + moment + ")"));
    }

    private static String unless(String missing, String value) {
        return "CASE WHEN " + missing + " THEN NULL ELSE " + value + " END";
    }
}
