package scorecard.engine.duckdb;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.PiecewiseSession;
import scorecard.engine.observe.TimeSpent;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.Population;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.LookedAtSources;
import scorecard.engine.relational.MembersByReference;
import scorecard.engine.relational.Pass;
import scorecard.engine.relational.Passes;
import scorecard.engine.relational.ReferenceGaps;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.time.Period;

/** The sources of a scorecard in an engine of SQL. */
final class DuckDbSession implements PiecewiseSession {
    /** How many groups of rows may be observed at once, so that they fit into memory: about a gigabyte. */
    private static final int MOST_GROUPS = 2_000_000;

    private final SqlEngine engine;
    private final DerivedRows.Queries queries;
    private final SpansOfTime spans;
    private final SourceTables tables;
    private final Aggregates aggregates;
    private final LookedAtSources lookedAt;
    private final List<LoadedSource> sources;
    private final List<Calendar> calendars;
    private final Consumer<String> progress;
    private final Consumer<TimeSpent> spent;
    private final Map<String, Optional<LoadedSource.Span>> spansUpToAsOf = new HashMap<>();
    private DerivedRows derived;
    private List<LoadedSource> all = List.of();
    private List<Issue> derivationIssues = List.of();
    private Optional<LocalDateTime> derivedAsOf = Optional.empty();

    DuckDbSession(
            SqlEngine engine,
            DerivedRows.Queries queries,
            SourceTables tables,
            Aggregates aggregates,
            List<LoadedSource> sources,
            List<Calendar> calendars,
            DataRequest request) {
        this.engine = engine;
        this.queries = queries;
        this.spans = new SpansOfTime(engine, tables);
        this.tables = tables;
        this.aggregates = aggregates;
        this.lookedAt = new LookedAtSources(tables, aggregates);
        this.sources = List.copyOf(sources);
        this.calendars = List.copyOf(calendars);
        this.progress = request.progress();
        this.spent = request.spent();
        this.derived = new DerivedRows(engine, queries, tables);
    }

    @Override
    public Optional<LocalDateTime> latest() {
        return spans().map(LoadedSource.Span::last).max(LocalDateTime::compareTo);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        Stream<LocalDate> declared = lookedAt()
                .flatMap(source -> source.table().source().covers().stream())
                .map(Covers::from);
        return Stream.concat(spans().map(LoadedSource.Span::firstDay), declared).min(LocalDate::compareTo);
    }

    /** Of the sources whose rows are looked at; what they only point to has times that may lie anywhere. */
    private Stream<LoadedSource.Span> spans() {
        return lookedAt().flatMap(source -> source.span().stream());
    }

    private Stream<LoadedSource> lookedAt() {
        Set<String> origins = lookedAt.origins();
        return sources.stream().filter(source -> origins.contains(source.name()));
    }

    @Override
    public List<FoundInFiles> found() {
        return sources.stream().flatMap(source -> source.found().stream()).toList();
    }

    @Override
    public Observations observe(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
        Observations surroundings = surroundings(periods, asOf, asked);
        Observations parts = observe(Set.copyOf(aggregates.all()), periods, asOf, asked, Optional.empty());
        List<Issue> notes = new ArrayList<>(surroundings.notes());
        notes.addAll(parts.notes());
        return new Observations(asOf, periods, parts.parts(), surroundings.members(), surroundings.data(), notes);
    }

    @Override
    public Observations surroundings(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
        progress.accept("computing");
        derive(asOf);
        List<SourceCount> counts = new ArrayList<>();
        List<Issue> notes = new ArrayList<>(derivationIssues);
        List<Pass> passes = Passes.of(tables, aggregates, asked);
        RowsThatStop stop = new RowsThatStop(engine, tables, asOf);
        ReviewsLackingInSamples lacking = new ReviewsLackingInSamples(engine, tables, calendars, asOf);
        for (LoadedSource source : all) {
            Optional<LoadedSource.Span> span = upTo(asOf, source);
            long later = source.span().map(LoadedSource.Span::rows).orElse(0L)
                    - span.map(LoadedSource.Span::rows).orElse(0L);
            counts.add(new SourceCount(source.name(), source.rows(), source.rejected(), later));
            notes.addAll(DataNotes.of(source, later));
            if (happen(source, passes)) {
                stop.in(source, span, periods).ifPresent(notes::add);
            }
            notes.addAll(lacking.in(source, span, periods));
            notes.addAll(gaps(source, asOf));
        }
        return new Observations(asOf, periods, Map.of(), members(periods, asOf, asked), counts, notes);
    }

