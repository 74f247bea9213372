package scorecard.engine.store;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.NumberedAggregates;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsByPlace;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** The parts of all aggregates in one period by cut, each put together when it is asked for; several threads may do so. */
final class PartsInPeriod extends AbstractMap<Cut, Map<Aggregate, Parts>> {
    private final NumberedAggregates aggregates;
    private final PartsByPlace decoded;
    private final Map<StoredCuts, List<PartsOfAggregate>> byCuts = new LinkedHashMap<>();
    private final List<Aggregate> notCovered = new ArrayList<>();
    private final Map<Cut, Map<Aggregate, Parts>> known = new HashMap<>();

    PartsInPeriod(NumberedAggregates aggregates, Period period) {
        this.aggregates = aggregates;
        this.decoded = new PartsByPlace(aggregates, List.of(period));
    }

    void notCovered(Aggregate aggregate) {
        notCovered.add(aggregate);
    }

    void put(StoredCuts cuts, PartsOfAggregate parts) {
        byCuts.computeIfAbsent(cuts, unused -> new ArrayList<>()).add(parts);
    }

    @Override
    public synchronized Map<Aggregate, Parts> get(Object key) {
        return key instanceof Cut cut ? known.computeIfAbsent(cut, this::at) : null;
    }

    /** Null where nothing was observed at a cut; something always was of everything. */
    private Map<Aggregate, Parts> at(Cut cut) {
        int found = decoded.place(decoded.cut(cut), 0);
        boolean isThere = cut.isTotal();
        if (isThere) {
            notCovered.forEach(
                    aggregate -> decoded.column(aggregates.of(aggregate)).put(found, new Parts.NotCovered()));
        }
        for (Map.Entry<StoredCuts, List<PartsOfAggregate>> together : byCuts.entrySet()) {
            int place = together.getKey().of(cut);
            if (place >= 0) {
                isThere = true;
                together.getValue()
                        .forEach(parts -> decoded.column(parts.aggregate()).put(found, parts.at(place)));
            }
        }
        return isThere ? decoded.at(found) : null;
    }

    @Override
    public Map<Aggregate, Parts> getOrDefault(Object key, Map<Aggregate, Parts> otherwise) {
        Map<Aggregate, Parts> found = get(key);
        return found == null ? otherwise : found;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public synchronized Set<Cut> keySet() {
        Set<Cut> cuts = new LinkedHashSet<>(Set.of(Cut.total()));
        byCuts.keySet().forEach(own -> cuts.addAll(own.all()));
        return cuts;
    }

    @Override
    public Set<Entry<Cut, Map<Aggregate, Parts>>> entrySet() {
        Set<Cut> cuts = keySet();
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Cut, Map<Aggregate, Parts>>> iterator() {
                return cuts.stream().map(cut -> Map.entry(cut, get(cut))).iterator();
            }

            @Override
            public int size() {
                return cuts.size();
            }
        };
    }
}
