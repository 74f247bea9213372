package scorecard.engine.relational;

import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;

/**
 * The stored columns of a row as fields of what stands on top of a builder.
 *
 * @param offset the index of the row's first field
 */
record StoredFields(RelBuilder builder, SourceTable table, int offset) implements RowFields.FieldsOfRow {
    @Override
    public RexNode field(String storedColumn) {
        return builder.field(offset + StoredRows.index(table, storedColumn));
    }
}