    @Override
    public Observations observe(
            Set<Aggregate> only,
            List<Period> periods,
            LocalDateTime asOf,
            AskedGroupings asked,
            Optional<DaysOfSource> rows) {
        derive(asOf);
        Aggregates some = aggregates.only(only);
        List<Pass> passes = Passes.of(engine.runsInSteps() ? tables.forPeriods(periods) : tables, some, asked);
        // which periods have rows is told by all of them
        Map<Pass, Coverage> covered = coverages(passes, asOf);
        Optional<RowsOfDays> fewer = rows.flatMap(days -> RowsOfDays.in(engine, tables, days));
        try {
            return observe(some, passes, covered, periods, asOf);
        } finally {
            fewer.ifPresent(RowsOfDays::close);
        }
    }

    private Map<Pass, Coverage> coverages(List<Pass> passes, LocalDateTime asOf) {
        Map<String, LoadedSource> bySource =
                all.stream().collect(Collectors.toMap(LoadedSource::name, Function.identity()));
        Map<Population, Coverage> byRows = new HashMap<>();
        Map<Pass, Coverage> covered = new IdentityHashMap<>();
        for (Pass pass : passes) {
            Population over = pass.aggregates().getFirst().over();
            Population anyRows = new Population(over.source(), over.selection(), Optional.empty());
            covered.put(
                    pass,
                    byRows.computeIfAbsent(
                            anyRows,
                            unused -> coverage(
                                    over, bySource.get(pass.table().source().name()), asOf)));
        }
        return covered;
    }

    private Observations observe(
            Aggregates some, List<Pass> passes, Map<Pass, Coverage> covered, List<Period> periods, LocalDateTime asOf) {
        new LoadDays(engine, tables.days()).load(periods);
        new LoadPeriodTables(engine).load(tables.periods(), periods);
        ObservedParts parts = new ObservedParts(some.all(), periods);
        List<Issue> notes = new ArrayList<>();
        RunPasses run = new RunPasses(engine, tables, passes, periods.size(), asOf);
        for (LoadedSource source : all) {
            for (Pass pass : passes) {
                if (pass.table().source().name().equals(source.name())) {
                    run(pass, source, covered.get(pass), run, parts, notes);
                }
            }
        }
        run.dropTables();
        return new Observations(asOf, periods, parts.all(), Map.of(), List.of(), notes);
    }

    @Override
    public boolean canObserveAdded(String source, LocalDateTime asOf) {
        derive(asOf);
        return RowsOfDays.areInFiles(engine, tables, source);
    }

    @Override
    public Set<Period> covered(Population over, List<Period> periods, LocalDateTime asOf) {
        derive(asOf);
        return all.stream()
                .filter(source -> source.name().equals(over.source()))
                .map(source -> coverage(over, source, asOf))
                .flatMap(coverage -> periods.stream().filter(coverage::of))
                .collect(Collectors.toSet());
    }

    /** Computes what depends on the as-of moment, unless it was computed for it before. */
    private void derive(LocalDateTime asOf) {
        if (!derivedAsOf.equals(Optional.of(asOf))) {
            derived = new DerivedRows(engine, queries, tables);
            derivationIssues = derived.derive(asOf);
            all = derived.with(sources);
            spansUpToAsOf.clear();
            derivedAsOf = Optional.of(asOf);
        }
    }

    private Optional<LoadedSource.Span> upTo(LocalDateTime asOf, LoadedSource source) {
        return spansUpToAsOf.computeIfAbsent(
                source.name(),
                name -> source.span()
                        .filter(span -> !span.last().isAfter(asOf))
                        .or(() -> source.table()
                                .source()
                                .time()
                                .flatMap(time -> spans.of(source.table(), time, Optional.of(asOf)))));
    }

    /**
     * Whether a source was read and its rows, or what is derived from them, count in the period in which they happen, or belong to
     * rows that do.
     */
    private boolean happen(LoadedSource source, List<Pass> passes) {
        return lookedAt.related().stream()
                        .anyMatch(related -> tables.origin(related).equals(source.name()))
                || passes.stream()
                        .filter(pass ->
                                tables.origin(pass.table().source().name()).equals(source.name()))
                        .anyMatch(pass ->
                                pass.aggregates().getFirst().over().selection().isEmpty());
    }

