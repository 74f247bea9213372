package scorecard.engine.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.PiecewiseSession.DaysOfSource;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.json.SemanticHashes;
import scorecard.engine.relational.GroupingPaths;
import scorecard.engine.relational.GroupingPaths.Part;
import scorecard.engine.time.Period;

/**
 * What the parts of an aggregate in a period depend on: its meaning, by what it is cut, the days of the period, the files with
 * rows of these days, whole other sources, and the as-of moment where it leaves out rows of them.
 */
final class ObservationKeys {
    private final Plan plan;
    private final SemanticHashes hashes;
    private final AskedGroupings asked;
    private final GroupingPaths paths;
    private final Map<String, SourceContents> contents;
    private final Map<String, FoundInFiles> found;
    private final Map<String, Source> sources;
    private final Map<Aggregate, Meaning> meanings = new HashMap<>();

    /**
     * @param contents by name of a source that is read; those of which nothing tells whether they changed are not there
     * @param found by name of a source that is read
     */
    ObservationKeys(
            Plan plan,
            AskedGroupings asked,
            GroupingPaths paths,
            Map<String, SourceContents> contents,
            Map<String, FoundInFiles> found) {
        this.plan = plan;
        this.hashes = new SemanticHashes(plan);
        this.asked = asked;
        this.paths = paths;
        this.contents = contents;
        this.found = found;
        this.sources = plan.sources().stream().collect(Collectors.toMap(Source::name, Function.identity()));
    }

    private record Meaning(String text, Reach reach, boolean known) {}

    /** The key of the parts of an aggregate in a period; empty where nothing tells whether its rows have changed. */
    Optional<StoreKey> of(Aggregate aggregate, Period period, LocalDateTime asOf) {
        return of(aggregate, period, asOf, Set.of());
    }

    /**
     * The key of the parts that an aggregate had before files were added to its source; empty where none were, or where these parts and
     * those of the rows of the added files do not tell the parts of all rows.
     */
    Optional<StoreKey> beforeAdded(Aggregate aggregate, Period period, LocalDateTime asOf) {
        FoundInFiles inFiles = found.get(aggregate.over().source());
        boolean adds = inFiles != null && !inFiles.added().isEmpty() && SumOfParts.isOf(aggregate);
        if (!adds) {
            return Optional.empty();
        }
        Reach reach = meanings.computeIfAbsent(aggregate, this::meaning).reach();
        return reach.around() > 0 || reach.whole().contains(aggregate.over().source())
                ? Optional.empty()
                : of(aggregate, period, asOf, inFiles.added());
    }

    /** @param without places of files of the aggregate's own source that count as if they were not there */
    private Optional<StoreKey> of(Aggregate aggregate, Period period, LocalDateTime asOf, Set<Integer> without) {
        Meaning meaning = meanings.computeIfAbsent(aggregate, this::meaning);
        if (!meaning.known()) {
            return Optional.empty();
        }
        StoreKey.Of key = new StoreKey.Of("parts")
                .and(EngineVersion.text())
                .and(meaning.text())
                .and(period.kind().toString())
                .and(period.from().toString())
                .and(period.to().toString());
        Source own = sources.get(aggregate.over().source());
        if (!meaning.reach().whole().contains(own.name())) {
            rowsOfPeriod(days(aggregate, own, List.of(period), meaning.reach().around()), own, without, asOf, key);
        }
        new TreeSet<>(meaning.reach().whole()).forEach(name -> whole(aggregate, sources.get(name), asOf, key));
        return Optional.of(key.key());
    }

    private Meaning meaning(Aggregate aggregate) {
        List<String> groupings = new ArrayList<>();
        List<RowExpression> values = new ArrayList<>();
        asked.of(aggregate).forEach(grouping -> {
            StoreKey.Of one = new StoreKey.Of("grouping");
            for (Part part : paths.parts(grouping, aggregate.over().source())) {
                values.add(part.value());
                one.and(String.valueOf(part.ofLevel())).and(part.name()).and(hashes.of(part.value()));
            }
            groupings.add(one.key().digits());
        });
        Reach reach = withWholeOwn(aggregate, ReachOfAggregate.of(plan, aggregate, values));
        boolean known = Stream.concat(
                        reach.whole().stream(), Stream.of(aggregate.over().source()))
                .filter(name -> !ReachOfAggregate.isMade(sources.get(name)))
                .allMatch(name -> contents.containsKey(name) && found.containsKey(name));
        String text = new StoreKey.Of("meaning")
                .and(hashes.of(aggregate))
                .all(groupings.stream().sorted().toList())
                .key()
                .digits();
        return new Meaning(text, reach, known);
    }

