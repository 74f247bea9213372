package scorecard.engine.read;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.plan.Column;
import scorecard.engine.type.ValueType;

/** Reads the cells of one column as its declaration says: the missing texts first, then format, type and range. */
final class ReadCell {
    private final Column column;
    private final CellContract contract;
    private final Set<String> missing;

    private ReadCell(Column column, CellContract contract) {
        this.column = column;
        this.contract = contract;
        this.missing = new HashSet<>(column.missing());
    }

    /** @param zone of naive dates and timestamps */
    static ReadCell of(Column column, ZoneId zone) {
        return new ReadCell(column, contract(column, zone));
    }

    Cell read(RawCell raw) {
        if (isMissing(raw)) {
            return column.optional() ? new Cell.Missing() : new Cell.Unfit("missing, but the column is not optional");
        }
        if (raw instanceof RawCell.Faulty(String error)) {
            return new Cell.Unfit(
                    error.startsWith("#") ? "an error of the spreadsheet" : "no value that a column can hold");
        }
        if (raw instanceof RawCell.Composite) {
            return new Cell.Unfit("not a single value");
        }
        if (raw instanceof RawCell.Written(String text) && text.length() > ReadingLimits.CELL_LENGTH) {
            return new Cell.Unfit("longer than " + ReadingLimits.CELL_LENGTH + " characters");
        }
        return contract.read(raw);
    }

    private boolean isMissing(RawCell raw) {
        boolean blank = raw instanceof RawCell.Absent
                || raw instanceof RawCell.Written(String text)
                        && !(column.type() instanceof ValueType.Text)
                        && text.isBlank();
        if (blank || missing.isEmpty()) {
            return blank;
        }
        String shown = raw.shown();
        return missing.contains(shown) || missing.contains(shown.strip());
    }

    private static CellContract contract(Column column, ZoneId zone) {
        return switch (column.format()) {
            case CellFormat.Text text -> new TextCell(text);
            case CellFormat.YesNo yesNo -> new YesNoCell(yesNo);
            case CellFormat.Number number -> new NumberCell(column.type(), number);
            case CellFormat.DurationIn(CellFormat.TimeUnit unit) -> new DurationNumberCell(unit);
            case CellFormat.DurationClock clock -> new DurationClockCell();
            case CellFormat.Moment(Optional<String> pattern) ->
                column.type() instanceof ValueType.Date
                        ? new DateCell(pattern, zone)
                        : new TimestampCell(pattern, zone);
        };
    }
}
