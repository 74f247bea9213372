package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.dialect.SnowflakeSqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Snowflake's SQL, as far as its products of decimals keep all digits. */
public final class SnowflakeDialect extends ServerDialect {
    public static final Dialect INSTANCE = new SnowflakeDialect();

    /** A product has at most so many digits after its point, or as many as one of its factors. */
    private static final int DIGITS_OF_PRODUCT = 12;

    private static final DigitsKept DIGITS_KEPT = new DigitsKept(
            "Snowflake", (left, right) -> Math.max(DIGITS_OF_PRODUCT, Math.max(left, right)), DECIMAL_DIGITS);

    private SnowflakeDialect() {
        super(
                "Snowflake",
                SnowflakeSqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("\""),
                new TypeNames("VARCHAR", "BOOLEAN", "NUMBER(19, 0)", "NUMBER(38, %d)", "DATE", "TIMESTAMP_NTZ(3)"));
    }

    @Override
    Map<SqlOperator, String> own() {
        return Map.ofEntries(
                entry(Functions.LOCAL_MOMENT, "CONVERT_TIMEZONE('UTC', {1}, TO_TIMESTAMP_NTZ({0}, 3))"),
                entry(
                        Functions.INSTANT_OF_DAY,
                        "DATE_PART(EPOCH_MILLISECOND, CONVERT_TIMEZONE({1}, 'UTC', CAST({0} AS TIMESTAMP_NTZ(3))))"),
                entry(Functions.MILLISECONDS_OF_DAY, "(DATEDIFF(DAY, DATE '1970-01-01', {0}) * 86400000)"),
                entry(Functions.TIMES_CONTAINED, "CAST(({0!} - MOD({0}, {1})) / {1!} AS NUMBER(19, 0))"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS NUMBER(38, 0))"),
                entry(Functions.WIDE_TIMES_CONTAINED, "CAST(({0!} - MOD({0}, {1})) / {1!} AS NUMBER(38, 0))"),
                entry(Functions.TRIMMED, "NULLIF(TRIM({0}, '\\t\\n\\f\\r \\u00a0'), '')"),
                entry(Functions.CHARACTERS, "LENGTH({0})"),
                entry(Functions.HAS_PART, "CONTAINS({0}, {1})"),
                entry(Functions.BEGINS_WITH, "STARTSWITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "ENDSWITH({0}, {1})"),
                entry(Functions.YEAR_OF, "YEAR({0})"),
                entry(Functions.MONTH_OF, "MONTH({0})"),
                entry(Functions.DAY_OF, "DAY({0})"),
                entry(Functions.HOUR_OF, "HOUR({0})"),
                entry(
                        Functions.WEEKDAY_OF,
                        "DECODE(DAYOFWEEKISO({0}), 1, 'monday', 2, 'tuesday', 3, 'wednesday', 4, 'thursday', 5,"
                                + " 'friday', 6, 'saturday', 7, 'sunday')"),
                entry(Functions.STOPPED, "TO_NUMBER({0!} || ' ' || CAST({1} AS VARCHAR))"),
                entry(SqlStdOperatorTable.ROW, "(CAST({0} AS NUMBER(38, 0)) * 10000000000000000000 + {1!})"),
                entry(SqlStdOperatorTable.ARG_MIN, "MIN_BY({0}, {1})"),
                entry(SqlStdOperatorTable.ARG_MAX, "MAX_BY({0}, {1})"));
    }

    @Override
    public int longestName() {
        return 255;
    }

    @Override
    RelNode sayable(RelNode expression) {
        DIGITS_KEPT.check(expression);
        return expression;
    }

    @Override
    public String text(String value) {
        return EscapedText.withBackslashes(value, "''");
    }
}
