package scorecard.engine.relational;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.plan.RowExpression;

/**
 * Measurements as aggregate calls over {@code CASE WHEN condition THEN value END}, which databases compute faster than
 * {@code FILTER (WHERE condition)}.
 */
final class MeasureInAlgebra {
    private final RelBuilder builder;
    private final RexBuilder rex;
    private final RowValues values;
    private final RexNode order;

    MeasureInAlgebra(Algebra algebra, RelBuilder builder, RowsByPeriod row) {
        this.builder = builder;
        this.rex = algebra.rex();
        this.values = new RowValues(algebra, row);
        this.order = row.order();
    }

    /** The name of the column that says by what order the value of a column was picked. */
    static String order(String name) {
        return name + " order";
    }

    /** The columns of a measurement; what is picked by the order of rows has a second one, which says by what order. */
    List<AggCall> calls(Measurement measurement, String name) {
        List<AggCall> calls = new ArrayList<>(List.of(call(measurement, name)));
        if (measurement instanceof Measurement.Picked picked) {
            RexNode ordered = only(List.of(present(picked.value())), picked.where(), order);
            calls.add(aggregate(
                    picked instanceof Measurement.Earliest ? SqlStdOperatorTable.MIN : SqlStdOperatorTable.MAX,
                    order(name),
                    ordered));
        }
        return calls;
    }

    private AggCall call(Measurement measurement, String name) {
        Optional<RowExpression> where = measurement.where();
        return switch (measurement) {
            case Measurement.Rows rows ->
                (where.isEmpty() ? builder.countStar(name) : builder.count(false, name, only(List.of(), where, one())));
            case Measurement.Values counted ->
                builder.count(false, name, only(List.of(), where, value(counted.value())));
            case Measurement.Total total ->
                aggregate(SqlStdOperatorTable.SUM, name, only(List.of(), where, value(total.value())));
            case Measurement.Squares squares ->
                aggregate(
                        SqlStdOperatorTable.SUM,
                        name,
                        only(List.of(), where, product(squares.value(), squares.value())));
            case Measurement.WeightedTotal weighted ->
                aggregate(
                        SqlStdOperatorTable.SUM,
                        name,
                        only(List.of(), where, product(weighted.value(), weighted.weight())));
            case Measurement.WeightTotal weight ->
                aggregate(
                        SqlStdOperatorTable.SUM,
                        name,
                        only(List.of(present(weight.value())), where, value(weight.weight())));
            case Measurement.WeightedValues weighted ->
                builder.count(false, name, only(List.of(present(weighted.value())), where, value(weighted.weight())));
            case Measurement.Truths truths -> builder.count(false, name, only(List.of(truth(truths)), where, one()));
            case Measurement.Least least ->
                aggregate(SqlStdOperatorTable.MIN, name, only(List.of(), where, value(least.value())));
            case Measurement.Greatest greatest ->
                aggregate(SqlStdOperatorTable.MAX, name, only(List.of(), where, value(greatest.value())));
            case Measurement.Earliest earliest -> picked(SqlStdOperatorTable.ARG_MIN, name, where, earliest.value());
            case Measurement.Latest latest -> picked(SqlStdOperatorTable.ARG_MAX, name, where, latest.value());
        };
    }

    private AggCall picked(SqlAggFunction pick, String name, Optional<RowExpression> where, RowExpression value) {
        return builder.aggregateCall(
                        pick, only(List.of(), where, value(value)), only(List.of(present(value)), where, order))
                .as(name);
    }

    private AggCall aggregate(SqlAggFunction function, String name, RexNode argument) {
        return builder.aggregateCall(function, argument).as(name);
    }

    private RexNode truth(Measurement.Truths truths) {
        RexNode condition = values.of(truths.condition());
        return truths.truth() ? condition : rex.makeCall(SqlStdOperatorTable.NOT, condition);
    }

    private RexNode present(RowExpression value) {
        return rex.makeCall(SqlStdOperatorTable.IS_NOT_NULL, value(value));
    }

    private RexNode product(RowExpression left, RowExpression right) {
        return values.numbers().product(value(left), value(right));
    }

    private RexNode value(RowExpression value) {
        return values.of(value);
    }

    private RexNode one() {
        return rex.makeExactLiteral(BigDecimal.ONE);
    }

    /** The value where all conditions are true, else nothing. */
    private RexNode only(List<RexNode> further, Optional<RowExpression> where, RexNode value) {
        List<RexNode> conditions = new ArrayList<>();
        where.map(values::of).ifPresent(conditions::add);
        conditions.addAll(further);
        if (conditions.isEmpty()) {
            return value;
        }
        RexNode condition =
                conditions.size() == 1 ? conditions.getFirst() : rex.makeCall(SqlStdOperatorTable.AND, conditions);
        RelDataType type = rex.getTypeFactory().createTypeWithNullability(value.getType(), true);
        return rex.makeCall(type, SqlStdOperatorTable.CASE, List.of(condition, value, rex.makeNullLiteral(type)));
    }
}
