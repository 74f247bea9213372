package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.util.DateString;
import org.apache.calcite.util.TimestampString;
import scorecard.engine.plan.Column;
import scorecard.engine.relational.RowFields.FieldsOfRow;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/** The rows of a source's table up to the as-of moment. */
final class StoredRows {
    private final Algebra algebra;
    private final Optional<LocalDateTime> asOf;

    /** @param asOf rows later than this moment do not count */
    StoredRows(Algebra algebra, Optional<LocalDateTime> asOf) {
        this.algebra = algebra;
        this.asOf = asOf;
    }

    /** Puts the rows of a table on top of a builder. */
    void push(RelBuilder builder, SourceTable table) {
        builder.push(algebra.rows(table.name(), algebra.types().row(table.stored())));
        filter(
                builder,
                table,
                new LinkedHashSet<>(table.source().time().stream().toList()));
    }

    /**
     * Keeps those rows of a table on top of a builder that are not later than the as-of moment.
     *
     * @param times the columns that must not be later
     */
    void filter(RelBuilder builder, SourceTable table, Set<String> times) {
        List<RexNode> conditions = new ArrayList<>();
        asOf.ifPresent(moment -> times.stream()
                .map(table.source()::column)
                .forEach(time -> conditions.add(builder.call(
                        SqlStdOperatorTable.LESS_THAN_OR_EQUAL,
                        builder.field(index(table, table.columns().get(time.name()))),
                        literal(time, moment)))));
        if (!conditions.isEmpty()) {
            builder.filter(conditions);
        }
    }

    /** Conditions for a moment of a row to lie on one of some days. */
    List<RexNode> within(RelBuilder builder, FieldsOfRow row, Column time, DayTables.Span days) {
        RexNode moment = row.field(row.table().columns().get(time.name()));
        return List.of(
                builder.call(
                        SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                        moment,
                        literal(time, days.first().atStartOfDay())),
                builder.call(
                        SqlStdOperatorTable.LESS_THAN,
                        moment,
                        literal(time, days.end().atStartOfDay())));
    }

    /** Where a stored column stands among those of its table. */
    static int index(SourceTable table, String storedColumn) {
        List<String> names = table.stored().stream().map(StoredColumn::name).toList();
        int index = names.indexOf(storedColumn);
        if (index < 0) {
            throw new IllegalArgumentException("no stored column " + storedColumn + " in " + table.name());
        }
        return index;
    }

    /** The day of a moment of a row. */
    RexNode day(FieldsOfRow row, Column time) {
        RexNode moment = row.field(row.table().columns().get(time.name()));
        return time.type() instanceof ValueType.Date
                ? moment
                : algebra.rex().makeAbstractCast(algebra.types().day(), moment, false);
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
}
