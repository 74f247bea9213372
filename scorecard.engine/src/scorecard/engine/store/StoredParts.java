package scorecard.engine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.NumberedAggregates;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsAtCut;
import scorecard.engine.observe.PiecewiseSession.DaysOfSource;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** Gathers parts from the store and from what is observed besides. */
final class StoredParts {
    private final StoreOfRun store;
    private final NumberedAggregates aggregates;
    private final Map<Period, Map<Cut, Map<Aggregate, Parts>>> all = new LinkedHashMap<>();
    private final Map<StoreKey, List<Cut>> cuts = new HashMap<>();
    private final Map<Cut, Cut> same = new HashMap<>(Map.of(Cut.total(), Cut.total()));
    private final Map<Aggregate, List<Period>> missing = new LinkedHashMap<>();
    private final Map<Aggregate, Map<Period, StoreKey>> keys = new HashMap<>();
    private int known;

    StoredParts(StoreOfRun store, List<Aggregate> aggregates, List<Period> periods) {
        this.store = store;
        this.aggregates = new NumberedAggregates(aggregates);
        periods.forEach(period -> at(period, Cut.total()));
    }

    void notCovered(Aggregate aggregate, Period period) {
        at(period, Cut.total()).put(aggregate, new Parts.NotCovered());
    }

    /** @param key empty where what is known cannot be told to be of the same rows */
    void find(Aggregate aggregate, Period period, Optional<StoreKey> key) {
        key.ifPresent(one ->
                keys.computeIfAbsent(aggregate, unused -> new HashMap<>()).put(period, one));
        if (key.isPresent() && take(aggregate, period, key.get())) {
            known++;
        } else {
            missing.computeIfAbsent(aggregate, unused -> new ArrayList<>()).add(period);
        }
    }

    private boolean take(Aggregate aggregate, Period period, StoreKey key) {
        Optional<byte[]> bytes = store.find(key);
        if (bytes.isEmpty()) {
            return false;
        }
        DecodedEntry entry = new DecodedEntry(bytes.get());
        Optional<List<Cut>> where = cuts(EncodedParts.cutsOf(entry));
        where.ifPresent(found -> {
            List<Parts> parts = EncodedParts.parts(entry);
            for (int index = 0; index < found.size(); index++) {
                at(period, found.get(index)).put(aggregate, parts.get(index));
            }
        });
        return where.isPresent();
    }

    private Optional<List<Cut>> cuts(StoreKey key) {
        List<Cut> found = cuts.get(key);
        if (found == null) {
            Optional<byte[]> bytes = store.find(key);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            found = EncodedParts.cuts(bytes.get()).stream()
                    .map(cut -> same.computeIfAbsent(cut, own -> own))
                    .toList();
            cuts.put(key, found);
        }
        return Optional.of(found);
    }

    /**
     * What is not known.
     *
     * @param rows the only rows that the aggregates look at
     */
    record Missing(List<Period> periods, Optional<DaysOfSource> rows) {}

    /** Which aggregates are not known in which periods; those that are missing in the same periods of the same rows together. */
    Map<Missing, Set<Aggregate>> missing(ObservationKeys keysOfAll) {
        Map<Missing, Set<Aggregate>> together = new LinkedHashMap<>();
        missing.forEach((aggregate, periods) -> together.computeIfAbsent(
                        new Missing(periods, keysOfAll.days(aggregate, periods)), unused -> new LinkedHashSet<>())
                .add(aggregate));
        return together;
    }

    int known() {
        return known;
    }

    /** Takes the parts of an aggregate, and keeps them where it is known what they depend on. */
    void observed(Aggregate aggregate, Period period, Map<Cut, Map<Aggregate, Parts>> byCut) {
        List<Cut> where = new ArrayList<>();
        List<Parts> parts = new ArrayList<>();
        byCut.forEach((cut, found) -> {
            Parts part = found.get(aggregate);
            if (part != null) {
                where.add(same.computeIfAbsent(cut, own -> own));
                parts.add(part);
            }
        });
        for (int index = 0; index < where.size(); index++) {
            at(period, where.get(index)).put(aggregate, parts.get(index));
        }
        Optional.ofNullable(keys.getOrDefault(aggregate, Map.of()).get(period)).ifPresent(key -> {
            byte[] bytes = EncodedParts.cuts(where);
            StoreKey cutsKey = new StoreKey.Of("cuts")
                    .and(StoreKey.of(StoreKey.sha256().digest(bytes)).digits())
                    .key();
            if (cuts.putIfAbsent(cutsKey, where) == null) {
                store.put(cutsKey, bytes);
            }
            store.put(key, EncodedParts.parts(cutsKey, parts));
        });
    }

    Map<Period, Map<Cut, Map<Aggregate, Parts>>> all() {
        return all;
    }

    private Map<Aggregate, Parts> at(Period period, Cut cut) {
        return all.computeIfAbsent(period, unused -> new LinkedHashMap<>())
                .computeIfAbsent(cut, unused -> new PartsAtCut(aggregates));
    }
}
