package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.RowExpression;

/** The statement that counts the reviews of each member on each day, in the zone of their source. */
public final class ReviewsByDay {
    private final SourceTables tables;
    private final SourceTable table;
    private final Column member;
    private final Column time;

    /**
     * @param member the column of the reviews that names whose work was reviewed
     * @param time the column of the reviews that says when they count
     */
    public ReviewsByDay(SourceTables tables, SourceTable table, Column member, Column time) {
        this.tables = tables;
        this.table = table;
        this.member = member;
        this.time = time;
    }

    /** {@code SELECT member, day, count}, in no order; reviews without member or time are not among them. */
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(algebra, tables, table, asOf);
        RelBuilder builder = rows.builder();
        RowExpression value = new RowExpression.ColumnValue(member.name(), member.type());
        RowValues values = new RowValues(algebra, rows);
        builder.filter(builder.isNotNull(values.of(value)), builder.isNotNull(rows.day(time)));
        RexNode name = RowGroups.name(algebra.rex(), value, values.of(value));
        builder.aggregate(builder.groupKey(name, rows.day(time)), builder.count(false, "reviews"));
        return tables.dialect().statement(builder.build());
    }
}
