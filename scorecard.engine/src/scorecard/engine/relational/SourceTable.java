package scorecard.engine.relational;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;

/**
 * The table that holds the accepted rows of a source.
 *
 * <p>Each declared column has one column. A date or timestamp has a second one, its instant in milliseconds since
 * 1970-01-01 UTC (for a date: of its first moment), because elapsed time must not jump with the clocks. One more column
 * numbers the rows by time and row key.
 *
 * @param zone the zone its naive timestamps are in
 * @param name of the table
 * @param columns name of the stored column by name of the declared one
 * @param instants name of the instant's column by name of the declared one
 * @param order name of the column that numbers the rows
 */
public record SourceTable(
        Source source,
        ZoneId zone,
        String name,
        Map<String, String> columns,
        Map<String, String> instants,
        String order) {
    /** A stored column. */
    public record StoredColumn(String name, ValueType type) {}

    static SourceTable of(Source source, ZoneId zone, String name, Dialect dialect) {
        PhysicalNames names = new PhysicalNames(dialect);
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> instants = new LinkedHashMap<>();
        source.columns().forEach(column -> columns.put(column.name(), names.take(column.name())));
        source.columns().stream()
                .filter(column -> isMoment(column.type()))
                .forEach(column -> instants.put(column.name(), names.take(column.name() + " instant")));
        return new SourceTable(source, zone, name, columns, instants, names.take("row order"));
    }

    /** The stored columns: the declared ones, then the instants, then the row order. */
    public List<StoredColumn> stored() {
        List<StoredColumn> stored = new ArrayList<>();
        source.columns().forEach(column -> stored.add(new StoredColumn(columns.get(column.name()), column.type())));
        instants.values().forEach(instant -> stored.add(new StoredColumn(instant, new ValueType.Whole())));
        stored.add(new StoredColumn(order, new ValueType.Whole()));
        return stored;
    }

    /** The same table, whose rows are read otherwise. */
    public SourceTable readBy(Reader reader) {
        return new SourceTable(source.withReader(reader), zone, name, columns, instants, order);
    }

    /** A table that holds only some of the columns, and perhaps under another name. */
    SourceTable with(List<Column> kept, String otherName) {
        Map<String, String> keptColumns = new LinkedHashMap<>();
        Map<String, String> keptInstants = new LinkedHashMap<>();
        for (Column column : kept) {
            keptColumns.put(column.name(), columns.get(column.name()));
        }
        instants.forEach((column, instant) -> {
            if (keptColumns.containsKey(column)) {
                keptInstants.put(column, instant);
            }
        });
        return new SourceTable(source.withColumns(kept), zone, otherName, keptColumns, keptInstants, order);
    }

    /** The column that says when a row counts. */
    Optional<Column> time() {
        return source.time().map(source::column);
    }

    static boolean isMoment(ValueType type) {
        return type instanceof ValueType.Date || type instanceof ValueType.Timestamp;
    }
}
