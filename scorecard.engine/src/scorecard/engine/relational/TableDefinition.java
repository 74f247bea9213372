package scorecard.engine.relational;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.calcite.sql.SqlDialect;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/** The statements that make tables; names are quoted by the dialect, everything else is fixed text. */
public final class TableDefinition {
    private static final SqlDialect DIALECT = DuckDbDialect.INSTANCE;
    private static final String UNORDERED = "CAST(NULL AS BIGINT)";

    private TableDefinition() {}

    /** {@code CREATE TABLE}. */
    public static String create(String table, List<StoredColumn> columns) {
        return columns.stream()
                .map(column -> "  " + quoted(column.name()) + " " + type(column.type()))
                .collect(Collectors.joining(",\n", "CREATE TABLE " + quoted(table) + " (\n", "\n)"));
    }

    /** The tables that say which days each period has, in the order of their names in the record. */
    public static List<String> createDays(DayTables days) {
        return List.of(
                create(days.periodDays(), DayTables.periodDayColumns()),
                create(days.stretchDays(), DayTables.stretchDayColumns()),
                create(days.periodStretches(), DayTables.periodStretchColumns()));
    }

    /**
     * {@code CREATE TABLE … AS SELECT} of the loaded rows: columns {@code c0 … cn} get their names, and the row order is
     * numbered by time and row key.
     *
     * @param order indexes of the columns that order the rows; none where nothing depends on the order, for numbering means
     *     sorting
     * @param key indexes of the columns of the row key
     * @param duplicates table of keys whose rows are left out; its columns are the key's
     */
    public static String createOrdered(
            SourceTable table, String loaded, List<Integer> order, List<Integer> key, String duplicates) {
        String number = order.isEmpty() ? UNORDERED : "row_number() OVER (ORDER BY " + list(order) + ")";
        return "CREATE TABLE " + quoted(table.name()) + " AS " + named(table, number) + quoted(loaded) + " ANTI JOIN "
                + quoted(duplicates) + " USING (" + list(key) + ")";
    }

    /**
     * {@code CREATE VIEW … AS SELECT} of rows that stay where they are and have no order.
     *
     * @param rows a query whose columns are {@code c0 … cn}
     */
    public static String createView(SourceTable table, String rows) {
        return "CREATE VIEW " + quoted(table.name()) + " AS " + named(table, UNORDERED) + "(" + rows + ")";
    }

    private static String named(SourceTable table, String number) {
        List<StoredColumn> columns = table.stored();
        return IntStream.range(0, columns.size() - 1)
                .mapToObj(index ->
                        "c" + index + " AS " + quoted(columns.get(index).name()))
                .collect(
                        Collectors.joining(", ", "SELECT ", ", " + number + " AS " + quoted(table.order()) + " FROM "));
    }

    private static String list(List<Integer> columns) {
        return columns.stream().map(index -> "c" + index).collect(Collectors.joining(", "));
    }

    /** The name in quotes. */
    public static String quoted(String name) {
        return DIALECT.quoteIdentifier(name);
    }

    /** DuckDB's name of the type. */
    public static String type(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "VARCHAR";
            case ValueType.YesNo yesNo -> "BOOLEAN";
            case ValueType.Whole whole -> "BIGINT";
            case ValueType.Decimal(int scale) -> "DECIMAL(" + DuckDbDialect.DECIMAL_DIGITS + ", " + scale + ")";
            case ValueType.Money(String currency, int scale) ->
                "DECIMAL(" + DuckDbDialect.DECIMAL_DIGITS + ", " + scale + ")";
            case ValueType.Duration duration -> "BIGINT";
            case ValueType.Date date -> "DATE";
            case ValueType.Timestamp timestamp -> "TIMESTAMP";
        };
    }
}