    /** Where rows of one file are rejected because of another, which of them are there is told by all files together. */
    private Reach withWholeOwn(Aggregate aggregate, Reach reach) {
        String own = aggregate.over().source();
        FoundInFiles inFiles = found.get(own);
        return inFiles == null || inFiles.independent()
                ? reach
                : new Reach(
                        Stream.concat(reach.whole().stream(), Stream.of(own)).collect(Collectors.toSet()),
                        reach.around());
    }

    private void rowsOfPeriod(
            DaysOfSource days, Source own, Set<Integer> without, LocalDateTime asOf, StoreKey.Of key) {
        String time = days.time();
        LocalDateTime from = days.from().atStartOfDay();
        LocalDateTime until = days.to().atStartOfDay();
        List<FoundInFiles.FileRows> times = found.get(own.name()).files();
        List<Integer> files = IntStream.range(0, times.size())
                .filter(file -> !without.contains(file))
                .filter(file -> {
                    FoundInFiles.Times ofFile = times.get(file).times().get(time);
                    return ofFile != null
                            && ofFile.first().isBefore(until)
                            && !ofFile.last().isBefore(from);
                })
                .boxed()
                .toList();
        List<String> ofSource = contents.get(own.name()).contents();
        key.all(files.stream().map(ofSource::get).toList());
        boolean cut = isCut(own, time, files, asOf)
                        && until.minus(1, ChronoUnit.MILLIS).isAfter(asOf)
                || own.time()
                        .filter(usual -> !usual.equals(time))
                        .filter(usual -> isCut(own, usual, files, asOf))
                        .isPresent();
        key.and(cut ? asOf.toString() : "");
    }

    /** The only rows of an aggregate's own source that it looks at in some periods; empty where it may look at any. */
    Optional<DaysOfSource> days(Aggregate aggregate, List<Period> periods) {
        Meaning meaning = meanings.computeIfAbsent(aggregate, this::meaning);
        Source own = sources.get(aggregate.over().source());
        return meaning.reach().whole().contains(own.name())
                ? Optional.empty()
                : Optional.of(days(aggregate, own, periods, meaning.reach().around()));
    }

    private static DaysOfSource days(Aggregate aggregate, Source own, List<Period> periods, long around) {
        long days = around == 0 ? 0 : around / ChronoUnit.DAYS.getDuration().toMillis() + 2;
        LocalDate from =
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow();
        return new DaysOfSource(
                own.name(), aggregate.over().time(own).orElseThrow(), from.minusDays(days), to.plusDays(days), false);
    }

    private void whole(Aggregate aggregate, Source source, LocalDateTime asOf, StoreKey.Of key) {
        key.and(hashes.of(source));
        if (ReachOfAggregate.isMade(source)) {
            key.and(asOf.toString());
            return;
        }
        List<String> files = contents.get(source.name()).contents();
        key.all(files);
        List<Integer> all = IntStream.range(0, files.size()).boxed().toList();
        Stream<String> selected =
                source.name().equals(aggregate.over().source()) ? aggregate.over().time(source).stream() : Stream.of();
        boolean cut = source.latest().isPresent()
                || Stream.concat(source.time().stream(), selected).anyMatch(time -> isCut(source, time, all, asOf));
        key.and(cut ? asOf.toString() : "");
    }

    /** Whether rows of some files are later than the as-of moment, as far as it can be told. */
    private boolean isCut(Source source, String time, List<Integer> files, LocalDateTime asOf) {
        return source.column(time).derivation().isPresent()
                || files.stream()
                        .map(file -> found.get(source.name())
                                .files()
                                .get(file)
                                .times()
                                .get(time))
                        .anyMatch(times -> times != null && times.last().isAfter(asOf));
    }
}
