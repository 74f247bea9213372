package scorecard.engine.relational;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.ColumnUse;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;

/** Which sources aggregates need: those whose rows they look at and those that these rows point to. */
final class NeededSources {
    private final Map<String, Source> known;
    private final Map<String, Set<String>> columns = new HashMap<>();

    private NeededSources(Plan plan) {
        this.known = plan.sources().stream().collect(Collectors.toMap(Source::name, Function.identity()));
    }

    /** The sources in the plan's order, without derived columns that nothing needs. */
    static List<Source> of(Plan plan, Aggregates aggregates) {
        NeededSources needed = new NeededSources(plan);
        for (Aggregate aggregate : aggregates.all()) {
            Source source = needed.source(aggregate.over().source());
            aggregate.over().time(source).ifPresent(column -> needed.column(source, column));
            if (aggregate.over().selection().orElse(null) instanceof Selection.Open open) {
                needed.column(source, open.until());
            }
            Subexpressions.ofOwnRow(aggregate).forEach(part -> needed.part(source, part));
            aggregates.groupedBy(source.name()).forEach(value -> needed.grouped(source, value));
        }
        return plan.sources().stream()
                .filter(source -> needed.columns.containsKey(source.name()))
                .map(needed::withoutUnneeded)
                .toList();
    }

    private Source source(String name) {
        Source source = known.get(name);
        if (source == null) {
            throw new IllegalArgumentException("the plan has no source " + name);
        }
        if (!columns.containsKey(name)) {
            columns.put(name, new LinkedHashSet<>());
            source.key().forEach(column -> column(source, column));
            source.time().ifPresent(column -> column(source, column));
            if (source.reader() instanceof Reader.From from) {
                Source base = source(from.source());
                from.where().stream().flatMap(Subexpressions::ofOwnRow).forEach(part -> part(base, part));
            }
            if (source.reader() instanceof Reader.Sql sql) {
                for (String read : sql.sources()) {
                    Source base = source(read);
                    base.columns().forEach(column -> column(base, column.name()));
                }
            }
            source.validity().ifPresent(validity -> {
                column(source, validity.from());
                validity.until().ifPresent(until -> column(source, until));
            });
            source.latest().ifPresent(latest -> latest.by().forEach(column -> column(source, column)));
            source.samples().ifPresent(samples -> samples.all().forEach(sample -> column(source, sample.column())));
        }
        return source;
    }

    private void column(Source source, String name) {
        if (columns.get(source.name()).add(name)) {
            ColumnUse.ofDerivation(source, name, known).forEach(this::use);
        }
    }

    private void part(Source source, RowExpression part) {
        ColumnUse.of(part, source, known).forEach(this::use);
    }

    private void use(ColumnUse use) {
        column(source(use.source()), use.column());
    }

    /** The rows that a member's name points to are needed, too: they say which members there are. */
    private void grouped(Source source, RowExpression value) {
        Subexpressions.ofOwnRow(value).forEach(part -> part(source, part));
        if (value instanceof RowExpression.ColumnValue column) {
            source.column(column.column())
                    .pointsTo()
                    .ifPresent(pointsTo -> column(source(pointsTo.source()), pointsTo.column()));
        }
    }

    private Source withoutUnneeded(Source source) {
        Set<String> needed = columns.get(source.name());
        List<Column> kept = source.columns().stream()
                .filter(column -> column.derivation().isEmpty() || needed.contains(column.name()))
                .toList();
        return kept.size() == source.columns().size() ? source : source.withColumns(kept);
    }
}
