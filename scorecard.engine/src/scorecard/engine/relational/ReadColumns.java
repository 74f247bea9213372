package scorecard.engine.relational;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.ColumnUse;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;

/** Which columns a computation looks at in the end: what derived columns are computed from instead of themselves. */
final class ReadColumns {
    private static final Comparator<ColumnUse> BY_NAME =
            Comparator.comparing(ColumnUse::source).thenComparing(ColumnUse::column);

    private final Map<String, Source> sources;

    ReadColumns(Plan plan) {
        this.sources = plan.sources().stream().collect(Collectors.toMap(Source::name, Function.identity()));
    }

    /** Those of an aggregate: what it measures, which rows it takes and when they count; sorted by name. */
    Set<ColumnUse> of(Aggregate aggregate) {
        Source source = sources.get(aggregate.over().source());
        Set<ColumnUse> found = new TreeSet<>(BY_NAME);
        aggregate.over().time(source).ifPresent(column -> add(new ColumnUse(source.name(), column), found));
        if (aggregate.over().selection().orElse(null) instanceof Selection.Open open) {
            add(new ColumnUse(source.name(), open.until()), found);
        }
        Subexpressions.ofOwnRow(aggregate)
                .flatMap(part -> ColumnUse.of(part, source, sources))
                .forEach(use -> add(use, found));
        return found;
    }

    /** Those of a value that rows of a source are grouped by. */
    Set<ColumnUse> of(RowExpression value, String source) {
        Set<ColumnUse> found = new TreeSet<>(BY_NAME);
        Subexpressions.ofOwnRow(value)
                .flatMap(part -> ColumnUse.of(part, sources.get(source), sources))
                .forEach(use -> add(use, found));
        return found;
    }

    private void add(ColumnUse use, Set<ColumnUse> found) {
        var derivation = ColumnUse.ofDerivation(sources.get(use.source()), use.column(), sources);
        if (derivation.isEmpty()) {
            found.add(use);
        } else {
            derivation.forEach(from -> add(from, found));
        }
    }
}
