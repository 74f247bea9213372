package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlAbstractDateTimeLiteral;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlWriter;
import org.apache.calcite.sql.dialect.SparkSqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;

/** Spark's SQL in its strict mode: what does not fit stops the statement, and no product loses digits. */
public final class SparkDialect extends ServerDialect {
    public static final Dialect INSTANCE = new SparkDialect();

    private static final String HALF_OF_DIGITS = "10000000000000000000";

    private SparkDialect() {
        super(
                "Spark",
                SparkSqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("`"),
                new TypeNames("STRING", "BOOLEAN", "BIGINT", "DECIMAL(38, %d)", "DATE", "TIMESTAMP_NTZ"));
    }

    @Override
    Map<SqlOperator, String> own() {
        return Map.ofEntries(
                entry(
                        Functions.LOCAL_MOMENT,
                        "CONVERT_TIMEZONE('UTC', {1}, CAST(TIMESTAMP_MILLIS({0}) AS TIMESTAMP_NTZ))"),
                entry(
                        Functions.INSTANT_OF_DAY,
                        "UNIX_MILLIS(CAST(CONVERT_TIMEZONE({1}, 'UTC', CAST({0} AS TIMESTAMP_NTZ)) AS TIMESTAMP_LTZ))"),
                entry(Functions.MILLISECONDS_OF_DAY, "(CAST(UNIX_DATE({0}) AS BIGINT) * 86400000)"),
                entry(Functions.TIMES_CONTAINED, "({0!} DIV {1!})"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS DECIMAL(38, 0))"),
                entry(Functions.WIDE_TIMES_CONTAINED, longDivision()),
                entry(Functions.TRIMMED, "NULLIF(TRIM(BOTH '\\t\\n\\u000c\\r \\u00a0' FROM {0!}), '')"),
                entry(Functions.CHARACTERS, "CAST(CHAR_LENGTH({0}) AS BIGINT)"),
                entry(Functions.HAS_PART, "CONTAINS({0}, {1})"),
                entry(Functions.BEGINS_WITH, "STARTSWITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "ENDSWITH({0}, {1})"),
                entry(Functions.YEAR_OF, "CAST(YEAR({0}) AS BIGINT)"),
                entry(Functions.MONTH_OF, "CAST(MONTH({0}) AS BIGINT)"),
                entry(Functions.DAY_OF, "CAST(DAY({0}) AS BIGINT)"),
                entry(Functions.HOUR_OF, "CAST(HOUR({0}) AS BIGINT)"),
                entry(Functions.WEEKDAY_OF, "LOWER(DATE_FORMAT({0}, 'EEEE'))"),
                entry(Functions.STOPPED, "CAST(RAISE_ERROR({0}) AS BIGINT)"),
                // A sum of 64 bits would be one of 64 bits; with a decimal zero it is one of 38 digits like all others.
                entry(SqlStdOperatorTable.SUM, "SUM({0!} + 0BD)"),
                entry(SqlStdOperatorTable.ROW, "(CAST({0} AS DECIMAL(38, 0)) * 10000000000000000000 + {1!})"),
                entry(SqlStdOperatorTable.ARG_MIN, "MIN_BY({0}, {1})"),
                entry(SqlStdOperatorTable.ARG_MAX, "MAX_BY({0}, {1})"));
    }

    /**
     * A quotient of decimals has 20 digits before its point at most, so that it is computed in two halves of 19 digits as on paper:
     * those above, and those of what is left of them. The function over an array of one names the numbers, lest they are written, and
     * computed, ten times.
     */
    private static String longDivision() {
        String below = "q.a % " + HALF_OF_DIGITS;
        String above = timesContained("q.a", HALF_OF_DIGITS);
        String left = "(" + above + " % q.b * " + HALF_OF_DIGITS + " + " + below + ")";
        return "TRANSFORM(ARRAY(NAMED_STRUCT('a', {0}, 'b', {1})), q -> " + timesContained(above, "q.b") + " * "
                + HALF_OF_DIGITS + " + " + timesContained(left, "q.b") + ")[0]";
    }

    private static String timesContained(String dividend, String divisor) {
        return "CAST((" + dividend + " - " + dividend + " % " + divisor + ") / " + divisor + " AS DECIMAL(38, 0))";
    }

    @Override
    public int longestName() {
        return Short.MAX_VALUE;
    }

    @Override
    public String text(String value) {
        return EscapedText.withBackslashes(value, "\\'");
    }

    @Override
    public List<String> settings() {
        return List.of(
                "SET spark.sql.ansi.enabled = true",
                "SET spark.sql.decimalOperations.allowPrecisionLoss = false",
                "SET spark.sql.session.timeZone = UTC");
    }

    @Override
    public String createTable() {
        return "CREATE TABLE";
    }

    /** A temporary view whose rows are kept, for Spark has no temporary tables. */
    @Override
    public String createTableAs() {
        return "CACHE TABLE";
    }

    @Override
    public void unparseDateTimeLiteral(
            SqlWriter writer, SqlAbstractDateTimeLiteral literal, int leftPrecedence, int rightPrecedence) {
        boolean moment = literal.getTypeName() == SqlTypeName.TIMESTAMP;
        writer.literal((moment ? "TIMESTAMP_NTZ" : literal.getTypeName().getName()) + " '" + literal.toFormattedString()
                + "'");
    }
}
