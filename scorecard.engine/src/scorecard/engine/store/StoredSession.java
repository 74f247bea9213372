package scorecard.engine.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Severity;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.PiecewiseObservatory.PiecewiseOpening;
import scorecard.engine.observe.PiecewiseSession;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Selection;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.store.StoredParts.Missing;
import scorecard.engine.time.Period;

/** Observes what the store does not know, and puts it there. */
final class StoredSession implements ObservationSession {
    private final Plan plan;
    private final Aggregates aggregates;
    private final DataWhenNeeded data;
    private final KnownData known;
    private final StoreOfRun store;
    private final Optional<DataKeys> dataKeys;
    private final Map<String, SourceContents> contents;

    StoredSession(
            Plan plan,
            Aggregates aggregates,
            DataWhenNeeded data,
            KnownData known,
            StoreOfRun store,
            Optional<DataKeys> dataKeys,
            Map<String, SourceContents> contents) {
        this.plan = plan;
        this.aggregates = aggregates;
        this.data = data;
        this.known = known;
        this.store = store;
        this.dataKeys = dataKeys;
        this.contents = contents;
    }

    @Override
    public Optional<LocalDateTime> latest() {
        return known.latest();
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return known.firstDay();
    }

    @Override
    public Observations observe(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
        Optional<DataKeys.OfAsked> ofAsked = dataKeys.map(keys -> keys.of(periods, asOf, asked));
        Optional<KnownSurroundings> surroundings = ofAsked.flatMap(keys -> store.find(keys.surroundings()))
                .map(bytes -> KnownSurroundings.decoded(bytes, periods, asOf));
        if (surroundings.isEmpty()) {
            switch (data.opening()) {
                case PiecewiseOpening.Refused(List<Issue> issues) -> {
                    return refused(periods, asOf, issues);
                }
                case PiecewiseOpening.Ready(PiecewiseSession session) ->
                    surroundings = Optional.of(lookAround(session, periods, asOf, asked, ofAsked));
            }
        }
        Observations around = surroundings.get().observed();
        if (isRefused(around)) {
            return around;
        }
        Map<String, FoundInFiles> found =
                known.found().stream().collect(Collectors.toMap(FoundInFiles::source, Function.identity()));
        ObservationKeys keys = new ObservationKeys(plan, asked, aggregates.groupings(), contents, found);
        StoredParts parts = new StoredParts(store, aggregates.all(), periods);
        find(parts, surroundings.get(), periods, knownKeys(keys, periods, asOf, ofAsked));
        Map<Missing, Set<Aggregate>> missing = parts.missing(keys, asOf);
        store.say(new StoreEvent.Known(parts.known()));
        if (!missing.isEmpty()) {
            switch (data.opening()) {
                case PiecewiseOpening.Refused(List<Issue> issues) -> {
                    return refused(periods, asOf, issues);
                }
                case PiecewiseOpening.Ready(PiecewiseSession session) -> {
                    List<Issue> faults = observe(missing, parts, session, asOf, asked);
                    if (!faults.isEmpty()) {
                        // as without a store, for which errors are told depends on what is computed together
                        return session.observe(periods, asOf, asked);
                    }
                }
            }
        }
        store.commit();
        return new Observations(asOf, periods, parts.all(), around.members(), around.data(), around.notes());
    }

    private List<Issue> observe(
            Map<Missing, Set<Aggregate>> missing,
            StoredParts parts,
            PiecewiseSession session,
            LocalDateTime asOf,
            AskedGroupings asked) {
        for (Map.Entry<Missing, Set<Aggregate>> entry : missing.entrySet()) {
            List<Period> periods = entry.getKey().periods();
            if (entry.getKey().ofAdded() && isAdded(entry.getKey(), entry.getValue(), parts, session, asOf, asked)) {
                continue;
            }
            Observations observed = session.observe(
                    entry.getValue(), periods, asOf, asked, entry.getKey().rowsOfAll());
            if (!observed.notes().isEmpty()) {
                return observed.notes();
            }
            for (Period period : periods) {
                for (Aggregate aggregate : entry.getValue()) {
                    store.say(new StoreEvent.Observed(aggregate, period, false));
                    parts.observed(aggregate, period, observed.parts().get(period));
                }
            }
        }
        return List.of();
    }

