package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.dialect.TrinoSqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * Trino's SQL, as far as its decimals keep all digits: they fail where they are too wide, or lose digits after the sixth. It has no
 * temporary tables.
 */
public final class TrinoDialect extends ServerDialect {
    public static final Dialect INSTANCE = new TrinoDialect();

    /** Of a result that could need more than 38 digits, this many after the point are left; found with version 483. */
    private static final int DIGITS_LEFT = 6;

    private static final DigitsKept DIGITS_KEPT = new DigitsKept("Trino", (left, right) -> DIGITS_LEFT, DIGITS_LEFT);

    private TrinoDialect() {
        super(
                "Trino",
                TrinoSqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("\""),
                new TypeNames("VARCHAR", "BOOLEAN", "BIGINT", "DECIMAL(38, %d)", "DATE", "TIMESTAMP(3)"));
    }

    @Override
    Map<SqlOperator, String> own() {
        return Map.ofEntries(
                entry(
                        Functions.LOCAL_MOMENT,
                        "CAST(FROM_UNIXTIME_NANOS(CAST({0} AS DECIMAL(38, 0)) * 1000000) AT TIME ZONE {1} AS"
                                + " TIMESTAMP(3))"),
                entry(
                        Functions.INSTANT_OF_DAY,
                        "CAST(TO_UNIXTIME(WITH_TIMEZONE(CAST({0} AS TIMESTAMP(3)), {1})) * 1000 AS BIGINT)"),
                entry(Functions.MILLISECONDS_OF_DAY, "(DATE_DIFF('day', DATE '1970-01-01', {0}) * 86400000)"),
                // not plainly the quotient, which is rounded where one of them is a sum and so a decimal
                entry(Functions.TIMES_CONTAINED, "(({0!} - MOD({0}, {1})) / {1!})"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS DECIMAL(38, 0))"),
                entry(Functions.WIDE_TIMES_CONTAINED, "(({0!} - MOD({0}, {1})) / {1!})"),
                entry(Functions.TRIMMED, "NULLIF(TRIM(BOTH U&'\\0009\\000a\\000c\\000d \\00a0' FROM {0!}), '')"),
                entry(Functions.CHARACTERS, "LENGTH({0})"),
                entry(Functions.HAS_PART, "(STRPOS({0}, {1}) > 0)"),
                entry(Functions.BEGINS_WITH, "STARTS_WITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "({1!} = '' OR SUBSTR({0}, -LENGTH({1})) = {1!})"),
                entry(Functions.YEAR_OF, "YEAR({0})"),
                entry(Functions.MONTH_OF, "MONTH({0})"),
                entry(Functions.DAY_OF, "DAY({0})"),
                entry(Functions.HOUR_OF, "HOUR({0})"),
                entry(Functions.WEEKDAY_OF, "LOWER(DATE_FORMAT(CAST({0} AS TIMESTAMP(3)), '%W'))"),
                entry(Functions.STOPPED, "CAST(FAIL({0}) AS BIGINT)"),
                entry(SqlStdOperatorTable.ROW, "(CAST({0} AS DECIMAL(38, 0)) * DECIMAL '10000000000000000000' + {1!})"),
                entry(SqlStdOperatorTable.ARG_MIN, "MIN_BY({0}, {1})"),
                entry(SqlStdOperatorTable.ARG_MAX, "MAX_BY({0}, {1})"));
    }

    @Override
    public int longestName() {
        return Short.MAX_VALUE;
    }

    @Override
    RelToSqlConverter converter() {
        return new SetsOfNamedGroups(this);
    }

    @Override
    RelNode sayable(RelNode expression) {
        DIGITS_KEPT.check(expression);
        return expression.accept(new WideSums());
    }

    @Override
    SqlNode said(SqlNode statement) {
        return statement.accept(new TypedNumbers("DECIMAL"));
    }

    @Override
    public String createTable() {
        return "CREATE TABLE";
    }

    @Override
    public String createView() {
        return "CREATE VIEW";
    }
}
