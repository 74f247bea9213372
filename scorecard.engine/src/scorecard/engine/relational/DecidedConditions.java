package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.RowExpression;

/** Conditions as algebra; what several of them share is a column of its own. */
final class DecidedConditions {
    private final SharedConditions conditions;
    private final RelBuilder builder;
    private final RowValues values;

    /** Where the columns of shared conditions stand, by number. */
    private final Map<Integer, Integer> columns = new HashMap<>();

    /** @param values of the rows that the builder has */
    DecidedConditions(SharedConditions conditions, RelBuilder builder, RowValues values) {
        this.conditions = conditions;
        this.builder = builder;
        this.values = values;
    }

    /** Adds columns, each below those that are made of it. */
    void addColumns() {
        Map<Integer, List<Integer>> byDepth = new TreeMap<>();
        for (int index = 0; index < conditions.shared().size(); index++) {
            int depth = conditions.shared().get(index).depth();
            byDepth.computeIfAbsent(depth, unused -> new ArrayList<>()).add(index);
        }
        byDepth.values().forEach(this::add);
    }

    private void add(List<Integer> shared) {
        List<RexNode> added = shared.stream().map(this::together).toList();
        // Whatever the conditions ask for has been joined by now.
        int first = builder.fields().size();
        builder.projectPlus(added);
        for (int place = 0; place < shared.size(); place++) {
            columns.put(conditions.single().size() + shared.get(place), first + place);
        }
    }

    private RexNode together(int index) {
        SharedConditions.Together together = conditions.shared().get(index);
        RexNode both = builder.call(SqlStdOperatorTable.AND, part(together.one()), part(together.other()));
        return builder.alias(both, "condition " + (index + 1));
    }

    private RexNode part(int number) {
        Integer column = columns.get(number);
        return column == null ? values.of(conditions.single().get(number)) : builder.field(column);
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