    /** Whether what is known and the rows of added files alone tell the parts of all rows. */
    private boolean isAdded(
            Missing missing,
            Set<Aggregate> some,
            StoredParts parts,
            PiecewiseSession session,
            LocalDateTime asOf,
            AskedGroupings asked) {
        if (!session.canObserveAdded(missing.rows().orElseThrow().source(), asOf)) {
            return false;
        }
        Observations observed = session.observe(some, missing.periods(), asOf, asked, missing.rows());
        boolean added = observed.notes().isEmpty() && parts.added(some, observed);
        if (added) {
            some.forEach(aggregate ->
                    missing.periods().forEach(period -> store.say(new StoreEvent.Observed(aggregate, period, true))));
        }
        return added;
    }

    private KnownKeys knownKeys(
            ObservationKeys keys, List<Period> periods, LocalDateTime asOf, Optional<DataKeys.OfAsked> ofAsked) {
        Optional<StoreKey> ofAll = ofAsked.map(DataKeys.OfAsked::observations);
        return ofAll.flatMap(store::find).map(KnownKeys::decoded).orElseGet(() -> {
            List<Optional<StoreKey>> all = new ArrayList<>();
            aggregates.all().forEach(aggregate -> periods.forEach(period -> all.add(keys.of(aggregate, period, asOf))));
            KnownKeys found = new KnownKeys(all);
            ofAll.ifPresent(key -> store.put(key, found.encoded()));
            return found;
        });
    }

    private void find(StoredParts parts, KnownSurroundings surroundings, List<Period> periods, KnownKeys keys) {
        Map<Looked, Set<Period>> covered = new LinkedHashMap<>();
        List<Looked> all = looked();
        for (int index = 0; index < all.size(); index++) {
            covered.put(all.get(index), surroundings.covered().get(index));
        }
        Iterator<Optional<StoreKey>> inOrder = keys.all().iterator();
        for (Aggregate aggregate : aggregates.all()) {
            Set<Period> ofRows = covered.get(Looked.of(aggregate.over()));
            for (Period period : periods) {
                Optional<StoreKey> key = inOrder.next();
                if (ofRows.contains(period)) {
                    parts.find(aggregate, period, key);
                } else {
                    parts.notCovered(aggregate, period);
                }
            }
        }
    }

    private KnownSurroundings lookAround(
            PiecewiseSession session,
            List<Period> periods,
            LocalDateTime asOf,
            AskedGroupings asked,
            Optional<DataKeys.OfAsked> ofAsked) {
        store.say(new StoreEvent.LookedAround());
        Observations observed = session.surroundings(periods, asOf, asked);
        List<Set<Period>> covered = new ArrayList<>();
        for (Looked looked : looked()) {
            covered.add(session.covered(looked.population(), periods, asOf));
        }
        KnownSurroundings around = new KnownSurroundings(observed, covered);
        if (!isRefused(observed)) {
            ofAsked.ifPresent(keys -> store.put(keys.surroundings(), around.encoded()));
        }
        return around;
    }

    /** Which periods have rows is told by the source and how its rows are selected. */
    private record Looked(String source, Optional<Selection> selection) {
        static Looked of(Population over) {
            return new Looked(over.source(), over.selection());
        }

        Population population() {
            return new Population(source, selection, Optional.empty());
        }
    }

    private List<Looked> looked() {
        Set<Looked> looked = new LinkedHashSet<>();
        aggregates.all().forEach(aggregate -> looked.add(Looked.of(aggregate.over())));
        return List.copyOf(looked);
    }

    private static boolean isRefused(Observations observed) {
        return observed.notes().stream().anyMatch(note -> note.severity() == Severity.ERROR);
    }

    private static Observations refused(List<Period> periods, LocalDateTime asOf, List<Issue> issues) {
        return new Observations(asOf, periods, Map.of(), Map.of(), List.of(), issues);
    }

    @Override
    public void close() {
        try (store;
                data) {
            // both are closed, whatever comes of the other
        }
    }
}
