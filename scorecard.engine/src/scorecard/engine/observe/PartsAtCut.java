package scorecard.engine.observe;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;

/** The parts of aggregates in one period at one cut, in the order of their numbers. */
public final class PartsAtCut extends AbstractMap<Aggregate, Parts> {
    private final NumberedAggregates aggregates;
    private final Parts[] parts;

    /** No parts yet. */
    public PartsAtCut(NumberedAggregates aggregates) {
        this.aggregates = aggregates;
        this.parts = new Parts[aggregates.all().size()];
    }

    /** The aggregates by number. */
    public NumberedAggregates numbers() {
        return aggregates;
    }

    /** The parts of the aggregate of a number; null where there are none. */
    public Parts of(int number) {
        return parts[number];
    }

    /** @throws IllegalArgumentException where the aggregate has no number */
    @Override
    public Parts put(Aggregate aggregate, Parts value) {
        int number = aggregates.of(aggregate);
        if (number < 0) {
            throw new IllegalArgumentException("an aggregate without number: " + aggregate);
        }
        Parts before = parts[number];
        parts[number] = Objects.requireNonNull(value);
        return before;
    }

    /** Takes the parts of the aggregate of a number, unless it has some. */
    public void putFirst(int number, Parts value) {
        if (parts[number] == null) {
            parts[number] = value;
        }
    }

    @Override
    public Parts get(Object key) {
        int number = key instanceof Aggregate aggregate ? aggregates.of(aggregate) : -1;
        return number < 0 ? null : parts[number];
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<Aggregate, Parts>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Aggregate, Parts>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return Math.toIntExact(entries().count());
            }
        };
    }

    private Stream<Map.Entry<Aggregate, Parts>> entries() {
        return IntStream.range(0, parts.length)
                .filter(number -> parts[number] != null)
                .mapToObj(number -> Map.entry(aggregates.all().get(number), parts[number]));
    }
}
