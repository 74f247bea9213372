package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;

/** The table of what was measured of each stretch and smallest group, rolled up to all sets of groups and all periods. */
final class SmallestGroups {
    private static final String STRETCHES = "stretches";

    private final Algebra algebra;
    private final SourceTables tables;
    private final RelNode measured;
    private final NumberedGroups numbered;
    private final GroupSets sets;

    /** The index of the set of the smallest groups; negative where they are not wanted themselves. */
    private final int smallest;

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
        this.sets = numbered.numbering().sets();
        this.smallest = sets.ofAll(groups.size());
        this.columns = columns;
        this.byNumber = byNumber;
    }

    /** The period, the numbers of groups of each set and the columns. */
    RelNode rolledUp() {
        RelBuilder builder = algebra.builder();
        for (RelNode some :
                smallest >= 0 && sets.hasOthersThan(smallest) && numbered.differ() ? apart() : List.of(all())) {
            builder.push(some);
            builder.project(builder.fields(result()));
            MeasuredColumns.narrow(algebra, builder, 1 + sets.size());
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
        RelBuilder builder = numbered();
        columns.rollUp(builder, keys(builder), names(), own -> sets.key(builder, own, 1));
        return builder.build();
    }

    /** To every set but that of the smallest groups, whose column is empty. */
    private RelNode larger() {
        RelBuilder builder = numbered();
        List<RexNode> keys = new ArrayList<>(keys(builder));
        List<String> names = new ArrayList<>(names());
        keys.remove(1 + smallest);
        names.remove(1 + smallest);
        columns.rollUp(builder, keys, names, own -> sets.key(builder, own, 1));
        builder.projectPlus(builder.alias(nothing(), sets.names().get(smallest)));
        return builder.build();
    }

    private RexNode nothing() {
        return algebra.rex().makeNullLiteral(algebra.types().whole());
    }

    private RelNode ofSeveralStretches() {
        RelBuilder builder = numbered();
        joinStretches(builder, SqlStdOperatorTable.GREATER_THAN);
        List<RexNode> keys = keys(builder);
        columns.rollUp(
                builder,
                List.of(keys.getFirst(), keys.get(1 + smallest)),
                List.of(DayTables.PERIOD, sets.names().get(smallest)),
                builder::groupKey);
        builder.projectPlus(othersThanSmallest(builder));
        return builder.build();
    }

    /** As they are, with their number alone. */
    private RelNode ofOneStretch() {
        RelBuilder builder = numbered();
        joinStretches(builder, SqlStdOperatorTable.EQUALS);
        List<RexNode> keys = keys(builder);
        List<RexNode> fields = new ArrayList<>();
        fields.add(keys.getFirst());
        fields.add(builder.alias(keys.get(1 + smallest), sets.names().get(smallest)));
        fields.addAll(builder.fields(columns.names()));
        fields.addAll(othersThanSmallest(builder));
        builder.project(fields);
        return builder.build();
    }

    private List<RexNode> othersThanSmallest(RelBuilder builder) {
        return IntStream.range(0, sets.size())
                .filter(set -> set != smallest)
                .mapToObj(set -> builder.alias(nothing(), sets.names().get(set)))
                .toList();
    }

    /** Every smallest group with the numbers of those it belongs to, once for each period that has its stretch. */
    private RelBuilder numbered() {
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

    /** The period, and the number of the group of each set. */
    private List<RexNode> keys(RelBuilder builder) {
        List<RexNode> keys = new ArrayList<>(List.of(builder.field(DayTables.PERIOD)));
        keys.addAll(numbered.numbers(builder, measured.getRowType().getFieldCount()));
        return keys;
    }

    private List<String> result() {
        List<String> names = new ArrayList<>(names());
        names.addAll(columns.names());
        return names;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(DayTables.PERIOD));
        names.addAll(sets.names());
        return names;
    }
}
