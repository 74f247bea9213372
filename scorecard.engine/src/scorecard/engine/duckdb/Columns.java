package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/** The columns of the tables that rows pass through while they are loaded, named {@code c0, c1, …}. */
record Columns(SourceTable table) {
    static final String LOADED = "loaded rows";
    static final String REJECTED_KEYS = "rejected keys";
    static final String DUPLICATES = "duplicate keys";
    private static final StoredColumn FILE = new StoredColumn("file", new ValueType.Whole());
    private static final StoredColumn ROW = new StoredColumn("row", new ValueType.Whole());

    /** The stored columns but the row order, then file and row. */
    List<StoredColumn> loaded() {
        List<StoredColumn> stored = table.stored();
        List<StoredColumn> columns = new ArrayList<>();
        for (int index = 0; index < stored.size() - 1; index++) {
            columns.add(new StoredColumn("c" + index, stored.get(index).type()));
        }
        columns.add(FILE);
        columns.add(ROW);
        return columns;
    }

    List<StoredColumn> keys() {
        return key().stream().map(loaded()::get).toList();
    }

    /** The name under which a declared column is loaded. */
    String name(String column) {
        return "c" + index(column);
    }

    /** Indexes of the row key's columns. */
    List<Integer> key() {
        return source().key().stream().map(this::index).toList();
    }

    /** Indexes of the columns that order the rows: the instant of their time, the row key, and since when it holds. */
    List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        Optional<String> instant = source().time().map(table.instants()::get);
        List<String> names = table.stored().stream().map(StoredColumn::name).toList();
        instant.ifPresent(name -> order.add(names.indexOf(name)));
        order.addAll(key());
        source().validity().ifPresent(validity -> order.add(index(validity.from())));
        order.addAll(latest());
        return order;
    }

    /** Indexes of the columns that order rows of one key where the latest of them counts: of a moment its instant. */
    List<Integer> latest() {
        List<String> names = table.stored().stream().map(StoredColumn::name).toList();
        return source().latest().stream()
                .flatMap(latest -> latest.by().stream())
                .map(column -> table.instants().containsKey(column)
                        ? names.indexOf(table.instants().get(column))
                        : index(column))
                .toList();
    }

    static boolean isMoment(Column column) {
        return column.type() instanceof ValueType.Date || column.type() instanceof ValueType.Timestamp;
    }

    private int index(String column) {
        return source().columns().indexOf(source().column(column));
    }

    private Source source() {
        return table.source();
    }
}
