package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.dialect.BigQuerySqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** BigQuery's SQL: decimals of 76 digits, and names that hold no point. */
public final class BigQueryDialect extends ServerDialect {
    public static final Dialect INSTANCE = new BigQueryDialect();

    private BigQueryDialect() {
        super(
                BigQuerySqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("`"),
                new TypeNames("STRING", "BOOL", "INT64", "BIGNUMERIC", "DATE", "DATETIME"));
    }

    @Override
    public String title() {
        return "bigquery";
    }

    @Override
    public String database() {
        return "BigQuery";
    }

    @Override
    Map<SqlOperator, String> own() {
        return Map.ofEntries(
                entry(Functions.LOCAL_MOMENT, "DATETIME(TIMESTAMP_MILLIS({0}), {1})"),
                entry(Functions.INSTANT_OF_DAY, "UNIX_MILLIS(TIMESTAMP({0}, {1}))"),
                entry(Functions.MILLISECONDS_OF_DAY, "(UNIX_DATE({0}) * 86400000)"),
                entry(Functions.TIMES_CONTAINED, "DIV({0}, {1})"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS BIGNUMERIC)"),
                entry(Functions.WIDE_TIMES_CONTAINED, "DIV({0}, {1})"),
                entry(Functions.TRIMMED, "NULLIF(TRIM({0}, '\\t\\n\\f\\r \\u00a0'), '')"),
                entry(Functions.CHARACTERS, "CHAR_LENGTH({0})"),
                entry(Functions.HAS_PART, "(STRPOS({0}, {1}) > 0)"),
                entry(Functions.BEGINS_WITH, "STARTS_WITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "ENDS_WITH({0}, {1})"),
                entry(Functions.YEAR_OF, "EXTRACT(YEAR FROM {0!})"),
                entry(Functions.MONTH_OF, "EXTRACT(MONTH FROM {0!})"),
                entry(Functions.DAY_OF, "EXTRACT(DAY FROM {0!})"),
                entry(Functions.HOUR_OF, "EXTRACT(HOUR FROM {0!})"),
                entry(Functions.WEEKDAY_OF, "LOWER(FORMAT_DATETIME('%A', DATETIME({0})))"),
                entry(Functions.STOPPED, "CAST(ERROR({0}) AS INT64)"),
                entry(SqlStdOperatorTable.ROW, "(CAST({0} AS BIGNUMERIC) * 10000000000000000000 + {1!})"),
                entry(SqlStdOperatorTable.ARG_MIN, "MIN_BY({0}, {1})"),
                entry(SqlStdOperatorTable.ARG_MAX, "MAX_BY({0}, {1})"));
    }

    @Override
    public int longestName() {
        return 300;
    }

    @Override
    public String quoted(String identifier) {
        return "`" + identifier.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }

    @Override
    public String text(String value) {
        return EscapedText.withBackslashes(value, "\\'");
    }
}
