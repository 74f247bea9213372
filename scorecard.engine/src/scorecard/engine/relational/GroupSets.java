package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.GroupKey;

/**
 * The sets of columns that rows are grouped by, each with a column of its own that holds the numbers of its groups: {@code (manager)} has
 * one, {@code (manager, team)} another. A row of a result has a number in the column of its set alone, and none where it is of everything.
 */
final class GroupSets {
    private final List<GroupSet> sets = new ArrayList<>();
    private final boolean everything;

    /** @param chains in which every set is once */
    GroupSets(List<GroupChains.Chain> chains) {
        for (int chain = 0; chain < chains.size(); chain++) {
            for (int size : chains.get(chain).sizes()) {
                if (size > 0) {
                    sets.add(new GroupSet(chain, chains.get(chain).columns().subList(0, size)));
                }
            }
        }
        this.everything = chains.stream().anyMatch(chain -> chain.sizes().contains(0));
    }

    /**
     * A set that is not empty.
     *
     * @param chain the index of the chain that it is of
     * @param columns of the groups, in the order of the chain
     */
    record GroupSet(int chain, List<Integer> columns) {}

    /** How many there are that are not empty. */
    int size() {
        return sets.size();
    }

    GroupSet get(int set) {
        return sets.get(set);
    }

    /** The indexes of those along a chain, the smallest set of columns first. */
    List<Integer> along(int chain) {
        return IntStream.range(0, sets.size())
                .filter(set -> sets.get(set).chain() == chain)
                .boxed()
                .toList();
    }

    /** What the columns of numbers are called. */
    List<String> names() {
        return IntStream.rangeClosed(1, sets.size())
                .mapToObj(set -> "group " + set)
                .toList();
    }

    /** The index of the set of so many columns as there are; negative where it is not wanted. */
    int ofAll(int columns) {
        return IntStream.range(0, sets.size())
                .filter(set -> sets.get(set).columns().size() == columns)
                .findFirst()
                .orElse(-1);
    }

    /** Whether anything else is wanted than one set. */
    boolean hasOthersThan(int set) {
        return everything || sets.size() > 1 || set != 0;
    }

    /**
     * The key to aggregate by: what every group has, with the number of one set each, or with none where everything is wanted.
     *
     * @param keys what every group has, then the numbers of sets
     * @param always how many of them every group has
     */
    GroupKey key(RelBuilder builder, List<RexNode> keys, int always) {
        return key(builder, keys, always, everything);
    }

    static GroupKey key(RelBuilder builder, List<RexNode> keys, int always, boolean everything) {
        List<RexNode> every = keys.subList(0, always);
        List<List<RexNode>> grouped = new ArrayList<>();
        if (everything) {
            grouped.add(every);
        }
        for (RexNode number : keys.subList(always, keys.size())) {
            List<RexNode> one = new ArrayList<>(every);
            one.add(number);
            grouped.add(one);
        }
        return builder.groupKey(keys, grouped);
    }
}
