package scorecard.engine.duckdb;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.sql.SqlEngine;

/** Computes derived columns and sources once it is known up to which moment rows count. */
final class DerivedRows {
    private static final int MOST_REPORTED = 5;

    private final SqlEngine engine;
    private final Queries queries;
    private final SpansOfTime spans;
    private final SourceTables tables;
    private final Map<String, LoadedSource> queried = new HashMap<>();

    DerivedRows(SqlEngine engine, Queries queries, SourceTables tables) {
        this.engine = engine;
        this.queries = queries;
        this.spans = new SpansOfTime(engine, tables);
        this.tables = tables;
    }

    /** Loads the rows of sources that an author's own query gives. */
    interface Queries {
        Loading rows(DerivationStep step, LocalDateTime asOf);

        /** Frees what they hold. */
        default void close() {
            // most hold nothing of their own
        }
    }

    /** Makes the tables; the issues are errors for which the data cannot be evaluated. */
    List<Issue> derive(LocalDateTime asOf) {
        List<Issue> issues = new ArrayList<>();
        Set<String> lookedThrough = new HashSet<>();
        for (DerivationStep step : tables.derivations().steps()) {
            engine.drop(step.to().name());
            if (step.isQuery()) {
                issues.addAll(queried(step, asOf));
                continue;
            }
            try {
                if (step.isOfOwnRow() && engine.isView(step.from().name())) {
                    lookedThrough.add(step.from().name());
                    engine.execute(step.view(tables, Optional.of(asOf)));
                } else {
                    engine.derive(step, tables, Optional.of(asOf));
                }
                if (step.picksLatest()) {
                    issues.addAll(sharedKeys(step.to()));
                }
            } catch (SqlEngine.NumberTooLarge problem) {
                engine.fill(step.to().name(), step.to().stored(), Collections.emptyIterator());
                issues.add(Issue.error(
                        "data-number-too-large",
                        "numbers of `" + step.to().source().name()
                                + "` are too large to be computed exactly; expected at most 38 digits in its derived"
                                + " columns",
                        new Place.Nowhere()));
            } catch (SqlEngine.OutsideCalendar problem) {
                engine.fill(step.to().name(), step.to().stored(), Collections.emptyIterator());
                issues.add(DataNotes.outsideCalendar(step.to().source()));
            }
        }
        tables.derivations().steps().stream()
                .map(DerivationStep::to)
                .filter(table -> !tables.all().contains(table) && !lookedThrough.contains(table.name()))
                .forEach(table -> engine.drop(table.name()));
        tables.derived().forEach(table -> issues.addAll(sharedKeys(table)));
        return issues;
    }

    private List<Issue> queried(DerivationStep step, LocalDateTime asOf) {
        return switch (queries.rows(step, asOf)) {
            case Loading.Loaded(LoadedSource source) -> {
                queried.put(source.name(), source);
                yield List.of();
            }
            case Loading.Refused(List<Issue> refused) -> {
                engine.fill(step.to().name(), step.to().stored(), Collections.emptyIterator());
                yield refused;
            }
        };
    }

    /**
     * All sources, those that are derived included.
     *
     * @param read what was read
     */
    List<LoadedSource> with(List<LoadedSource> read) {
        Map<String, LoadedSource> known = new LinkedHashMap<>();
        read.forEach(source -> known.put(source.name(), source));
        for (DerivationStep step : tables.derivations().steps()) {
            Source source = step.to().source();
            if (source.reader() instanceof Reader.From from) {
                known.put(source.name(), derived(step.to()));
            }
            if (step.isQuery()) {
                SourceTable whole = tables.bySource().get(source.name());
                known.put(
                        source.name(),
                        queried.containsKey(source.name())
                                ? queried.get(source.name()).in(whole)
                                : derived(whole));
            }
        }
        return List.copyOf(known.values());
    }

    /** The days a source speaks for: a derived one for all that what it is derived from speaks for. */
    Optional<LoadedSource.Span> covered(LoadedSource source, Optional<LoadedSource.Span> own, LocalDateTime asOf) {
        SourceTable origin = tables.derivations().asRead().get(tables.origin(source.name()));
        if (origin.source().name().equals(source.name())) {
            return own;
        }
        Optional<LoadedSource.Span> read =
                origin.source().time().flatMap(time -> spans.of(origin, time, Optional.of(asOf)));
        return own.map(one -> read.map(one::and).orElse(one)).or(() -> read);
    }

    private LoadedSource derived(SourceTable table) {
        long rows = ((Number)
                        engine.rows("SELECT count(*) FROM " + tables.dialect().quoted(table.name()))
                                .getFirst()
                                .getFirst())
                .longValue();
        return new LoadedSource(
                table,
                rows,
                0,
                List.of(),
                0,
                0,
                table.source().time().flatMap(time -> spans.of(table, time, Optional.empty())),
                Optional.empty());
    }

    private List<Issue> sharedKeys(SourceTable table) {
        List<String> keys = Stream.concat(
                        table.source().key().stream(),
                        table.source().validity().stream().map(validity -> validity.from()))
                .map(key -> tables.dialect().quoted(table.columns().get(key)))
                .toList();
        String key = String.join(", ", keys);
        String order = keys.stream().map(each -> each + " NULLS FIRST").collect(Collectors.joining(", "));
        return engine
                .rows("SELECT " + key + ", count(*) FROM " + tables.dialect().quoted(table.name()) + " GROUP BY " + key
                        + " HAVING count(*) > 1 ORDER BY " + order + " LIMIT " + MOST_REPORTED)
                .stream()
                .map(row -> sharedKey(table.source(), ShownKey.of(row.subList(0, keys.size())), row.getLast()))
                .toList();
    }

    private static Issue sharedKey(Source source, String key, Object rows) {
        return source.latest().isPresent()
                ? Issue.error(
                        "data-latest-tie",
                        rows + " rows of `" + source.name() + "` are the latest of `" + key
                                + "` up to the as-of moment; expected one",
                        new Place.Nowhere())
                : Issue.error(
                        "data-derived-key",
                        rows + " rows derived as `" + source.name() + "` have the key `" + key
                                + "`; expected a key that tells them apart",
                        new Place.Nowhere());
    }
}
