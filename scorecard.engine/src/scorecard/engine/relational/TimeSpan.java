package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;

/** The statement that says how many rows of a source have a time and which instants are their first and last. */
public final class TimeSpan {
    private final SourceTables tables;
    private final SourceTable table;
    private final String column;

    /** @param column a date or timestamp of the source */
    public TimeSpan(SourceTables tables, SourceTable table, String column) {
        this.tables = tables;
        this.table = table;
        this.column = column;
    }

    /** {@code SELECT count, first instant, last instant}. */
    public String sql(Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(new Algebra(), tables, table, column, asOf);
        RelBuilder builder = rows.builder();
        RexNode instant = rows.own().field(table.instants().get(column));
        builder.aggregate(
                builder.groupKey(),
                List.of(
                        builder.count(false, "rows", instant),
                        builder.aggregateCall(SqlStdOperatorTable.MIN, instant).as("first"),
                        builder.aggregateCall(SqlStdOperatorTable.MAX, instant).as("last")));
        return tables.dialect().statement(builder.build());
    }
}
