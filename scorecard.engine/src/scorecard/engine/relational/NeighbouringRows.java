package scorecard.engine.relational;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexWindowBound;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.RowExpression.Neighbour;
import scorecard.engine.plan.RowExpression.Side;

/**
 * The instants of the nearest neighbours of rows, found by one window for each kind of neighbour over the rows in order of
 * time and row key. All rows of the source must still be there, each once.
 */
final class NeighbouringRows {
    private final Algebra algebra;
    private final RelBuilder builder;
    private final SourceTable table;
    private final RowFields row;
    private final Map<Neighbour, Integer> nearest = new HashMap<>();

    NeighbouringRows(Algebra algebra, RelBuilder builder, SourceTable table, RowFields row) {
        this.algebra = algebra;
        this.builder = builder;
        this.table = table;
        this.row = row;
    }

    /** Adds the instant of the nearest neighbour to the rows on top of the builder; the others keep their places. */
    int find(Neighbour neighbour) {
        Integer known = nearest.get(neighbour);
        if (known != null) {
            return known;
        }
        RexNode instant = instant();
        List<RexNode> counts = new ArrayList<>();
        List<RexNode> same = neighbour.same().stream().map(this::column).toList();
        same.forEach(value -> counts.add(builder.isNotNull(value)));
        neighbour.among().ifPresent(among -> counts.add(new RowValues(algebra, row).of(among)));
        RexBuilder rex = algebra.rex();
        RexNode candidate = rex.makeCall(
                instant.getType(),
                SqlStdOperatorTable.CASE,
                List.of(builder.and(counts), instant, rex.makeNullLiteral(instant.getType())));
        boolean before = neighbour.side() == Side.BEFORE;
        SqlAggFunction pick = before ? SqlStdOperatorTable.MAX : SqlStdOperatorTable.MIN;
        RexWindowBound one = before ? RexWindowBounds.preceding(one()) : RexWindowBounds.following(one());
        int index = builder.fields().size();
        builder.projectPlus(builder.aggregateCall(pick, candidate)
                .over()
                .partitionBy(same)
                .orderBy(order())
                .rowsBetween(
                        before ? RexWindowBounds.UNBOUNDED_PRECEDING : one,
                        before ? one : RexWindowBounds.UNBOUNDED_FOLLOWING)
                .as("nearest " + (nearest.size() + 1)));
        nearest.put(neighbour, index);
        return index;
    }

    /** Whether a row on top of the builder has such a neighbour. */
    RexNode of(Neighbour neighbour) {
        int index = find(neighbour);
        return isNear(neighbour, builder.field(index));
    }

    /** Whether the neighbour whose instant stands in a field is near enough. */
    RexNode isNear(Neighbour neighbour, RexNode found) {
        RexNode instant = instant();
        RexNode distance = neighbour.side() == Side.BEFORE
                ? builder.call(SqlStdOperatorTable.MINUS, instant, found)
                : builder.call(SqlStdOperatorTable.MINUS, found, instant);
        RexNode most = new ExactNumbers(algebra).literal(neighbour.within().longValueExact());
        return builder.and(
                builder.isNotNull(found), builder.call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, distance, most));
    }

    private RexNode one() {
        return algebra.rex().makeExactLiteral(BigDecimal.ONE);
    }

    private List<RexNode> order() {
        List<RexNode> order = new ArrayList<>(List.of(instant()));
        table.source().key().forEach(key -> order.add(column(key)));
        return order;
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
