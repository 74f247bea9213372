package scorecard.engine.observe;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import scorecard.engine.plan.Aggregate;

/** Aggregates with a number each, so that the parts of many cuts need no map each. */
public final class NumberedAggregates {
    private static final int NONE = -1;

    private final List<Aggregate> all;
    private final Map<Aggregate, Integer> numbers = new HashMap<>();

    /** An aggregate is a tree whose hash is costly; one that was looked up is known by its identity. */
    private final Map<Aggregate, Integer> known = new IdentityHashMap<>();

    /** In their order, the first is number 0. */
    public NumberedAggregates(List<Aggregate> all) {
        this.all = List.copyOf(all);
        for (int number = 0; number < this.all.size(); number++) {
            numbers.putIfAbsent(this.all.get(number), number);
        }
    }

    List<Aggregate> all() {
        return all;
    }

    /** The number of an aggregate; negative where it has none. Several threads may ask. */
    public synchronized int of(Aggregate aggregate) {
        Integer number = known.get(aggregate);
        if (number == null) {
            number = numbers.getOrDefault(aggregate, NONE);
            known.put(aggregate, number);
        }
        return number;
    }
}
