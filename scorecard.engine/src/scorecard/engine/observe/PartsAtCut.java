package scorecard.engine.observe;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import scorecard.engine.plan.Aggregate;

/** The parts of aggregates in one period at one cut, in the order of their numbers: one place of all columns. */
public final class PartsAtCut extends AbstractMap<Aggregate, Parts> {
    private final PartsByPlace table;
    private final int place;

    PartsAtCut(PartsByPlace table, int place) {
        this.table = table;
        this.place = place;
    }

    /** The columns. */
    public PartsByPlace table() {
        return table;
    }

    /** The number of the place in the columns. */
    public int place() {
        return place;
    }

    @Override
    public Parts get(Object key) {
        int number = key instanceof Aggregate aggregate ? table.aggregates().of(aggregate) : -1;
        return number < 0 ? null : table.column(number).at(place);
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
                return numbers()
                        .<Map.Entry<Aggregate, Parts>>mapToObj(number -> Map.entry(
                                table.aggregates().all().get(number),
                                table.column(number).at(place)))
                        .iterator();
            }

            @Override
            public int size() {
                return Math.toIntExact(numbers().count());
            }
        };
    }

    private IntStream numbers() {
        return IntStream.range(0, table.aggregates().all().size())
                .filter(number -> table.column(number).has(place));
    }
}
