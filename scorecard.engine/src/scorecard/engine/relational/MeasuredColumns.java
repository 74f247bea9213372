package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import org.apache.calcite.tools.RelBuilder.GroupKey;
import scorecard.engine.plan.RowExpression;

/** The columns of what a pass measures: each measurement once, however many aggregates need it. */
final class MeasuredColumns {
    private final Map<Measurement, Integer> positions = new LinkedHashMap<>();

    MeasuredColumns(Stream<Measurement> measurements) {
        measurements.forEach(measurement -> positions.putIfAbsent(measurement, positions.size()));
    }

    /** Where a measurement stands among all, from 0 on. */
    int position(Measurement measurement) {
        return positions.get(measurement);
    }

    String name(Measurement measurement) {
        return "m" + (position(measurement) + 1);
    }

    List<String> names() {
        return positions.keySet().stream().map(this::name).toList();
    }

    /** The conditions of those that not all rows take part in. */
    Stream<RowExpression> conditions() {
        return positions.keySet().stream().flatMap(measurement -> measurement.where().stream());
    }

    /** The measurements of rows. */
    List<AggCall> measured(MeasureInAlgebra measure) {
        List<AggCall> calls = new ArrayList<>();
        positions.keySet().forEach(measurement -> calls.addAll(measure.calls(measurement, name(measurement))));
        return calls;
    }

    /** Groups what was measured of smaller groups. */
    void rollUp(RelBuilder builder, List<RexNode> keys, List<String> names, Function<List<RexNode>, GroupKey> sets) {
        RollUpInAlgebra rollUp = new RollUpInAlgebra(builder);
        List<AggCall> calls = new ArrayList<>();
        positions.keySet().forEach(measurement -> calls.addAll(rollUp.calls(measurement, name(measurement))));
        new GroupInOrder(builder).by(keys, names, calls, sets);
    }

    /** Sums of whole numbers of 64 bits as such again; where one does not fit, the database refuses it. */
    static void narrow(Algebra algebra, RelBuilder builder, int keys) {
        List<RexNode> columns = new ArrayList<>();
        for (RexNode field : builder.fields()) {
            boolean whole = columns.size() >= keys && field.getType().getSqlTypeName() == SqlTypeName.BIGINT;
            columns.add(whole ? algebra.rex().makeAbstractCast(algebra.types().whole(), field, false) : field);
        }
        builder.project(columns, builder.peek().getRowType().getFieldNames(), true);
    }
}
