package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeFactory;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.TimestampString;
import scorecard.engine.plan.Column;
import scorecard.engine.type.ValueType;

/**
 * The rows of a source, each once for every period that has its day: {@code rows JOIN "period days" ON day = day}. A row
 * without time belongs to no period; the rows of a snapshot are taken as they are.
 */
final class RowsByPeriod {
    private final Algebra algebra;
    private final SourceTables tables;
    private final SourceTable table;
    private final RelBuilder builder;

    private RowsByPeriod(Algebra algebra, SourceTables tables, SourceTable table, Optional<LocalDateTime> asOf) {
        this.algebra = algebra;
        this.tables = tables;
        this.table = table;
        this.builder = algebra.builder();
        builder.push(algebra.rows(table.name(), rowType()));
        table.time()
                .ifPresent(time -> asOf.ifPresent(moment -> builder.filter(builder.call(
                        SqlStdOperatorTable.LESS_THAN_OR_EQUAL, field(timeColumn(time)), literal(time, moment)))));
    }

    /** @param asOf rows later than this moment do not count */
    static RowsByPeriod of(Algebra algebra, SourceTables tables, SourceTable table, Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = new RowsByPeriod(algebra, tables, table, asOf);
        table.time().ifPresent(rows::joinPeriods);
        return rows;
    }

    /** The rows alone, each once. */
    static RowsByPeriod withoutPeriods(
            Algebra algebra, SourceTables tables, SourceTable table, Optional<LocalDateTime> asOf) {
        return new RowsByPeriod(algebra, tables, table, asOf);
    }

    RelBuilder builder() {
        return builder;
    }

    /** The stored column of that name. */
    RexNode field(String storedColumn) {
        return builder.field(stored().indexOf(storedColumn));
    }

    /** The index of the period; nothing for a snapshot. */
    List<RexNode> period() {
        return table.time().isPresent() ? List.of(builder.field(stored().size())) : List.of();
    }

    private void joinPeriods(Column time) {
        builder.push(algebra.rows(tables.periodDays(), periodDaysType()));
        RexNode stored = builder.field(2, 0, stored().indexOf(timeColumn(time)));
        RexNode day = time.type() instanceof ValueType.Date
                ? stored
                : algebra.rex().makeAbstractCast(algebra.types().day(), stored, false);
        builder.join(JoinRelType.INNER, builder.call(SqlStdOperatorTable.EQUALS, day, builder.field(2, 1, 1)));
    }

    private RexNode literal(Column time, LocalDateTime moment) {
        return time.type() instanceof ValueType.Date
                ? algebra.rex()
                        .makeDateLiteral(new DateString(moment.toLocalDate().toString()))
                : algebra.rex().makeTimestampLiteral(timestamp(moment), 3);
    }

    private static TimestampString timestamp(LocalDateTime moment) {
        return new TimestampString(
                        moment.getYear(),
                        moment.getMonthValue(),
                        moment.getDayOfMonth(),
                        moment.getHour(),
                        moment.getMinute(),
                        moment.getSecond())
                .withMillis(moment.getNano() / 1_000_000);
    }

    private String timeColumn(Column time) {
        return table.columns().get(time.name());
    }

    private List<String> stored() {
        return table.stored().stream().map(SourceTable.StoredColumn::name).toList();
    }

    private RelDataType rowType() {
        RelDataTypeFactory.Builder type = algebra.types().factory().builder();
        table.stored().forEach(column -> type.add(column.name(), algebra.types().of(column.type())));
        return type.build();
    }

    private RelDataType periodDaysType() {
        return algebra.types()
                .factory()
                .builder()
                .add(SourceTables.PERIOD, algebra.types().whole())
                .add(SourceTables.DAY, algebra.types().day())
                .build();
    }
}
