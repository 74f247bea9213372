package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.dialect.PostgresqlSqlDialect;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import scorecard.engine.type.ValueType;

/** PostgreSQL's SQL: text in the order of its bytes, decimals of any width, and no picking by another value. */
public final class PostgreSqlDialect extends ServerDialect {
    public static final Dialect INSTANCE = new PostgreSqlDialect();

    private PostgreSqlDialect() {
        super(
                "PostgreSQL",
                PostgresqlSqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("\""),
                new TypeNames("TEXT", "BOOLEAN", "BIGINT", "NUMERIC(38, %d)", "DATE", "TIMESTAMP(3)"));
    }

    @Override
    Map<SqlOperator, String> own() {
        return Map.ofEntries(
                entry(
                        Functions.LOCAL_MOMENT,
                        "((TIMESTAMP '1970-01-01 00:00:00' + {0!} / 86400000 * INTERVAL '1 day' + {0!} % 86400000 *"
                                + " INTERVAL '1 millisecond') AT TIME ZONE 'UTC' AT TIME ZONE {1})"),
                entry(
                        Functions.INSTANT_OF_DAY,
                        "CAST(EXTRACT(EPOCH FROM CAST({0} AS TIMESTAMP) AT TIME ZONE {1}) * 1000 AS BIGINT)"),
                entry(Functions.MILLISECONDS_OF_DAY, "(({0!} - DATE '1970-01-01') * CAST(86400000 AS BIGINT))"),
                entry(Functions.TIMES_CONTAINED, "({0!} / {1!})"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS NUMERIC(38, 0))"),
                entry(Functions.WIDE_TIMES_CONTAINED, "DIV({0}, {1})"),
                entry(Functions.TRIMMED, "NULLIF(BTRIM({0}, E'\\t\\n\\f\\r \\u00a0'), '')"),
                entry(Functions.CHARACTERS, "CAST(CHAR_LENGTH({0}) AS BIGINT)"),
                entry(Functions.HAS_PART, "(POSITION({1!} IN {0!}) > 0)"),
                entry(Functions.BEGINS_WITH, "STARTS_WITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "(RIGHT({0}, CHAR_LENGTH({1})) = {1!})"),
                entry(Functions.YEAR_OF, "CAST(EXTRACT(YEAR FROM {0!}) AS BIGINT)"),
                entry(Functions.MONTH_OF, "CAST(EXTRACT(MONTH FROM {0!}) AS BIGINT)"),
                entry(Functions.DAY_OF, "CAST(EXTRACT(DAY FROM {0!}) AS BIGINT)"),
                entry(Functions.HOUR_OF, "CAST(EXTRACT(HOUR FROM {0!}) AS BIGINT)"),
                entry(Functions.WEEKDAY_OF, "TO_CHAR({0}, 'FMday')"),
                entry(Functions.IN_BYTE_ORDER, "{0!} COLLATE \"C\""),
                entry(Functions.STOPPED, "CAST({0!} || ' ' || CAST({1} AS TEXT) AS BIGINT)"),
                entry(SqlStdOperatorTable.ROW, "(CAST({0} AS NUMERIC(38, 0)) * 10000000000000000000 + {1!})"),
                entry(
                        SqlStdOperatorTable.ARG_MIN,
                        "(ARRAY_AGG({0} ORDER BY {1}) FILTER (WHERE {0!} IS NOT NULL AND {1!} IS NOT NULL))[1]"),
                entry(
                        SqlStdOperatorTable.ARG_MAX,
                        "(ARRAY_AGG({0} ORDER BY {1} DESC) FILTER (WHERE {0!} IS NOT NULL AND {1!} IS NOT NULL))[1]"));
    }

    @Override
    public int longestName() {
        return 63;
    }

    @Override
    public String type(ValueType type) {
        return type instanceof ValueType.Text ? super.type(type) + " COLLATE \"C\"" : super.type(type);
    }
}
