package scorecard.engine.relational;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;

/**
 * The sources whose rows are looked at: those that KPIs aggregate, and those that are asked for related rows, also by computed
 * columns. What rows only point to is not among them.
 */
public final class LookedAtSources {

    private final SourceTables tables;
    private final Aggregates aggregates;

    /** Those of a scorecard. */
    public LookedAtSources(SourceTables tables, Aggregates aggregates) {
        this.tables = tables;
        this.aggregates = aggregates;
    }

    /** The sources whose files their rows come from in the end, by qualified name. */
    public Set<String> origins() {
        return Stream.concat(aggregates.sources().stream(), related().stream())
                .flatMap(source -> tables.origins(source).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The sources that are asked for rows which belong to other rows, by qualified name. */
    public Set<String> related() {
        Stream<RowExpression> aggregated = aggregates.all().stream().flatMap(Subexpressions::of);
        Stream<RowExpression> computed = tables.all().stream()
                .map(SourceTable::source)
                .flatMap(LookedAtSources::computed)
                .flatMap(Subexpressions::of);
        return Stream.concat(aggregated, computed)
                .filter(RowExpression.Related.class::isInstance)
                .map(related -> ((RowExpression.Related) related).source())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<RowExpression> computed(Source source) {
        Stream<RowExpression> columns = source.columns().stream().flatMap(column -> column.derivation().stream());
        return source.reader() instanceof Reader.From from ? Stream.concat(from.where().stream(), columns) : columns;
    }
}
