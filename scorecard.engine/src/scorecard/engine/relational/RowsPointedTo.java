package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.PointsTo;
import scorecard.engine.plan.Validity;
import scorecard.engine.relational.RowFields.FieldsOfRow;
import scorecard.engine.type.ValueType;

/**
 * The rows that rows point to, joined once for each path of reference columns when an expression first asks for it:
 * {@code LEFT JOIN agents ON agents.agent_id = contacts.agent_id}.
 *
 * <p>A join finds one row at most, because a source is only taken when no two of its rows could be meant; so the number
 * of rows stays the same.
 */
final class RowsPointedTo {
    private final Algebra algebra;
    private final SourceTables tables;
    private final StoredRows rows;
    private final RelBuilder builder;
    private final FieldsOfRow own;
    private final Supplier<Optional<RexNode>> day;
    private final Map<List<String>, StoredFields> joined = new HashMap<>();

    /**
     * Rows to be joined to those on top of a builder.
     *
     * @param day on which a row counts; empty for rows without time, which point to no row that holds for a time
     */
    RowsPointedTo(
            Algebra algebra,
            SourceTables tables,
            StoredRows rows,
            RelBuilder builder,
            FieldsOfRow own,
            Supplier<Optional<RexNode>> day) {
        this.algebra = algebra;
        this.tables = tables;
        this.rows = rows;
        this.builder = builder;
        this.own = own;
        this.day = day;
    }

    /** The fields of the row that a path leads to. */
    StoredFields by(List<String> references) {
        StoredFields known = joined.get(references);
        if (known != null) {
            return known;
        }
        List<String> before = references.subList(0, references.size() - 1);
        StoredFields fields = join(before.isEmpty() ? own : by(before), references.getLast());
        joined.put(List.copyOf(references), fields);
        return fields;
    }

    private StoredFields join(FieldsOfRow from, String reference) {
        PointsTo pointsTo = from.table()
                .source()
                .column(reference)
                .pointsTo()
                .orElseThrow(() -> new IllegalArgumentException(reference + " points to no row"));
        SourceTable target = tables.bySource().get(pointsTo.source());
        int offset = builder.fields().size();
        RexNode meant = from.field(from.table().columns().get(reference));
        Optional<RexNode> start = target.source().validity().flatMap(validity -> day.get());
        rows.push(builder, target);
        List<RexNode> conditions = new ArrayList<>();
        conditions.add(builder.equals(beside(target, pointsTo.column()), meant));
        target.source().validity().ifPresent(validity -> conditions.addAll(holds(target, validity, start)));
        builder.join(JoinRelType.LEFT, conditions);
        return new StoredFields(builder, target, offset);
    }

    private List<RexNode> holds(SourceTable target, Validity validity, Optional<RexNode> day) {
        RexNode start = startOfDay(target, validity.from(), day);
        List<RexNode> conditions = new ArrayList<>();
        conditions.add(builder.call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, beside(target, validity.from()), start));
        validity.until()
                .ifPresent(until -> conditions.add(endsAfter(startOfDay(target, until, day), beside(target, until))));
        return conditions;
    }

    /** Said by one comparison where possible, which lets rows be found by the column they point to. */
    private RexNode endsAfter(RexNode start, RexNode end) {
        return tables.dialect().hasNever()
                ? builder.call(SqlStdOperatorTable.LESS_THAN, start, builder.call(Functions.END_OR_NEVER, end))
                : builder.or(builder.isNull(end), builder.call(SqlStdOperatorTable.LESS_THAN, start, end));
    }

    /** The day on which the row counts, or its first moment where a moment says how long something holds. */
    private RexNode startOfDay(SourceTable target, String limit, Optional<RexNode> day) {
        RexNode known = day.orElseThrow(
                () -> new IllegalArgumentException("a row without time points to no row that holds for a time"));
        ValueType type = target.source().column(limit).type();
        return type instanceof ValueType.Date
                ? known
                : algebra.rex().makeAbstractCast(algebra.types().of(type), known, false);
    }

    /** A field of the row beside those that are joined already, while the join is being made. */
    private RexNode beside(SourceTable target, String column) {
        return builder.field(2, 1, StoredRows.index(target, target.columns().get(column)));
    }
}
