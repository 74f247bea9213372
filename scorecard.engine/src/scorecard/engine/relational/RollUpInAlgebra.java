package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;

/** Measurements of larger groups, from those of the groups they consist of; nothing is lost, because none is a quotient. */
final class RollUpInAlgebra {
    private final RelBuilder builder;

    /** @param builder with the measurements of the smaller groups on top */
    RollUpInAlgebra(RelBuilder builder) {
        this.builder = builder;
    }

    /** The columns that are named as those of the smaller groups. */
    List<AggCall> calls(Measurement measurement, String name) {
        return switch (measurement) {
            case Measurement.Rows rows -> total(name);
            case Measurement.Values values -> total(name);
            case Measurement.Total total -> total(name);
            case Measurement.Squares squares -> total(name);
            case Measurement.WeightedTotal weighted -> total(name);
            case Measurement.WeightTotal weight -> total(name);
            case Measurement.WeightedValues weighted -> total(name);
            case Measurement.Least least -> one(SqlStdOperatorTable.MIN, name);
            case Measurement.Greatest greatest -> one(SqlStdOperatorTable.MAX, name);
            case Measurement.Earliest earliest -> picked(SqlStdOperatorTable.ARG_MIN, SqlStdOperatorTable.MIN, name);
            case Measurement.Latest latest -> picked(SqlStdOperatorTable.ARG_MAX, SqlStdOperatorTable.MAX, name);
        };
    }

    private List<AggCall> total(String name) {
        return one(SqlStdOperatorTable.SUM, name);
    }

    private List<AggCall> one(SqlAggFunction function, String name) {
        return List.of(builder.aggregateCall(function, builder.field(name)).as(name));
    }

    private List<AggCall> picked(SqlAggFunction pick, SqlAggFunction end, String name) {
        RexNode order = builder.field(MeasureInAlgebra.order(name));
        return List.of(
                builder.aggregateCall(pick, builder.field(name), order).as(name),
                builder.aggregateCall(end, order).as(MeasureInAlgebra.order(name)));
    }
}
