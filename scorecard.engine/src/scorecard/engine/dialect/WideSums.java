package scorecard.engine.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.SqlTypeName;

/** Sums whole numbers of 64 bits as the widest ones, where a database would sum them in 64 bits and stop where they do not suffice. */
final class WideSums extends RelHomogeneousShuttle {
    @Override
    public RelNode visit(RelNode other) {
        RelNode visited = super.visit(other);
        return visited instanceof Aggregate aggregate
                        && aggregate.getAggCallList().stream().anyMatch(call -> isNarrow(call, aggregate))
                ? widened(aggregate)
                : visited;
    }

    private static boolean isNarrow(AggregateCall call, Aggregate aggregate) {
        return call.getAggregation().getKind() == SqlKind.SUM
                && aggregate
                                .getInput()
                                .getRowType()
                                .getFieldList()
                                .get(call.getArgList().getFirst())
                                .getType()
                                .getSqlTypeName()
                        == SqlTypeName.BIGINT;
    }

    private static RelNode widened(Aggregate aggregate) {
        RelNode input = aggregate.getInput();
        RexBuilder rex = aggregate.getCluster().getRexBuilder();
        List<RexNode> values = new ArrayList<>();
        List<String> names = new ArrayList<>(input.getRowType().getFieldNames());
        names.forEach(name -> values.add(rex.makeInputRef(input, values.size())));
        List<AggregateCall> calls = new ArrayList<>();
        for (AggregateCall call : aggregate.getAggCallList()) {
            if (isNarrow(call, aggregate)) {
                RexNode narrow = rex.makeInputRef(input, call.getArgList().getFirst());
                calls.add(call.withArgList(List.of(values.size())));
                values.add(rex.makeCall(narrow.getType(), Functions.WIDEST_WHOLE, List.of(narrow)));
                names.add("wide " + calls.size());
            } else {
                calls.add(call);
            }
        }
        RelNode wide = LogicalProject.create(input, List.of(), values, names, Set.of());
        return aggregate.copy(aggregate.getTraitSet(), wide, aggregate.getGroupSet(), aggregate.getGroupSets(), calls);
    }
}