    private Map<Period, Set<Cut.Member>> members(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
        Map<Period, Set<Cut.Member>> members = new LinkedHashMap<>();
        periods.forEach(period -> members.put(period, new LinkedHashSet<>()));
        for (MembersByReference reference : MembersByReference.of(tables, aggregates, asked.levels())) {
            for (List<Object> row : engine.rows(reference.sql(Optional.of(asOf)))) {
                MembersByReference.Holding holding = reference.member(row);
                periods.stream()
                        .filter(period -> holdsIn(holding, period, asOf))
                        .forEach(period -> members.get(period).add(holding.member()));
            }
        }
        return members;
    }

    /** Whether a member holds at the start of some day of a period, up to the as-of moment. */
    private static boolean holdsIn(MembersByReference.Holding holding, Period period, LocalDateTime asOf) {
        LocalDateTime begin = period.from().atStartOfDay();
        LocalDateTime first = holding.from()
                .map(DuckDbSession::startOfNextDay)
                .filter(from -> from.isAfter(begin))
                .orElse(begin);
        return first.isBefore(period.to().atStartOfDay())
                && !first.isAfter(asOf)
                && holding.until().filter(until -> !first.isBefore(until)).isEmpty();
    }

    /** The moment itself where a day starts then. */
    private static LocalDateTime startOfNextDay(LocalDateTime moment) {
        LocalDateTime start = moment.toLocalDate().atStartOfDay();
        return start.equals(moment) ? start : start.plusDays(1);
    }

    private Coverage coverage(Population over, LoadedSource source, LocalDateTime asOf) {
        Optional<LoadedSource.Span> span = derived.covered(source, upTo(asOf, source), asOf);
        // Rows may be selected by a time that is derived after they are loaded.
        SourceTable complete = tables.bySource().get(source.name());
        Optional<LoadedSource.Span> selected = over.selection()
                .flatMap(selection -> over.time(complete.source()))
                .flatMap(time -> spans.of(complete, time, Optional.of(asOf)));
        return new Coverage(complete.source(), over.selection(), span, selected, asOf);
    }

    private void run(
            Pass pass, LoadedSource source, Coverage coverage, RunPasses run, ObservedParts parts, List<Issue> notes) {
        ObservedParts.Rows rows = parts.of(pass, coverage::of);
        long begin = System.nanoTime();
        try {
            run.forEachRow(pass, MOST_GROUPS, rows);
        } catch (SqlEngine.NumberTooLarge problem) {
            notes.add(DataNotes.tooLarge(source, users(pass)));
        } catch (SqlEngine.TooManyRows problem) {
            notes.add(DataNotes.tooManyGroups(source, users(pass), MOST_GROUPS));
        } catch (SqlEngine.OutsideCalendar problem) {
            notes.add(DataNotes.outsideCalendar(source.table().source()));
        }
        rows.end();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        spent.accept(new TimeSpent(
                pass.title() + " over " + source.name(), kpis(pass).toList(), time));
    }

    private List<Issue> gaps(LoadedSource source, LocalDateTime asOf) {
        ReferenceGaps gaps = ReferenceGaps.of(tables, tables.bySource().get(source.name()), aggregates);
        if (gaps.paths().isEmpty()) {
            return List.of();
        }
        List<Object> counts = engine.rows(gaps.sql(Optional.of(asOf))).getFirst();
        List<Issue> notes = new ArrayList<>();
        for (int index = 0; index < counts.size(); index++) {
            List<String> path = gaps.paths().get(index);
            DataNotes.gap(source, path, gaps.target(path).source(), ((Number) counts.get(index)).longValue())
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private String users(Pass pass) {
        return kpis(pass).map(kpi -> "`" + kpi + "`").collect(Collectors.joining(", "));
    }

    private Stream<String> kpis(Pass pass) {
        return pass.aggregates().stream()
                .flatMap(aggregate -> aggregates.users().get(aggregate).stream())
                .distinct();
    }

    @Override
    public void close() {
        try {
            queries.close();
        } finally {
            engine.close();
        }
    }
}
