package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.Aggregate;

/**
 * Measures the smallest groups of rows that are put in order to find neighbours, by stretch and number of the group. Both are joined
 * to the rows before, so that few bytes of each row are carried along: one number where that holds all, else two.
 */
final class LeafInOrder {
    private static final String KEY_THEN_GROUP = "key then group";
    private static final String GROUP_AND_STRETCH = "group and stretch";

    private final Algebra algebra;
    private final RowGroups groups;
    private final MeasuredColumns columns;
    private final NumberedGroups numbered;
    private final ValueRanges ranges;

    /** @param columns what is measured */
    LeafInOrder(
            Algebra algebra, RowGroups groups, MeasuredColumns columns, NumberedGroups numbered, ValueRanges ranges) {
        this.algebra = algebra;
        this.groups = groups;
        this.columns = columns;
        this.numbered = numbered;
        this.ranges = ranges;
    }

    /**
     * The stretch, the number of the group and the columns.
     *
     * @param aggregates at least one, all without a selection
     */
    RelBuilder of(SourceTables tables, SourceTable table, List<Aggregate> aggregates, Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = RowsByPeriod.withStretchBeside(algebra, tables, table, aggregates, asOf, ranges);
        RelBuilder builder = rows.builder();
        RexNode stretch = rows.period().getFirst();
        int group = numbered.addNumber(algebra, builder, numbered.keysOf(groups.values(new RowValues(algebra, rows))));
        Optional<KeyThenGroup> packed = KeyThenGroup.of(algebra, table.source(), ranges, numbered);
        if (packed.isPresent()) {
            packed(rows, aggregates, packed.get(), builder.field(group), stretch);
        } else {
            apart(rows, aggregates, group);
        }
        return builder;
    }

    private void packed(
            RowsByPeriod rows, List<Aggregate> aggregates, KeyThenGroup packed, RexNode group, RexNode stretch) {
        RelBuilder builder = rows.builder();
        int number = builder.fields().size();
        builder.projectPlus(
                builder.alias(packed.of(builder, RowValues.in64Bits(algebra, rows), group, stretch), KEY_THEN_GROUP));
        rows.joined().neighbours().orderSameTimeBy(number);
        rows.findNeighbours(aggregates);
        builder.filter(packed.hasStretch(builder, builder.field(number)));
        RexNode key = packed.groupAndStretch(builder, builder.field(number));
        new GroupInOrder(builder)
                .by(
                        List.of(key),
                        List.of(GROUP_AND_STRETCH),
                        columns.measured(MeasureInAlgebra.inSteps(algebra, builder, rows, SharedConditions.none())));
        List<RexNode> result = new ArrayList<>();
        result.add(builder.alias(packed.stretch(builder, builder.field(0)), DayTables.STRETCH));
        result.add(builder.alias(packed.group(builder, builder.field(0)), NumberedGroups.GROUP));
        result.addAll(builder.fields().subList(1, builder.fields().size()));
        builder.project(result);
    }

    private void apart(RowsByPeriod rows, List<Aggregate> aggregates, int group) {
        RelBuilder builder = rows.builder();
        rows.findNeighbours(aggregates);
        RexNode stretch = rows.period().getFirst();
        builder.filter(builder.isNotNull(stretch));
        new GroupInOrder(builder)
                .by(
                        List.of(stretch, builder.field(group)),
                        List.of(DayTables.STRETCH, NumberedGroups.GROUP),
                        columns.measured(MeasureInAlgebra.inSteps(algebra, builder, rows, SharedConditions.none())));
    }
}
