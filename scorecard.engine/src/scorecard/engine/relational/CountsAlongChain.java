package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;

/** How many values are new in the smallest groups of a chain, added up to its larger sets, by the numbers of groups. */
final class CountsAlongChain {
    private static final String COUNT = "different";

    private final Algebra algebra;
    private final GroupSets sets;
    private final List<Integer> along;
    private final List<Integer> sizes;

    /**
     * Of one chain.
     *
     * @param chain its index
     * @param sizes how many columns each of its sets has, in ascending order
     */
    CountsAlongChain(Algebra algebra, GroupSets sets, int chain, List<Integer> sizes) {
        this.algebra = algebra;
        this.sets = sets;
        this.along = sets.along(chain);
        this.sizes = sizes;
    }

    /**
     * Puts the counts of all sets on top of a builder.
     *
     * @param smallest the period, the numbers of groups along the chain and the counts, each smallest group once in a period
     */
    void push(RelNode smallest, RelBuilder builder) {
        builder.push(smallest);
        name(builder, along.getLast(), builder.field(newIn(sizes.size() - 1)));
        if (sizes.size() > 1) {
            builder.push(smallest);
            rollUp(builder);
        }
    }

    private String newIn(int size) {
        return DistinctPass.newIn(sizes.get(size));
    }

    private void rollUp(RelBuilder builder) {
        List<Integer> larger = along.subList(0, along.size() - 1);
        List<RexNode> keys = List.copyOf(builder.fields().subList(0, 1 + larger.size()));
        List<String> names = new ArrayList<>(List.of(DayTables.PERIOD));
        larger.forEach(set -> names.add(sets.names().get(set)));
        List<AggCall> counts = new ArrayList<>();
        for (int size = 0; size < sizes.size() - 1; size++) {
            counts.add(builder.aggregateCall(SqlStdOperatorTable.SUM, builder.field(newIn(size)))
                    .as(newIn(size)));
        }
        boolean everything = sizes.getFirst() == 0;
        new GroupInOrder(builder).by(keys, names, counts, own -> GroupSets.key(builder, own, 1, everything));
        RexNode count = ofItsSet(builder, larger.size(), everything);
        name(builder, -1, algebra.rex().makeAbstractCast(algebra.types().whole(), count, false));
    }

    /** The count of the one set whose number a row has; of everything where it has none. */
    private RexNode ofItsSet(RelBuilder builder, int larger, boolean everything) {
        RexNode otherwise = everything
                ? builder.field(newIn(0))
                : algebra.rex().makeNullLiteral(algebra.types().whole());
        List<RexNode> cases = new ArrayList<>();
        for (int at = 0; at < larger; at++) {
            cases.add(builder.isNotNull(builder.field(1 + at)));
            cases.add(builder.field(newIn(at + (everything ? 1 : 0))));
        }
        cases.add(otherwise);
        return cases.size() == 1
                ? otherwise
                : algebra.rex().makeCall(algebra.types().whole(), SqlStdOperatorTable.CASE, cases);
    }

    /**
     * The columns of the result: those of other sets are empty.
     *
     * @param only the set whose column is kept; negative where all that stand on top of the builder are
     */
    private void name(RelBuilder builder, int only, RexNode count) {
        List<RexNode> columns = new ArrayList<>(List.of(builder.field(0)));
        List<String> there = builder.peek().getRowType().getFieldNames();
        for (int set = 0; set < sets.size(); set++) {
            String name = sets.names().get(set);
            boolean kept = there.contains(name) && (only < 0 || only == set);
            RexNode nothing = algebra.rex().makeNullLiteral(algebra.types().whole());
            columns.add(builder.alias(kept ? builder.field(name) : nothing, name));
        }
        columns.add(builder.alias(count, COUNT));
        builder.project(columns);
    }
}
