package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.read.Cell;
import scorecard.engine.read.ReadSource.RowSink;
import scorecard.engine.read.RejectLog;
import scorecard.engine.read.RowContract.Checked;
import scorecard.engine.relational.SourceTable;

/**
 * Holds the rows of a source in memory as long as they are few, for then each statement of their way through the tables of loaded rows
 * costs more than all of them. With the first row that is one too many, or where somebody asks for it, all go that way.
 */
final class HoldFewRows implements RowSink, AutoCloseable {
    /** About how many characters are held; the objects around them take some ten megabytes at most. */
    private static final int MOST = 1 << 20;

    private static final int CHARACTERS_OF_CELL = 8;

    private final SourceTable table;
    private final Cancellation cancellation;
    private final RejectLog rejects;
    private final Supplier<AppendRows> tables;
    private final List<Numbered> held = new ArrayList<>();
    private int characters;
    private long totals;
    private Optional<AppendRows> passing = Optional.empty();

    private record Numbered(int file, long number, Checked row) {}

    /** @param tables opens the way through the tables */
    HoldFewRows(SourceTable table, Cancellation cancellation, RejectLog rejects, Supplier<AppendRows> tables) {
        this.table = table;
        this.cancellation = cancellation;
        this.rejects = rejects;
        this.tables = tables;
    }

    @Override
    public void total() {
        totals++;
    }

    @Override
    public void row(int file, long number, Checked row) {
        cancellation.check();
        if (!row.accepted()) {
            rejects.row(row.rejects());
        }
        if (passing.isPresent()) {
            passing.get().append(file, number, row);
            return;
        }
        held.add(new Numbered(file, number, row));
        for (Cell cell : row.cells()) {
            characters += CHARACTERS_OF_CELL + length(cell);
        }
        if (characters > MOST) {
            passThroughTables();
        }
    }

    private static int length(Cell cell) {
        return cell instanceof Cell.Text(String value) ? value.length() : 0;
    }

    /** Sends the rows that are held through the tables, and all that follow, unless they go there already. */
    void passThroughTables() {
        if (passing.isPresent()) {
            return;
        }
        AppendRows many = tables.get();
        passing = Optional.of(many);
        held.forEach(each -> many.append(each.file(), each.number(), each.row()));
        held.clear();
    }

    /** All rows where they are few and no two of them, not even of those that were rejected, have the same key. */
    Optional<FewRows> few() {
        if (passing.isPresent()) {
            return Optional.empty();
        }
        DifferentKeys keys = new DifferentKeys(table.source());
        List<List<Cell>> accepted = new ArrayList<>(held.size());
        for (Numbered each : held) {
            if (!keys.add(each.row().cells())) {
                return Optional.empty();
            }
            if (each.row().accepted()) {
                accepted.add(each.row().cells());
            }
        }
        return Optional.of(new FewRows(table, accepted));
    }

    /** Cells whose local time exists twice, of the rows that went through the tables. */
    long twice() {
        return passing.map(AppendRows::twice).orElse(0L);
    }

    long totals() {
        return totals;
    }

    @Override
    public void close() {
        passing.ifPresent(AppendRows::close);
    }
}
