package scorecard.engine.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;

/**
 * A cell of a column as its contract reads it, in the SQL of some database. It decides what surely fits; all else the contract itself
 * must look at.
 *
 * @param value the cell's value where it fits
 * @param instant of a date or timestamp, in milliseconds since 1970-01-01 UTC
 * @param fits true where the cell surely fits, and otherwise false or unknown
 * @param twice true where the local time exists twice; empty where that cannot be
 */
public record CellInSql(String value, Optional<String> instant, String fits, Optional<String> twice) {
    /** A cell that is no moment. */
    public CellInSql(String value, String fits) {
        this(value, Optional.empty(), fits, Optional.empty());
    }

    /** The same with another condition to fit. */
    public CellInSql onlyIf(String condition) {
        return new CellInSql(value, instant, "(" + fits + ") AND (" + condition + ")", twice);
    }

    /**
     * The same where a number lies in a range.
     *
     * @param number the expression that is compared
     */
    public CellInSql within(CellFormat.Number range, String number) {
        List<String> conditions = new ArrayList<>();
        range.least().ifPresent(least -> conditions.add(number + " >= " + least.toPlainString()));
        range.most().ifPresent(most -> conditions.add(number + " <= " + most.toPlainString()));
        return conditions.isEmpty() ? this : onlyIf(String.join(" AND ", conditions));
    }

    /** The same where it may be missing, too. */
    public CellInSql orMissing(String missing) {
        return new CellInSql(
                unless(missing, value),
                instant.map(moment -> unless(missing, moment)),
                "(" + missing + ") OR (" + fits + ")",
                twice.map(moment -> "NOT (" + missing + ") AND (" + moment + ")"));
    }

    private static String unless(String missing, String value) {
        return "CASE WHEN " + missing + " THEN NULL ELSE " + value + " END";
    }
}
