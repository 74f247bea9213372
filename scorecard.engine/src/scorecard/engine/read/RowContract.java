package scorecard.engine.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;

/** Checks rows against their source's declaration: every cell must fit its column, and the key must be there. */
public final class RowContract {
    private final Source source;
    private final List<ReadCell> readers;

    /** @param zone of the source's naive dates and timestamps */
    public RowContract(Source source, ZoneId zone) {
        this.source = source;
        this.readers = source.columns().stream()
                .map(column -> ReadCell.of(column, zone))
                .toList();
    }

    /**
     * What a row turned out to be.
     *
     * @param cells one for each declared column; empty where the row does not even have the right number of cells
     * @param rejects why it does not fit; empty for an accepted row
     */
    public record Checked(List<Cell> cells, List<Reject> rejects) {
        /** Whether every cell fits. */
        public boolean accepted() {
            return rejects.isEmpty();
        }
    }

    Checked check(DataFile file, TableFile.Next.Row row, List<Integer> indexes, int width) {
        if (row.cells().size() != width) {
            String reason = "has " + row.cells().size() + " cells instead of " + width;
            return new Checked(List.of(), List.of(new Reject(file.name(), row.number(), "", "", reason)));
        }
        List<Cell> cells = new ArrayList<>(readers.size());
        List<Reject> rejects = new ArrayList<>(0);
        for (int index = 0; index < readers.size(); index++) {
            Column column = source.columns().get(index);
            RawCell raw = row.cells().get(indexes.get(index));
            Cell cell = readers.get(index).read(raw);
            cells.add(cell);
            if (cell instanceof Cell.Unfit(String reason)) {
                rejects.add(new Reject(file.name(), row.number(), column.header(), raw.shown(), reason));
            } else if (cell instanceof Cell.Missing && source.key().contains(column.name())) {
                rejects.add(new Reject(
                        file.name(), row.number(), column.header(), raw.shown(), "missing, but part of the row key"));
            }
        }
        if (rejects.isEmpty() && endsBeforeItBegins(cells)) {
            Column until = source.column(source.validity().orElseThrow().until().orElseThrow());
            RawCell raw = row.cells().get(indexes.get(source.columns().indexOf(until)));
            rejects.add(new Reject(
                    file.name(),
                    row.number(),
                    until.header(),
                    raw.shown(),
                    "the row stops to hold before it begins to"));
        }
        return new Checked(cells, rejects);
    }

    private boolean endsBeforeItBegins(List<Cell> cells) {
        return source.validity()
                .flatMap(validity ->
                        validity.until().map(until -> isBefore(cell(cells, until), cell(cells, validity.from()))))
                .orElse(false);
    }

    private Cell cell(List<Cell> cells, String column) {
        return cells.get(source.columns().indexOf(source.column(column)));
    }

    private static boolean isBefore(Cell one, Cell other) {
        return instant(one)
                .flatMap(end -> instant(other).map(start -> end < start))
                .orElse(false);
    }

    private static Optional<Long> instant(Cell cell) {
        return switch (cell) {
            case Cell.Day day -> Optional.of(day.instant());
            case Cell.Moment moment -> Optional.of(moment.instant());
            default -> Optional.empty();
        };
    }
}
