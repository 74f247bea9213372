package scorecard.engine.duckdb;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;
import scorecard.engine.read.Cell;
import scorecard.engine.read.RowContract.Checked;
import scorecard.engine.relational.TableDefinition;

/**
 * Appends accepted rows to the table of loaded rows. Rows that are rejected although their key can be read are appended to
 * the table of rejected keys: a second row of that key is a duplicate all the same.
 */
final class AppendRows implements AutoCloseable {
    private final Database database;
    private final Source source;
    private final List<Integer> key;
    private final DuckDBAppender loaded;
    private final DuckDBAppender rejectedKeys;
    private long twice;

    private AppendRows(Database database, Columns columns, DuckDBAppender loaded, DuckDBAppender rejectedKeys) {
        this.database = database;
        this.source = columns.table().source();
        this.key = columns.key();
        this.loaded = loaded;
        this.rejectedKeys = rejectedKeys;
    }

    /** Appends to the table of loaded rows, which is there, and to one of rejected keys, which is made; must be closed. */
    static AppendRows open(Database database, Columns columns) {
        database.execute(TableDefinition.create(Columns.REJECTED_KEYS, columns.keys()));
        try {
            return new AppendRows(
                    database, columns, database.appender(Columns.LOADED), database.appender(Columns.REJECTED_KEYS));
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }

    long twice() {
        return twice;
    }

    /** Appends a row, or its key. */
    void append(int file, long number, Checked row) {
        try {
            if (row.accepted()) {
                append(file, number, row.cells());
            } else {
                appendKey(row.cells());
            }
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }

    private void append(int file, long number, List<Cell> cells) throws SQLException {
        loaded.beginRow();
        for (Cell cell : cells) {
            append(loaded, cell);
        }
        for (int index = 0; index < cells.size(); index++) {
            appendInstant(source.columns().get(index), cells.get(index));
        }
        loaded.append((long) file).append(number).endRow();
    }

    private void appendInstant(Column column, Cell cell) throws SQLException {
        switch (cell) {
            case Cell.Day day -> loaded.append(day.instant());
            case Cell.Moment moment -> {
                loaded.append(moment.instant());
                twice += moment.twice() ? 1 : 0;
            }
            case Cell.Missing missing -> {
                if (Columns.isMoment(column)) {
                    loaded.appendNull();
                }
            }
            case Cell.Text text -> {}
            case Cell.YesNo yesNo -> {}
            case Cell.Whole whole -> {}
            case Cell.Decimal decimal -> {}
            case Cell.Unfit unfit -> {}
        }
    }

    private void appendKey(List<Cell> cells) throws SQLException {
        boolean readable = !cells.isEmpty()
                && key.stream()
                        .map(cells::get)
                        .noneMatch(cell -> cell instanceof Cell.Unfit || cell instanceof Cell.Missing);
        if (readable) {
            rejectedKeys.beginRow();
            for (int index : key) {
                append(rejectedKeys, cells.get(index));
            }
            rejectedKeys.endRow();
        }
    }

    @Override
    public void close() {
        try (loaded;
                rejectedKeys) {
            // what was appended is written
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }

    private static void append(DuckDBAppender target, Cell cell) throws SQLException {
        switch (cell) {
            case Cell.Missing missing -> target.appendNull();
            case Cell.Text(String value) -> target.append(value);
            case Cell.YesNo(boolean value) -> target.append(value);
            case Cell.Whole(long value) -> target.append(value);
            case Cell.Decimal decimal -> target.append(decimal.value());
            case Cell.Day day -> target.append(day.value());
            case Cell.Moment moment -> target.append(moment.value());
            case Cell.Unfit unfit -> throw new IllegalStateException("a cell that does not fit is not kept");
        }
    }
}
