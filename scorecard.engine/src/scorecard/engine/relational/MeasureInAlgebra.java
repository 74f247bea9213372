package scorecard.engine.relational;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlBasicAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.plan.RowExpression;

/**
 * Measurements as aggregate calls over {@code CASE WHEN condition THEN value END}, which databases compute faster than
 * {@code FILTER (WHERE condition)}.
 */
final class MeasureInAlgebra {
    private static final SqlAggFunction COUNT_IF =
            SqlBasicAggFunction.create("COUNT_IF", SqlKind.OTHER_FUNCTION, ReturnTypes.BIGINT, OperandTypes.BOOLEAN);

    private final RelBuilder builder;
    private final RexBuilder rex;
    private final RowValues values;
    private final RexNode order;
    private final Function<RowExpression, RexNode> conditions;
    private final boolean countsIf;

    private MeasureInAlgebra(
            Algebra algebra,
            RelBuilder builder,
            RowsByPeriod row,
            RowValues values,
            Function<RowExpression, RexNode> conditions,
            boolean countsIf) {
        this.builder = builder;
        this.rex = algebra.rex();
        this.values = values;
        this.order = row.order();
        this.conditions = conditions;
        this.countsIf = countsIf;
    }

    /** With functions of every database. */
    static MeasureInAlgebra portable(Algebra algebra, RelBuilder builder, RowsByPeriod row) {
        RowValues values = new RowValues(algebra, row);
        return new MeasureInAlgebra(algebra, builder, row, values, values::of, false);
    }

    /**
     * Rows are counted by {@code COUNT_IF(condition)}, which DuckDB computes faster than {@code COUNT(CASE …)}.
     *
     * @param shared what conditions have in common, which becomes columns of the rows
     */
    static MeasureInAlgebra inSteps(Algebra algebra, RelBuilder builder, RowsByPeriod row, SharedConditions shared) {
        RowValues values = RowValues.inSteps(algebra, row);
        DecidedConditions decided = new DecidedConditions(shared, builder, values);
        decided.addColumns();
        return new MeasureInAlgebra(algebra, builder, row, values, decided::of, true);
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
            case Measurement.Rows rows -> rows(where, name);
            case Measurement.Values counted -> values(where, counted.value(), name);
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
            case Measurement.Least least ->
                aggregate(SqlStdOperatorTable.MIN, name, only(List.of(), where, value(least.value())));
            case Measurement.Greatest greatest ->
                aggregate(SqlStdOperatorTable.MAX, name, only(List.of(), where, value(greatest.value())));
            case Measurement.Earliest earliest -> picked(SqlStdOperatorTable.ARG_MIN, name, where, earliest.value());
            case Measurement.Latest latest -> picked(SqlStdOperatorTable.ARG_MAX, name, where, latest.value());
        };
    }

    private AggCall rows(Optional<RowExpression> where, String name) {
        if (where.isEmpty()) {
            return builder.countStar(name);
        }
        return countsIf
                ? aggregate(COUNT_IF, name, conditions.apply(where.get()))
                : builder.count(false, name, only(List.of(), where, one()));
    }

    private AggCall values(Optional<RowExpression> where, RowExpression value, String name) {
        return countsIf && where.isPresent()
                ? aggregate(
                        COUNT_IF,
                        name,
                        rex.makeCall(SqlStdOperatorTable.AND, conditions.apply(where.get()), present(value)))
                : builder.count(false, name, only(List.of(), where, value(value)));
    }

    private AggCall picked(SqlAggFunction pick, String name, Optional<RowExpression> where, RowExpression value) {
        return builder.aggregateCall(
                        pick, only(List.of(), where, value(value)), only(List.of(present(value)), where, order))
                .as(name);
    }

    private AggCall aggregate(SqlAggFunction function, String name, RexNode argument) {
        return builder.aggregateCall(function, argument).as(name);
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
        List<RexNode> all = new ArrayList<>();
        where.map(conditions).ifPresent(all::add);
        all.addAll(further);
        if (all.isEmpty()) {
            return value;
        }
        RexNode condition = all.size() == 1 ? all.getFirst() : rex.makeCall(SqlStdOperatorTable.AND, all);
        RelDataType type = rex.getTypeFactory().createTypeWithNullability(value.getType(), true);
        return rex.makeCall(type, SqlStdOperatorTable.CASE, List.of(condition, value, rex.makeNullLiteral(type)));
    }
}
