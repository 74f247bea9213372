package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.linq4j.tree.Expression;
import org.apache.calcite.plan.Contexts;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.prepare.RelOptTableImpl;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalTableScan;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.ExactTypes;

/** Where relational expressions are made: Calcite's builder alone, without its planner, driver or catalogue. */
final class Algebra {
    /** Whether groups are unique anyway is not looked into either: Calcite compiles Java for it, at every start. */
    private static final RelBuilder.Config AS_WRITTEN = RelBuilder.Config.DEFAULT
            .withSimplify(false)
            .withAggregateUnique(true)
            .withSimplifyLimit(false)
            .withPruneInputOfAggregate(false)
            .withPushJoinCondition(false);

    private final RelOptCluster cluster =
            RelOptCluster.create(new HepPlanner(HepProgram.builder().build()), new RexBuilder(new ExactTypes()));

    /** An empty builder. */
    RelBuilder builder() {
        return RelBuilder.proto(Contexts.of(AS_WRITTEN)).create(cluster, null);
    }

    RexBuilder rex() {
        return cluster.getRexBuilder();
    }

    SqlTypes types() {
        return new SqlTypes(cluster.getTypeFactory());
    }

    /** All rows of a table. */
    RelNode rows(String table, RelDataType rowType) {
        return LogicalTableScan.create(
                cluster, RelOptTableImpl.create(null, rowType, List.of(table), (Expression) null), List.of());
    }
}
