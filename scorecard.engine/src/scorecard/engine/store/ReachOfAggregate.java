package scorecard.engine.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * Finds out which rows an aggregate looks at: those of its period, their neighbours in time, and the whole of every source that
 * rows point to or are asked for related rows. In doubt it says the whole source.
 */
final class ReachOfAggregate {
    private final Map<String, Source> sources;
    private final Set<String> whole = new TreeSet<>();
    private final Set<ColumnUse> seen = new HashSet<>();
    private BigDecimal around = BigDecimal.ZERO;

    private ReachOfAggregate(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** @param groupedBy what its rows are grouped by */
    static Reach of(Plan plan, Aggregate aggregate, List<RowExpression> groupedBy) {
        ReachOfAggregate reach = new ReachOfAggregate(
                plan.sources().stream().collect(Collectors.toMap(Source::name, Function.identity())));
        return reach.of(aggregate, groupedBy);
    }

    private Reach of(Aggregate aggregate, List<RowExpression> groupedBy) {
        Source source = sources.get(aggregate.over().source());
        if (!hasRowsByPeriod(aggregate, source)) {
            whole(source.name());
        }
        Subexpressions.ofOwnRow(aggregate).forEach(part -> part(part, source));
        groupedBy.forEach(value -> expression(value, source));
        // neighbours are near in the usual time, which another time says nothing of
        if (around.signum() > 0 && aggregate.over().selection().isPresent()) {
            whole(source.name());
        }
        return new Reach(whole, around.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    /** Whether the rows that a period has are told by a time that stands in their own file. */
    private boolean hasRowsByPeriod(Aggregate aggregate, Source source) {
        if (isMade(source) || source.latest().isPresent()) {
            return false;
        }
        Optional<String> time = switch (aggregate.over().selection().orElse(null)) {
            case null -> source.time();
            case Selection.By(String column) -> Optional.of(column);
            case Selection.AtAnyTime anyTime -> Optional.empty();
            case Selection.Open open -> Optional.empty();
        };
        return time.map(source::column)
                .map(Column::derivation)
                .filter(Optional::isEmpty)
                .isPresent();
    }

    static boolean isMade(Source source) {
        return source.reader() instanceof Reader.From || source.reader() instanceof Reader.Sql;
    }

    private void whole(String name) {
        if (!whole.add(name)) {
            return;
        }
        Source source = sources.get(name);
        switch (source.reader()) {
            case Reader.From(String base, Optional<RowExpression> where) -> {
                whole(base);
                where.ifPresent(condition -> expression(condition, sources.get(base)));
                source.columns().forEach(column -> column(source, column.name()));
            }
            case Reader.Sql(String query, List<String> read) ->
                read.forEach(base -> {
                    whole(base);
                    sources.get(base).columns().forEach(column -> column(sources.get(base), column.name()));
                });
            default -> {}
        }
        source.key().forEach(column -> column(source, column));
        source.time().ifPresent(column -> column(source, column));
        source.validity().ifPresent(validity -> {
            column(source, validity.from());
            validity.until().ifPresent(until -> column(source, until));
        });
        source.latest().ifPresent(latest -> latest.by().forEach(column -> column(source, column)));
    }

    private void expression(RowExpression expression, Source row) {
        Subexpressions.ofOwnRow(expression).forEach(part -> part(part, row));
    }

    /** One part of an expression, without its operands over the same row. */
    private void part(RowExpression part, Source row) {
        ColumnUse.of(part, row, sources).forEach(use -> column(sources.get(use.source()), use.column()));
        switch (part) {
            case RowExpression.Navigation navigation -> pointedTo(navigation, row);
            case RowExpression.Related related -> {
                whole(related.source());
                Source other = sources.get(related.source());
                related.where().ifPresent(condition -> related(condition, other, row));
                related.value().ifPresent(value -> related(value, other, row));
            }
            case RowExpression.Neighbour neighbour -> around = around.add(neighbour.within());
            default -> {}
        }
    }

    /** An expression over a related row; what is in it over the row it belongs to is that row's. */
    private void related(RowExpression expression, Source other, Source outer) {
        Subexpressions.ofOwnRow(expression).forEach(part -> {
            if (part instanceof RowExpression.OfOuterRow(RowExpression value)) {
                expression(value, outer);
            } else {
                part(part, other);
            }
        });
    }

    private void pointedTo(RowExpression.Navigation navigation, Source row) {
        Source at = row;
        for (String reference : navigation.references()) {
            String target = at.column(reference).pointsTo().orElseThrow().source();
            whole(target);
            at = sources.get(target);
        }
    }

    private void column(Source source, String name) {
        if (seen.add(new ColumnUse(source.name(), name))) {
            Source row = source.reader() instanceof Reader.From from ? sources.get(from.source()) : source;
            source.column(name).derivation().ifPresent(derivation -> expression(derivation, row));
        }
    }
}
