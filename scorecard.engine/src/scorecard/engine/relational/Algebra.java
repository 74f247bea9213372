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
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.dialect.ExactTypes;

/** Where relational expressions are made: Calcite's builder alone, without its planner, driver or catalogue. */
final class Algebra {
    private static final RelBuilder.Config AS_WRITTEN = RelBuilder.Config.DEFAULT
            .withSimplify(false)
            .withSimplifyLimit(false)
            .withPruneInputOfAggregate(false)
            .withPushJoinCondition(false);

    private final RelBuilder.Config config;
    private final RelOptCluster cluster =
            RelOptCluster.create(new HepPlanner(HepProgram.builder().build()), new RexBuilder(new ExactTypes()));

    Algebra() {
        this(AS_WRITTEN);
    }

    private Algebra(RelBuilder.Config config) {
        this.config = config;
        cluster.setMetadataQuerySupplier(UnknownUniqueness::new);
    }

    /** Columns that are computed stay where they are, and are not written again wherever they are used. */
    static Algebra keepingColumns() {
        return new Algebra(AS_WRITTEN.withBloat(-1));
    }

    /** Writes a statement that nobody wants: the first one takes a tenth of a second, all others a thousandth. */
    static void warmUp() {
        RelBuilder builder = new Algebra().builder();
        builder.values(new String[] {"value"}, 1);
        builder.filter(builder.greaterThan(builder.field(0), builder.literal(0)));
        builder.aggregate(builder.groupKey(0), builder.sum(builder.field(0)).as("sum"), builder.countStar("count"));
        DuckDbDialect.INSTANCE.statement(builder.build());
    }

    /** An empty builder. */
    RelBuilder builder() {
        return RelBuilder.proto(Contexts.of(config)).create(cluster, null);
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
