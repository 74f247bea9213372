package scorecard.engine.relational;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/** The statements that make tables; names are quoted by the dialect, everything else is fixed text. */
public final class TableDefinition {
    private static final Dialect DUCK_DB = DuckDbDialect.INSTANCE;
    private static final String UNORDERED = "CAST(NULL AS BIGINT)";

    private TableDefinition() {}

    /** {@code CREATE TABLE} in DuckDB. */
    public static String create(String table, List<StoredColumn> columns) {
        return create(DUCK_DB, table, columns);
    }

    /** {@code CREATE OR REPLACE TABLE} in DuckDB, in the place of a table that has the name already. */
    public static String replace(String table, List<StoredColumn> columns) {
        return create(DUCK_DB, "CREATE OR REPLACE TABLE", table, columns);
    }

    /** {@code CREATE TABLE}. */
    public static String create(Dialect dialect, String table, List<StoredColumn> columns) {
        return create(dialect, dialect.createTable(), table, columns);
    }

    private static String create(Dialect dialect, String create, String table, List<StoredColumn> columns) {
        return columns.stream()
                .map(column -> "  " + dialect.quoted(column.name()) + " " + dialect.type(column.type()))
                .collect(Collectors.joining(",\n", create + " " + dialect.quoted(table) + " (\n", "\n)"));
    }

    /** The tables that say which days each period has, in the order of their names in the record. */
    public static List<String> createDays(Dialect dialect, DayTables days) {
        return List.of(
                create(dialect, days.periodDays(), DayTables.periodDayColumns()),
                create(dialect, days.stretchDays(), DayTables.stretchDayColumns()),
                create(dialect, days.periodStretches(), DayTables.periodStretchColumns()));
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
        return createView(table, table.name(), rows);
    }

    /** The same under another name. */
    public static String createView(SourceTable table, String name, String rows) {
        return "CREATE VIEW " + quoted(name) + " AS " + named(table, UNORDERED) + "(" + rows + ")";
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

    /** The name in the quotes of DuckDB. */
    public static String quoted(String name) {
        return DUCK_DB.quoted(name);
    }

    /** DuckDB's name of the type. */
    public static String type(ValueType type) {
        return DUCK_DB.type(type);
    }
}
