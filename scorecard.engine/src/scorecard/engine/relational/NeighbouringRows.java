package scorecard.engine.relational;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexWindowBound;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Neighbour;
import scorecard.engine.plan.RowExpression.Side;

/**
 * The nearest neighbours of rows, found by one window for each kind of neighbour over the rows in order of time and row key. All
 * rows of the source must still be there, each once.
 */
final class NeighbouringRows {
    private final Algebra algebra;
    private final RelBuilder builder;
    private final SourceTable table;
    private final RowFields row;
    private final ValueRanges ranges;
    private final Map<Neighbour, Nearest> nearest = new HashMap<>();
    private Optional<Integer> sameTime = Optional.empty();

    /** @param ranges what is known of the values of rows */
    NeighbouringRows(Algebra algebra, RelBuilder builder, SourceTable table, RowFields row, ValueRanges ranges) {
        this.algebra = algebra;
        this.builder = builder;
        this.table = table;
        this.row = row;
        this.ranges = ranges;
    }

    /**
     * Where two numbers stand whose difference is how far away the neighbour is.
     *
     * @param own the field of the row's own number; empty for its instant
     * @param found the field of the neighbour's; missing where there is none
     */
    private record Nearest(Optional<Integer> own, int found) {}

    /** From now on rows at the same time are ordered by a field that begins with the digits of their key, and not by its columns. */
    void orderSameTimeBy(int field) {
        sameTime = Optional.of(field);
    }

    /** Adds the nearest neighbour to the rows on top of the builder; the others keep their places. */
    int find(Neighbour neighbour) {
        Nearest known = nearest.get(neighbour);
        if (known == null) {
            known = OrderBySameThenTime.of(algebra, neighbour, table.source(), ranges)
                    .map(order -> inOrder(neighbour, order))
                    .orElseGet(() -> amongTheSame(neighbour));
            nearest.put(neighbour, known);
        }
        return known.found();
    }

    /** All rows in one order, by numbers that say how far they are from each other. */
    private Nearest inOrder(Neighbour neighbour, OrderBySameThenTime order) {
        int own = builder.fields().size();
        builder.projectPlus(
                builder.alias(order.of(builder, RowValues.in64Bits(algebra, row)), "place " + (nearest.size() + 1)));
        // Lets every row through, but keeps the database from carrying along what the numbers are computed of.
        sameTime.ifPresent(field -> builder.filter(builder.isNotNull(builder.field(field))));
        List<RexNode> byPlace = new ArrayList<>(List.of(builder.field(own)));
        byPlace.addAll(key());
        RelBuilder.OverCall next = neighbour
                .among()
                .map(among -> framed(neighbour, only(condition(among), builder.field(own))))
                .orElseGet(() -> builder.aggregateCall(
                                neighbour.side() == Side.BEFORE ? SqlStdOperatorTable.LAG : SqlStdOperatorTable.LEAD,
                                builder.field(own))
                        .over());
        return new Nearest(Optional.of(own), add(next.orderBy(byPlace)));
    }

    /** Those with the same values in order of time. */
    private Nearest amongTheSame(Neighbour neighbour) {
        List<RexNode> same = neighbour.same().stream().map(this::column).toList();
        List<RexNode> counts = new ArrayList<>();
        same.forEach(value -> counts.add(builder.isNotNull(value)));
        neighbour.among().ifPresent(among -> counts.add(condition(among)));
        List<RexNode> byTime = new ArrayList<>(List.of(instant()));
        byTime.addAll(key());
        return new Nearest(
                Optional.empty(),
                add(framed(neighbour, only(builder.and(counts), instant()))
                        .partitionBy(same)
                        .orderBy(byTime)));
    }

    /** The greatest of all before, or the least of all behind. */
    private RelBuilder.OverCall framed(Neighbour neighbour, RexNode candidate) {
        boolean before = neighbour.side() == Side.BEFORE;
        SqlAggFunction pick = before ? SqlStdOperatorTable.MAX : SqlStdOperatorTable.MIN;
        RexWindowBound one = before ? RexWindowBounds.preceding(one()) : RexWindowBounds.following(one());
        return builder.aggregateCall(pick, candidate)
                .over()
                .rowsBetween(
                        before ? RexWindowBounds.UNBOUNDED_PRECEDING : one,
                        before ? one : RexWindowBounds.UNBOUNDED_FOLLOWING);
    }

    private RexNode only(RexNode condition, RexNode value) {
        return algebra.rex()
                .makeCall(
                        value.getType(),
                        SqlStdOperatorTable.CASE,
                        List.of(condition, value, algebra.rex().makeNullLiteral(value.getType())));
    }

    private int add(RelBuilder.OverCall window) {
        int index = builder.fields().size();
        builder.projectPlus(window.as("nearest " + (nearest.size() + 1)));
        return index;
    }

    /** Whether a row on top of the builder has such a neighbour. */
    RexNode of(Neighbour neighbour) {
        RexNode found = builder.field(find(neighbour));
        return nearest.get(neighbour)
                .own()
                .<RexNode>map(builder::field)
                .map(own -> builder.and(builder.isNotNull(own), isNear(neighbour, own, found)))
                .orElseGet(() -> isNear(neighbour, found));
    }

    /** Whether the neighbour whose instant stands in a field is near enough. */
    RexNode isNear(Neighbour neighbour, RexNode found) {
        return isNear(neighbour, instant(), found);
    }

    private RexNode isNear(Neighbour neighbour, RexNode own, RexNode found) {
        RexNode distance = neighbour.side() == Side.BEFORE
                ? builder.call(SqlStdOperatorTable.MINUS, own, found)
                : builder.call(SqlStdOperatorTable.MINUS, found, own);
        RexNode most = new ExactNumbers(algebra).literal(neighbour.within().longValueExact());
        return builder.and(
                builder.isNotNull(found), builder.call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, distance, most));
    }

    private RexNode one() {
        return algebra.rex().makeExactLiteral(BigDecimal.ONE);
    }

    private List<RexNode> key() {
        return sameTime.map(field -> List.<RexNode>of(builder.field(field))).orElseGet(this::columnsOfKey);
    }

    private List<RexNode> columnsOfKey() {
        return table.source().key().stream().map(this::column).toList();
    }

    private RexNode condition(RowExpression among) {
        return new RowValues(algebra, row).of(among);
    }

    private RexNode instant() {
        String time = table.source()
                .time()
                .orElseThrow(() -> new IllegalArgumentException(table.name() + " has no time that orders its rows"));
        return row.own().field(table.instants().get(time));
    }

    private RexNode column(String name) {
        return row.own().field(table.columns().get(name));
    }
}
