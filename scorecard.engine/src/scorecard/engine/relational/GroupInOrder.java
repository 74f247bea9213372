package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import org.apache.calcite.tools.RelBuilder.GroupKey;

/**
 * Aggregates such that the result has its keys in the order and under the names that are asked for; a builder alone orders
 * keys as they stand in the rows, and renames those that are called like a column of the rows.
 */
final class GroupInOrder {
    private final RelBuilder builder;

    GroupInOrder(RelBuilder builder) {
        this.builder = builder;
    }

    /** {@code GROUP BY keys}. */
    void by(List<RexNode> keys, List<String> names, List<AggCall> calls) {
        by(keys, names, calls, builder::groupKey);
    }

    /**
     * Groups in several ways at once.
     *
     * @param calls as they are made before
     * @param sets which keys belong together, from all of them
     */
    void by(List<RexNode> keys, List<String> names, List<AggCall> calls, Function<List<RexNode>, GroupKey> sets) {
        int before = builder.fields().size();
        List<RexNode> named = new ArrayList<>();
        for (int key = 0; key < keys.size(); key++) {
            named.add(builder.alias(keys.get(key), names.get(key)));
        }
        builder.projectPlus(named);
        List<RexNode> appended = List.copyOf(builder.fields().subList(before, before + keys.size()));
        builder.aggregate(sets.apply(appended), calls);
        List<String> all = new ArrayList<>(names);
        List<String> measured = builder.peek().getRowType().getFieldNames();
        all.addAll(measured.subList(keys.size(), measured.size()));
        builder.rename(all);
    }
}
