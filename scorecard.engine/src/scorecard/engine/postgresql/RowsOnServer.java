package scorecard.engine.postgresql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.PostgreSqlDialect;
import scorecard.engine.duckdb.ZoneInSql;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.sql.CellInSql;
import scorecard.engine.sql.SqlEngine;

/**
 * Keeps the rows of a source where they are: in a table of the server itself, of which every row surely fits its declaration.
 * The user's table is only read, through a temporary view, or a temporary table where rows must be numbered.
 */
final class RowsOnServer {
    private static final Dialect DIALECT = PostgreSqlDialect.INSTANCE;

    private final PostgreSqlEngine engine;
    private final SourceTable table;
    private final Source source;

    RowsOnServer(PostgreSqlEngine engine, SourceTable table) {
        this.engine = engine;
        this.table = table;
        this.source = table.source();
    }

    /**
     * Makes the table of the source.
     *
     * @param stored the rows it reads
     * @param ordered whether rows must be numbered by time and row key
     * @param meant columns of which every value must tell one row from the others
     */
    Optional<SqlEngine.Kept> keep(Reader.StoredRows.Table stored, boolean ordered, Set<String> meant) {
        Optional<String> users = engine.tableOfUser(stored.name());
        if (users.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<CellInSql>> cells = cells(users.get());
        if (cells.isEmpty()
                || holdsTwice(users.get(), cells.get(), source.key())
                || meant.stream().anyMatch(column -> holdsTwice(users.get(), cells.get(), List.of(column)))) {
            return Optional.empty();
        }
        Optional<SqlEngine.Kept> counted = counted(users.get(), cells.get());
        counted.ifPresent(kept -> engine.execute((ordered ? DIALECT.createTable() : DIALECT.createView()) + " "
                + DIALECT.quoted(table.name()) + " AS " + select(users.get(), cells.get(), ordered)));
        if (ordered && counted.isPresent()) {
            engine.execute("ANALYZE " + DIALECT.quoted(table.name()));
        }
        return counted;
    }

    /** One for each declared column; empty where one is not plain. */
    private Optional<List<CellInSql>> cells(String users) {
        Map<String, StoredType> types = types(users);
        boolean named = source.columns().stream()
                .allMatch(column -> column.occurrence() == 1 && types.containsKey(column.header()));
        if (!named) {
            return Optional.empty();
        }
        List<String> moments = source.columns().stream()
                .flatMap(column -> timestamp(column, types.get(column.header())))
                .toList();
        Optional<ZoneInSql> zone = new ClocksOnServer(engine, table.zone()).over(moments, users);
        List<CellInSql> cells = new ArrayList<>();
        for (Column column : source.columns()) {
            Optional<CellInSql> cell = zone.flatMap(clocks -> new ContractOnServer(
                            column, DIALECT.quoted(column.header()), types.get(column.header()), clocks)
                    .cell(source.key().contains(column.name())));
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        return Optional.of(cells);
    }

    private static Stream<String> timestamp(Column column, StoredType type) {
        String cell = DIALECT.quoted(column.header());
        return switch (type) {
            case DAY -> Stream.of("CAST(" + cell + " AS TIMESTAMP)");
            case MOMENT -> Stream.of(cell);
            case POINT -> Stream.of("(" + cell + " AT TIME ZONE 'UTC')");
            case TEXT, YES_NO, WHOLE, DECIMAL -> Stream.of();
        };
    }

    private Map<String, StoredType> types(String users) {
        Map<String, StoredType> types = new LinkedHashMap<>();
        engine.rows("SELECT CAST(attname AS TEXT), format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = "
                        + "CAST(" + DIALECT.text(users) + " AS regclass) AND attnum > 0 AND NOT attisdropped")
                .forEach(column -> StoredType.named((String) column.get(1))
                        .ifPresent(type -> types.put((String) column.get(0), type)));
        return types;
    }

    private boolean holdsTwice(String users, List<CellInSql> cells, List<String> columns) {
        String values =
                columns.stream().map(column -> cell(cells, column).value()).collect(Collectors.joining(", "));
        String present = columns.stream()
                .map(column -> "(" + cell(cells, column).value() + ") IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        String fits = columns.stream()
                .map(column -> surely(cell(cells, column).fits()))
                .collect(Collectors.joining(" AND "));
        return !engine.rows("SELECT 1 FROM (SELECT * FROM " + users + " WHERE " + fits + ") AS t WHERE " + present
                        + " GROUP BY " + values + " HAVING COUNT(*) > 1 LIMIT 1")
                .isEmpty();
    }

    private CellInSql cell(List<CellInSql> cells, String column) {
        return cells.get(source.columns().indexOf(source.column(column)));
    }

    private Optional<SqlEngine.Kept> counted(String users, List<CellInSql> cells) {
        String fits = cells.stream().map(cell -> surely(cell.fits())).collect(Collectors.joining(" AND "));
        String twice = cells.stream()
                .flatMap(cell -> cell.twice().stream())
                .map(time -> "COUNT(*) FILTER (WHERE " + time + ")")
                .collect(Collectors.joining(" + "));
        List<Object> counts = engine.rows("SELECT COUNT(*), COUNT(*) FILTER (WHERE NOT (" + fits + ")), "
                        + (twice.isEmpty() ? "0" : twice) + " FROM " + users)
                .getFirst();
        return ((Number) counts.get(1)).longValue() > 0
                ? Optional.empty()
                : Optional.of(
                        new SqlEngine.Kept(((Number) counts.get(0)).longValue(), ((Number) counts.get(2)).longValue()));
    }

    private static String surely(String condition) {
        return "COALESCE(" + condition + ", FALSE)";
    }

    private String select(String users, List<CellInSql> cells, boolean ordered) {
        List<String> values =
                new ArrayList<>(cells.stream().map(CellInSql::value).toList());
        cells.forEach(cell -> cell.instant().ifPresent(values::add));
        List<SourceTable.StoredColumn> stored = table.stored();
        String columns = IntStream.range(0, values.size())
                .mapToObj(index -> values.get(index) + " AS "
                        + DIALECT.quoted(stored.get(index).name()))
                .collect(Collectors.joining(",\n  "));
        return "SELECT " + columns + ",\n  " + (ordered ? number(cells) : "CAST(NULL AS BIGINT)") + " AS "
                + DIALECT.quoted(table.order()) + "\nFROM " + users;
    }

    private String number(List<CellInSql> cells) {
        Stream<String> time = source.time().stream().flatMap(column -> cell(cells, column).instant().stream());
        Stream<String> key =
                source.key().stream().map(column -> cell(cells, column).value());
        return "ROW_NUMBER() OVER (ORDER BY " + Stream.concat(time, key).collect(Collectors.joining(", ")) + ")";
    }

    /** A name of a table, possibly behind that of its schema and a point, in quotes. */
    static String quoted(String name) {
        return Arrays.stream(name.split("\\.")).map(DIALECT::quoted).collect(Collectors.joining("."));
    }
}
