package scorecard.engine.dialect;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.rel2sql.RelToSqlConverter;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.dialect.DuckDBSqlDialect;

/** DuckDB's SQL, in which a database in memory holds everything and nothing but the engine's tables. */
public final class DuckDbDialect extends WrittenDialect {
    public static final Dialect INSTANCE = new DuckDbDialect();

    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    private DuckDbDialect() {
        super(
                "DuckDB",
                DuckDBSqlDialect.DEFAULT_CONTEXT.withIdentifierQuoteString("\""),
                new TypeNames("VARCHAR", "BOOLEAN", "BIGINT", "DECIMAL(38, %d)", "DATE", "TIMESTAMP"));
    }

    @Override
    Map<SqlOperator, String> phrases() {
        return Map.ofEntries(
                entry(Functions.LOCAL_MOMENT, "TIMEZONE({1}, MAKE_TIMESTAMPTZ({0!} * 1000))"),
                entry(Functions.INSTANT_OF_DAY, "EPOCH_MS(TIMEZONE({1}, CAST({0} AS TIMESTAMP(3))))"),
                entry(Functions.MILLISECONDS_OF_DAY, "EPOCH_MS({0})"),
                entry(Functions.TIMES_CONTAINED, "DIVIDE({0}, {1})"),
                entry(Functions.IN_32_BITS, "CAST({0} AS INTEGER)"),
                entry(Functions.LOWEST_DIGITS, "({0!} & {1})"),
                entry(Functions.WITHOUT_LOWEST_DIGITS, "({0!} >> {1})"),
                entry(Functions.IS_ONE_OF, "LIST_CONTAINS({0}, {1})"),
                entry(Functions.WIDEST_WHOLE, "CAST({0} AS HUGEINT)"),
                entry(
                        Functions.TRIMMED,
                        "NULLIF(REGEXP_REPLACE({0}, '^[\\s\\x{00a0}]+|[\\s\\x{00a0}]+$', '', 'g'), '')"),
                entry(Functions.SMALL_LETTERS, "LOWER({0})"),
                entry(Functions.CAPITAL_LETTERS, "UPPER({0})"),
                entry(Functions.CHARACTERS, "LENGTH({0})"),
                entry(Functions.HAS_PART, "CONTAINS({0}, {1})"),
                entry(Functions.BEGINS_WITH, "STARTS_WITH({0}, {1})"),
                entry(Functions.FINISHES_WITH, "ENDS_WITH({0}, {1})"),
                entry(Functions.YEAR_OF, "YEAR({0})"),
                entry(Functions.MONTH_OF, "MONTH({0})"),
                entry(Functions.DAY_OF, "DAY({0})"),
                entry(Functions.HOUR_OF, "HOUR({0})"),
                entry(Functions.WEEKDAY_OF, "LOWER(DAYNAME({0}))"),
                entry(Functions.LEAST_OF, "LEAST({...})"),
                entry(Functions.GREATEST_OF, "GREATEST({...})"),
                entry(Functions.IN_BYTE_ORDER, "{0}"),
                entry(Functions.END_OR_NEVER, "COALESCE({0}, 'infinity')"),
                entry(Functions.STOPPED, "ERROR({0})"));
    }

    @Override
    RelToSqlConverter converter() {
        return new ConditionsDecidedOnce(this);
    }

    @Override
    public List<String> settings() {
        return List.of();
    }

    @Override
    public String createTable() {
        return "CREATE TABLE";
    }

    @Override
    public String createView() {
        return "CREATE VIEW";
    }

    @Override
    public int longestName() {
        return ANY_LENGTH;
    }

    @Override
    public boolean picksRanks() {
        return true;
    }

    @Override
    public boolean hasNever() {
        return true;
    }
}
