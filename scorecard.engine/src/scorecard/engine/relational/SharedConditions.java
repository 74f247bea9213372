package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.plan.RowExpression;

/**
 * What the conditions of many measurements have in common, so that it is decided once for a row: of {@code channel = "phone" and
 * severity = "S1" and wait > 5 seconds} and {@code channel = "phone" and severity = "S1" and answered} the first two. A database
 * shares equal conditions, but no parts of them.
 *
 * <p>Again and again the two conditions that most often stand together become one.
 */
final class SharedConditions {
    /** How many conditions must have two parts in common: putting them together and keeping that for each row costs as much as one. */
    private static final int LEAST_USES = 3;

    /** More of them are not worth the search. */
    private static final int MOST_SHARED = 200;

    private final Map<RowExpression, Integer> numbers = new HashMap<>();
    private final List<RowExpression> single = new ArrayList<>();

    /** Numbered behind the single ones, in the order of {@link #shared()}. */
    private final List<Together> shared = new ArrayList<>();

    private final Map<RowExpression, List<Integer>> made = new LinkedHashMap<>();

    /**
     * Two conditions that are decided together.
     *
     * @param one its number: that of a single condition, or of an earlier one of these
     * @param other the same
     * @param depth 1 of single conditions, else 1 more than the deeper of the two
     */
    record Together(int one, int other, int depth) {}

    private record Pair(int one, int other) {
        static Pair of(int one, int other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Nothing is decided once for several. */
    static SharedConditions none() {
        return new SharedConditions();
    }

    /** What such conditions have in common; most have nothing. */
    static SharedConditions of(Stream<RowExpression> conditions) {
        SharedConditions all = new SharedConditions();
        conditions.distinct().forEach(all::add);
        while (all.shared.size() < MOST_SHARED) {
            Optional<Pair> most = all.mostOftenTogether();
            if (most.isEmpty()) {
                break;
            }
            all.putTogether(most.get());
        }
        return all;
    }

    private void add(RowExpression condition) {
        if (condition instanceof RowExpression.And(List<RowExpression> parts)) {
            List<Integer> own = new ArrayList<>();
            parts.stream().distinct().forEach(part -> own.add(number(part)));
            if (own.size() > 1) {
                made.put(condition, own);
            }
        }
    }

    private int number(RowExpression part) {
        return numbers.computeIfAbsent(part, unused -> {
            single.add(part);
            return single.size() - 1;
        });
    }

    /** Of several that stand together equally often, the one that was met first. */
    private Optional<Pair> mostOftenTogether() {
        Map<Pair, Integer> uses = new LinkedHashMap<>();
        for (List<Integer> parts : made.values()) {
            for (int one = 0; one < parts.size(); one++) {
                for (int other = one + 1; other < parts.size(); other++) {
                    uses.merge(Pair.of(parts.get(one), parts.get(other)), 1, Integer::sum);
                }
            }
        }
        Optional<Pair> most = Optional.empty();
        int greatest = LEAST_USES - 1;
        for (Map.Entry<Pair, Integer> use : uses.entrySet()) {
            if (use.getValue() > greatest) {
                greatest = use.getValue();
                most = Optional.of(use.getKey());
            }
        }
        return most;
    }

    private void putTogether(Pair pair) {
        int number = single.size() + shared.size();
        shared.add(new Together(pair.one(), pair.other(), 1 + Math.max(depth(pair.one()), depth(pair.other()))));
        for (List<Integer> parts : made.values()) {
            int at = parts.indexOf(pair.one());
            if (at >= 0 && parts.contains(pair.other())) {
                parts.set(at, number);
                parts.remove((Integer) pair.other());
            }
        }
    }

    private int depth(int number) {
        return number < single.size() ? 0 : shared.get(number - single.size()).depth();
    }

    /** The conditions that are parts of others, by number. */
    List<RowExpression> single() {
        return single;
    }

    /** What is decided once for all. */
    List<Together> shared() {
        return shared;
    }

    /** The numbers of the parts of which a condition is made; empty where it has none. */
    Optional<List<Integer>> parts(RowExpression condition) {
        return Optional.ofNullable(made.get(condition));
    }
}
