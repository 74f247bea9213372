package scorecard.engine.store;

import java.time.LocalDateTime;
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
import scorecard.engine.observe.Observations;
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
    private final Map<Aggregate, Map<Period, Known>> beforeAdded = new HashMap<>();
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

    /** Parts and where they are. */
    private record Known(StoredCuts where, byte[] parts) {}

    private Optional<Known> find(StoreKey key) {
        Optional<byte[]> parts = store.find(key);
        return parts.map(EncodedParts::cutsOf).flatMap(this::cuts).map(where -> new Known(where, parts.orElseThrow()));
    }

    private boolean take(Aggregate aggregate, Period period, StoreKey key) {
        Optional<Known> found = find(key);
        found.ifPresent(own -> put(aggregate, period, own.where(), own.parts()));
        return found.isPresent();
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

        /** Whether what is not known are only rows of files that were added. */
        boolean ofAdded() {
            return rows.stream().anyMatch(DaysOfSource::ofAdded);
        }

        /** The rows in all files. */
        Optional<DaysOfSource> rowsOfAll() {
            return rows.map(DaysOfSource::inAll);
        }
    }

    /** Which aggregates are not known in which periods; those that look at rows of the same source by the same time together. */
    Map<Missing, Set<Aggregate>> missing(ObservationKeys keysOfAll, LocalDateTime asOf) {
        Map<List<Object>, Set<Aggregate>> together = new LinkedHashMap<>();
        Map<List<Object>, Missing> rows = new HashMap<>();
        missing.forEach((aggregate, periods) -> {
            boolean add = isKnownBeforeAdded(aggregate, periods, keysOfAll, asOf);
            Optional<DaysOfSource> days = keysOfAll.days(aggregate, periods).map(own -> add ? own.inAdded() : own);
            List<Object> alike = List.of(periods, days.map(DaysOfSource::source), days.map(DaysOfSource::time), add);
            together.computeIfAbsent(alike, unused -> new LinkedHashSet<>()).add(aggregate);
            rows.merge(alike, new Missing(periods, days), Missing::and);
        });
        Map<Missing, Set<Aggregate>> all = new LinkedHashMap<>();
        together.forEach((alike, some) -> all.put(rows.get(alike), some));
        return all;
    }

    private boolean isKnownBeforeAdded(
            Aggregate aggregate, List<Period> periods, ObservationKeys keysOfAll, LocalDateTime asOf) {
        Map<Period, Known> before = new HashMap<>();
        for (Period period : periods) {
            keysOfAll
                    .beforeAdded(aggregate, period, asOf)
                    .flatMap(this::find)
                    .ifPresent(known -> before.put(period, known));
        }
        if (before.size() < periods.size()) {
            return false;
        }
        beforeAdded.put(aggregate, before);
        return true;
    }

    /**
     * Takes what the rows of added files have added to the parts of some aggregates that were known before.
     *
     * @return whether that tells the parts of all rows; where not, nothing is taken
     */
    boolean added(Set<Aggregate> some, Observations observed) {
        Map<Aggregate, Map<Period, Map<Cut, Parts>>> sums = new LinkedHashMap<>();
        for (Aggregate aggregate : some) {
            for (Period period : observed.periods()) {
                Optional<Map<Cut, Parts>> sum = sum(
                        aggregate,
                        beforeAdded.get(aggregate).get(period),
                        observed.parts().get(period));
                if (sum.isEmpty()) {
                    return false;
                }
                sums.computeIfAbsent(aggregate, unused -> new LinkedHashMap<>()).put(period, sum.get());
            }
        }
        sums.forEach((aggregate, byPeriod) -> byPeriod.forEach(
                (period, sum) -> keep(aggregate, period, List.copyOf(sum.keySet()), List.copyOf(sum.values()))));
        return true;
    }

    private static Optional<Map<Cut, Parts>> sum(
            Aggregate aggregate, Known before, Map<Cut, Map<Aggregate, Parts>> added) {
        Map<Cut, Parts> sum = new LinkedHashMap<>();
        List<Cut> cuts = before.where().all();
        List<Parts> parts = EncodedParts.parts(before.parts());
        for (int index = 0; index < cuts.size(); index++) {
            sum.put(cuts.get(index), parts.get(index));
        }
        for (Map.Entry<Cut, Map<Aggregate, Parts>> atCut : added.entrySet()) {
            Parts more = atCut.getValue().get(aggregate);
            if (more != null) {
                Parts known = sum.getOrDefault(atCut.getKey(), new Parts.Nothing());
                Optional<Parts> together = SumOfParts.of(aggregate, known, more);
                if (together.isEmpty()) {
                    return Optional.empty();
                }
                sum.put(atCut.getKey(), together.get());
            }
        }
        return Optional.of(sum);
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
        keep(aggregate, period, where, found);
    }

    private void keep(Aggregate aggregate, Period period, List<Cut> where, List<Parts> found) {
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
