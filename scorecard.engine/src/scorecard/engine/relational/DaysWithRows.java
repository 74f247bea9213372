package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.calcite.tools.RelBuilder;

/** The statement that gives every day, in the zone of a source, on which it has rows. */
public final class DaysWithRows {
    private final SourceTables tables;
    private final SourceTable table;
    private final String column;

    /** @param column a date or timestamp of the source */
    public DaysWithRows(SourceTables tables, SourceTable table, String column) {
        this.tables = tables;
        this.table = table;
        this.column = column;
    }

    /** {@code SELECT day}, each once, in no order; perhaps nothing for rows without time. */
    public String sql(Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(new Algebra(), tables, table, column, asOf);
        RelBuilder builder = rows.builder();
        builder.aggregate(builder.groupKey(rows.day(table.source().column(column))));
        return tables.dialect().statement(builder.build());
    }
}
