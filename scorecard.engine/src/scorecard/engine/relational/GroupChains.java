package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets of columns in as few chains as are found quickly, each set of a chain being part of the next: {@code {}, {manager},
 * {manager, team}, {manager, team, agent}}. Rows in the order of a chain's columns are in order for all of its sets.
 */
final class GroupChains {
    private GroupChains() {}

    /**
     * One chain.
     *
     * @param columns all of its columns, those of its smallest set first
     * @param sizes how many of them each of its sets has, in ascending order
     */
    record Chain(List<Integer> columns, List<Integer> sizes) {}

    /** Every set is in exactly one chain. */
    static List<Chain> of(Collection<Set<Integer>> sets) {
        List<List<Set<Integer>>> chains = new ArrayList<>();
        sets.stream()
                .sorted(Comparator.comparing(Set<Integer>::size).thenComparing(Set::toString))
                .forEach(set -> chains.stream()
                        .filter(chain -> set.containsAll(chain.getLast()))
                        .max(Comparator.comparing(chain -> chain.getLast().size()))
                        .ifPresentOrElse(chain -> chain.add(set), () -> chains.add(new ArrayList<>(List.of(set)))));
        return chains.stream().map(GroupChains::chain).toList();
    }

    private static Chain chain(List<Set<Integer>> sets) {
        Set<Integer> columns = new LinkedHashSet<>();
        sets.forEach(set -> set.stream().sorted().forEach(columns::add));
        return new Chain(List.copyOf(columns), sets.stream().map(Set::size).toList());
    }
}
