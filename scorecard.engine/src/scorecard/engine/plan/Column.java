package scorecard.engine.plan;

import java.util.List;
import java.util.Optional;
import scorecard.engine.type.ValueType;

/**
 * One declared column of a source.
 *
 * @param name as used in formulas
 * @param header as written in the file
 * @param occurrence which of several columns with that header, 1 for the first
 * @param type what a cell holds
 * @param format how a cell is written
 * @param optional whether a cell may be missing
 * @param missing texts that mean missing; an empty or absent cell always does
 * @param pointsTo the row of another source that has this column's value as its own key
 * @param derivation how the value is computed from the row's other values; such a column is not read
 * @param totals texts, with {@code *} for any characters, by which the cell says that its row adds up others and is none itself
 */
public record Column(
        String name,
        String header,
        int occurrence,
        ValueType type,
        CellFormat format,
        boolean optional,
        List<String> missing,
        Optional<PointsTo> pointsTo,
        Optional<RowExpression> derivation,
        Optional<List<String>> totals) {

    public Column {
        missing = List.copyOf(missing);
        totals = totals.map(List::copyOf);
    }

    /** A column that does not tell totals from rows. */
    public Column(
            String name,
            String header,
            int occurrence,
            ValueType type,
            CellFormat format,
            boolean optional,
            List<String> missing,
            Optional<PointsTo> pointsTo,
            Optional<RowExpression> derivation) {
        this(name, header, occurrence, type, format, optional, missing, pointsTo, derivation, Optional.empty());
    }

    /** A column that is read and points to no other source. */
    public Column(
            String name,
            String header,
            int occurrence,
            ValueType type,
            CellFormat format,
            boolean optional,
            List<String> missing) {
        this(name, header, occurrence, type, format, optional, missing, Optional.empty(), Optional.empty());
    }
}
