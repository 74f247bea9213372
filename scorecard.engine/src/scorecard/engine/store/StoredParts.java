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
    private final Map<Period, Map<StoreKey, List<Map<Aggregate, Parts>>>> places = new HashMap<>();
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
        Optional<List<Map<Aggregate, Parts>>> where = places(period, EncodedParts.cutsOf(entry));
        where.ifPresent(places -> {
            List<Parts> parts = EncodedParts.parts(entry);
            for (int index = 0; index < places.size(); index++) {
                places.get(index).put(aggregate, parts.get(index));
            }
        });
        return where.isPresent();
    }

    /** Most aggregates are at the same cuts, which are looked up once. */
    private Optional<List<Map<Aggregate, Parts>>> places(Period period, StoreKey key) {
        Map<StoreKey, List<Map<Aggregate, Parts>>> ofPeriod = places.computeIfAbsent(period, unused -> new HashMap<>());
        List<Map<Aggregate, Parts>> found = ofPeriod.get(key);
        if (found == null) {
            Optional<List<Cut>> where = cuts(key);
            if (where.isEmpty()) {
                return Optional.empty();
            }
            found = where.get().stream().map(cut -> at(period, cut)).toList();
            ofPeriod.put(key, found);
        }
        return Optional.of(found);
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
    record Missing(List<Period> periods, Optional<DaysOfSource> rows) {
        /** More rows than an aggregate looks at change nothing. */
        Missing and(Missing other) {
            return new Missing(periods, rows.flatMap(own -> other.rows.map(own::and)));
        }
    }

    /** Which aggregates are not known in which periods; those that look at rows of the same source by the same time together. */
    Map<Missing, Set<Aggregate>> missing(ObservationKeys keysOfAll) {
        Map<List<Object>, Set<Aggregate>> together = new LinkedHashMap<>();
        Map<List<Object>, Missing> rows = new HashMap<>();
        missing.forEach((aggregate, periods) -> {
            Optional<DaysOfSource> days = keysOfAll.days(aggregate, periods);
            List<Object> alike = List.of(periods, days.map(DaysOfSource::source), days.map(DaysOfSource::time));
            together.computeIfAbsent(alike, unused -> new LinkedHashSet<>()).add(aggregate);
            rows.merge(alike, new Missing(periods, days), Missing::and);
        });
        Map<Missing, Set<Aggregate>> all = new LinkedHashMap<>();
        together.forEach((alike, some) -> all.put(rows.get(alike), some));
        return all;
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
