package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.GroupKey;

/** The table of what was measured of each stretch and smallest group, rolled up to all sets of groups and all periods. */
final class SmallestGroups {
    private static final String STRETCHES = "stretches";

    private final Algebra algebra;
    private final SourceTables tables;
    private final RelNode measured;
    private final NumberedGroups numbered;
    private final RowGroups groups;
    private final MeasuredColumns columns;
    private final boolean byNumber;

    /**
     * Of a table.
     *
     * @param measured the table: the stretch, what tells the group, and the columns
     * @param byNumber whether the number of the group tells it
     */
    SmallestGroups(
            Algebra algebra,
            SourceTables tables,
            RelNode measured,
            NumberedGroups numbered,
            RowGroups groups,
            MeasuredColumns columns,
            boolean byNumber) {
        this.algebra = algebra;
        this.tables = tables;
        this.measured = measured;
        this.numbered = numbered;
        this.groups = groups;
        this.columns = columns;
        this.byNumber = byNumber;
    }

    /** The period, the names of groups and the columns. */
    RelNode rolledUp() {
        RelBuilder builder = algebra.builder();
        for (RelNode some : groups.hasSmallestAndLarger() && numbered.differ() ? apart() : List.of(all())) {
            builder.push(some);
            builder.project(builder.fields(result()));
            MeasuredColumns.narrow(algebra, builder, 1 + groups.size());
        }
        if (builder.size() > 1) {
            builder.union(true, builder.size());
        }
        return builder.build();
    }

    /** Every group of a stretch, on top of the builder, once for each period that has the stretch. */
    static void joinPeriods(Algebra algebra, SourceTables tables, RelBuilder builder) {
        builder.push(periodStretches(algebra, tables));
        builder.join(
                JoinRelType.INNER,
                builder.equals(builder.field(2, 0, DayTables.STRETCH), builder.field(2, 1, DayTables.STRETCH)));
    }

    private static RelNode periodStretches(Algebra algebra, SourceTables tables) {
        return algebra.rows(tables.days().periodStretches(), algebra.types().row(DayTables.periodStretchColumns()));
    }

    /** Smallest groups of a stretch that is a period are in the result already; the others are few. */
    private List<RelNode> apart() {
        return List.of(ofOneStretch(), ofSeveralStretches(), larger());
    }

    /** To every set of groups. */
    private RelNode all() {
        return rolledUp(named(), groups::sets);
    }

    /** To every set but that of the smallest groups; what none of them is grouped by is empty. */
    private RelNode larger() {
        List<Integer> grouped = groups.columnsOfLarger();
        RelBuilder builder = named();
        List<RexNode> all = keys(builder);
        List<RexNode> keys = new ArrayList<>(List.of(all.getFirst()));
        List<String> names = new ArrayList<>(List.of(DayTables.PERIOD));
        grouped.forEach(column -> {
            keys.add(all.get(1 + column));
            names.add(groups.names().get(column));
        });
        columns.rollUp(builder, keys, names, own -> groups.largerSets(builder, own));
        RexNode nothing = algebra.rex().makeNullLiteral(algebra.types().text());
        builder.projectPlus(IntStream.range(0, groups.size())
                .filter(column -> !grouped.contains(column))
                .mapToObj(column -> builder.alias(nothing, groups.names().get(column)))
                .toList());
        return builder.build();
    }

    private RelNode ofSeveralStretches() {
        RelBuilder builder = named();
        joinStretches(builder, SqlStdOperatorTable.GREATER_THAN);
        return rolledUp(builder, (own, keys) -> own.groupKey(keys));
    }

    /** As they are, under their names. */
    private RelNode ofOneStretch() {
        RelBuilder builder = named();
        joinStretches(builder, SqlStdOperatorTable.EQUALS);
        List<RexNode> fields = keys(builder);
        fields.addAll(builder.fields(columns.names()));
        builder.project(fields, result(), true);
        return builder.build();
    }

    /** Every smallest group with its names, once for each period that has its stretch. */
    private RelBuilder named() {
        RelBuilder builder = algebra.builder();
        builder.push(measured);
        if (byNumber) {
            numbered.joinByNumber(algebra, builder, builder.field(1));
        } else {
            numbered.join(
                    algebra,
                    builder,
                    List.copyOf(builder.fields().subList(1, 1 + numbered.keys().size())));
        }
        joinPeriods(algebra, tables, builder);
        return builder;
    }

    /** Leaves the periods that have one stretch or more. */
    private void joinStretches(RelBuilder builder, SqlOperator comparedToOne) {
        int before = builder.fields().size();
        builder.push(periodStretches(algebra, tables));
        builder.aggregate(builder.groupKey(DayTables.PERIOD), builder.countStar(STRETCHES));
        builder.filter(builder.call(comparedToOne, builder.field(STRETCHES), builder.literal(1)));
        builder.join(
                JoinRelType.INNER,
                builder.equals(builder.field(2, 0, DayTables.PERIOD), builder.field(2, 1, DayTables.PERIOD)));
        builder.project(builder.fields().subList(0, before));
    }

    private List<RexNode> keys(RelBuilder builder) {
        List<RexNode> keys = new ArrayList<>(List.of(builder.field(DayTables.PERIOD)));
        for (int column = 0; column < groups.size(); column++) {
            keys.add(builder.field(
                    measured.getRowType().getFieldCount() + numbered.numbering().nameOf(column)));
        }
        return keys;
    }

    private RelNode rolledUp(RelBuilder builder, BiFunction<RelBuilder, List<RexNode>, GroupKey> sets) {
        columns.rollUp(builder, keys(builder), names(List.of()), own -> sets.apply(builder, own));
        return builder.build();
    }

    private List<String> result() {
        return names(columns.names());
    }

    private List<String> names(List<String> behind) {
        List<String> names = new ArrayList<>(List.of(DayTables.PERIOD));
        names.addAll(groups.names());
        names.addAll(behind);
        return names;
    }
}
