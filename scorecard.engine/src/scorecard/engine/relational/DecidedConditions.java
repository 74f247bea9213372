package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.RowExpression;

/** Conditions as algebra; what several of them share is a column of its own. */
final class DecidedConditions {
    private final SharedConditions conditions;
    private final RelBuilder builder;
    private final RowValues values;

    /** Where the column of each shared condition stands. */
    private final List<Integer> columns = new ArrayList<>();

    /** @param values of the rows that the builder has */
    DecidedConditions(SharedConditions conditions, RelBuilder builder, RowValues values) {
        this.conditions = conditions;
        this.builder = builder;
        this.values = values;
    }

    /** Adds columns, each below those that are made of it. */
    void addColumns() {
        List<SharedConditions.Together> shared = conditions.shared();
        int deepest =
                shared.stream().mapToInt(SharedConditions.Together::depth).max().orElse(0);
        for (int unused = 0; unused < shared.size(); unused++) {
            columns.add(null);
        }
        for (int depth = 1; depth <= deepest; depth++) {
            List<RexNode> added = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int index = 0; index < shared.size(); index++) {
                SharedConditions.Together together = shared.get(index);
                if (together.depth() == depth) {
                    RexNode both = builder.call(SqlStdOperatorTable.AND, part(together.one()), part(together.other()));
                    added.add(builder.alias(both, "condition " + (index + 1)));
                    places.add(index);
                }
            }
            // Whatever the conditions ask for has been joined by now.
            int first = builder.fields().size();
            builder.projectPlus(added);
            for (int index = 0; index < places.size(); index++) {
                columns.set(places.get(index), first + index);
            }
        }
    }

    private RexNode part(int number) {
        int single = conditions.single().size();
        return number < single
                ? values.of(conditions.single().get(number))
                : builder.field(columns.get(number - single));
    }

    /** Whether a row fulfils a condition. */
    RexNode of(RowExpression condition) {
        return conditions
                .parts(condition)
                .map(parts -> parts.stream().map(this::part).toList())
                .map(parts -> parts.size() == 1 ? parts.getFirst() : builder.call(SqlStdOperatorTable.AND, parts))
                .orElseGet(() -> values.of(condition));
    }
}
