package scorecard.engine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.NumberedAggregates;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PiecewiseSession.DaysOfSource;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** Gathers parts from the store and from what is observed besides; none is decoded before it is asked for. */
final class StoredParts {
    private final StoreOfRun store;
    private final NumberedAggregates aggregates;
    private final Map<Period, PartsInPeriod> all = new LinkedHashMap<>();
    private final Map<StoreKey, StoredCuts> cuts = new HashMap<>();
    private final Map<List<Cut>, StoreKey> cutsKept = new HashMap<>();
    private final Map<List<Cut>, StoredCuts> cutsNotKept = new HashMap<>();
    private final Map<Cut, Cut> same = new ConcurrentHashMap<>(Map.of(Cut.total(), Cut.total()));
    private final Map<Aggregate, List<Period>> missing = new LinkedHashMap<>();
    private final Map<Aggregate, Map<Period, StoreKey>> keys = new HashMap<>();
    private int known;

    StoredParts(StoreOfRun store, List<Aggregate> aggregates, List<Period> periods) {
        this.store = store;
        this.aggregates = new NumberedAggregates(aggregates);
        periods.forEach(period -> all.put(period, new PartsInPeriod(this.aggregates, period)));
    }

    void notCovered(Aggregate aggregate, Period period) {
        all.get(period).notCovered(aggregate);
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
        Optional<byte[]> parts = store.find(key);
        Optional<StoredCuts> where = parts.map(EncodedParts::cutsOf).flatMap(this::cuts);
        where.ifPresent(own -> put(aggregate, period, own, parts.orElseThrow()));
        return where.isPresent();
    }

    private void put(Aggregate aggregate, Period period, StoredCuts where, byte[] parts) {
        all.get(period).put(where, PartsOfAggregate.encoded(aggregates.of(aggregate), parts));
    }

    /** Most aggregates are at the same cuts. */
    private Optional<StoredCuts> cuts(StoreKey key) {
        return Optional.ofNullable(cuts.computeIfAbsent(
                key, unused -> store.find(key).map(this::cuts).orElse(null)));
    }

    private StoredCuts cuts(byte[] bytes) {
        return StoredCuts.encoded(bytes, cut -> same.computeIfAbsent(cut, own -> own));
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
        List<Parts> found = new ArrayList<>();
        byCut.forEach((cut, own) -> {
            Parts part = own.get(aggregate);
            if (part != null) {
                where.add(cut);
                found.add(part);
            }
        });
        StoreKey key = keys.getOrDefault(aggregate, Map.of()).get(period);
        if (key == null) {
            StoredCuts own = cutsNotKept.computeIfAbsent(where, StoredCuts::of);
            all.get(period).put(own, PartsOfAggregate.of(aggregates.of(aggregate), found));
        } else {
            StoreKey cutsKey = cutsKept.computeIfAbsent(where, this::keep);
            byte[] parts = EncodedParts.parts(cutsKey, found);
            put(aggregate, period, cuts.get(cutsKey), parts);
            store.put(key, parts);
        }
    }

    private StoreKey keep(List<Cut> where) {
        byte[] bytes = EncodedParts.cuts(where);
        StoreKey key = new StoreKey.Of("cuts")
                .and(StoreKey.of(StoreKey.sha256().digest(bytes)).digits())
                .key();
        if (cuts.putIfAbsent(key, cuts(bytes)) == null) {
            store.put(key, bytes);
        }
        return key;
    }

    Map<Period, Map<Cut, Map<Aggregate, Parts>>> all() {
        return new LinkedHashMap<>(all);
    }
}
