package scorecard.engine.plan;

import java.util.List;
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
 */
public record Column(
        String name,
        String header,
        int occurrence,
        ValueType type,
        CellFormat format,
        boolean optional,
        List<String> missing) {

    public Column {
        missing = List.copyOf(missing);
    }
}
