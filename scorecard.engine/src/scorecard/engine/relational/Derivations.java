package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.ColumnUse;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;

/**
 * The order in which derived columns and sources are computed, each after all that it is computed from.
 *
 * @param asRead by qualified name of a source that is read, the table of what was read
 * @param steps the statements that lead from there to the tables the passes look at
 */
public record Derivations(Map<String, SourceTable> asRead, List<DerivationStep> steps) {

    /** @param tables the complete tables, by qualified name of the source */
    static Derivations of(Map<String, SourceTable> tables, PhysicalNames names) {
        Map<String, Source> sources = tables.values().stream()
                .map(SourceTable::source)
                .collect(Collectors.toMap(Source::name, Function.identity()));
        Levels levels = new Levels(sources);
        Map<String, SourceTable> current = new LinkedHashMap<>();
        for (SourceTable table : tables.values()) {
            if (!isMade(table.source())) {
                List<Column> read = columnsUpTo(table.source(), levels, 0);
                boolean whole = read.size() == table.source().columns().size()
                        && table.source().latest().isEmpty();
                current.put(
                        table.source().name(), whole ? table : table.with(read, names.take(table.name() + " as read")));
            }
        }
        Map<String, SourceTable> asRead = Map.copyOf(current);
        List<DerivationStep> steps = new ArrayList<>();
        for (SourceTable table : tables.values()) {
            if (table.source().latest().isPresent()) {
                DerivationStep step = latest(table, levels, current, names);
                current.put(table.source().name(), step.to());
                steps.add(step);
            }
        }
        for (int level = 1; level <= levels.highest(); level++) {
            for (SourceTable table : tables.values()) {
                step(table, level, levels, current, names).ifPresent(step -> {
                    current.put(table.source().name(), step.to());
                    steps.add(step);
                });
            }
        }
        return new Derivations(asRead, List.copyOf(steps));
    }

    private static DerivationStep latest(
            SourceTable table, Levels levels, Map<String, SourceTable> current, PhysicalNames names) {
        List<Column> read = columnsUpTo(table.source(), levels, 0);
        SourceTable to = read.size() == table.source().columns().size()
                ? table
                : table.with(read, names.take(table.name() + " of latest rows"));
        return new DerivationStep(current.get(table.source().name()), to, List.of(), Map.copyOf(current));
    }

    private static Optional<DerivationStep> step(
            SourceTable table, int level, Levels levels, Map<String, SourceTable> current, PhysicalNames names) {
        Source source = table.source();
        if (levels.ofSource(source) == level && source.reader() instanceof Reader.From from) {
            return Optional.of(
                    new DerivationStep(current.get(from.source()), table, source.columns(), Map.copyOf(current)));
        }
        if (levels.ofSource(source) == level && source.reader() instanceof Reader.Sql sql) {
            List<Column> read = columnsUpTo(source, levels, level);
            SourceTable to = read.size() == source.columns().size()
                    ? table
                    : table.with(read, names.take(table.name() + " as read"));
            return Optional.of(new DerivationStep(
                    current.get(sql.sources().getFirst()), to, to.source().columns(), Map.copyOf(current)));
        }
        List<Column> added = source.reader() instanceof Reader.From
                ? List.of()
                : source.columns().stream()
                        .filter(column -> levels.of(source, column.name()) == level)
                        .toList();
        if (added.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = columnsUpTo(source, levels, level);
        SourceTable to = columns.size() == source.columns().size()
                ? table
                : table.with(columns, names.take(table.name() + " after step " + level));
        return Optional.of(new DerivationStep(current.get(source.name()), to, added, Map.copyOf(current)));
    }

    /** Whether rows are not read from a file but made of those of other sources. */
    private static boolean isMade(Source source) {
        return source.reader() instanceof Reader.From || source.reader() instanceof Reader.Sql;
    }

    private static List<Column> columnsUpTo(Source source, Levels levels, int level) {
        return source.columns().stream()
                .filter(column -> levels.of(source, column.name()) <= level)
                .toList();
    }

    /** How many steps it takes until a column is there: 0 for one that is read. */
    private static final class Levels {
        private final Map<String, Source> sources;
        private final Map<ColumnUse, Integer> known = new HashMap<>();
        private final Set<ColumnUse> underWay = new HashSet<>();

        Levels(Map<String, Source> sources) {
            this.sources = sources;
            sources.values().forEach(source -> source.columns().forEach(column -> of(source, column.name())));
        }

        int highest() {
            return known.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /** Of a column of a derived source: the level of the whole source. */
        int of(Source source, String column) {
            return source.reader() instanceof Reader.From
                    ? ofSource(source)
                    : level(
                            new ColumnUse(source.name(), column),
                            () -> source.column(column).derivation().isEmpty()
                                    ? ofSource(source)
                                    : 1
                                            + Math.max(
                                                    ofSource(source),
                                                    highest(ColumnUse.ofDerivation(source, column, sources))));
        }

        /** Of a derived source. */
        int ofSource(Source source) {
            return switch (source.reader()) {
                case Reader.From from ->
                    level(new ColumnUse(source.name(), ""), () -> 1 + highest(usesOf(source, from)));
                case Reader.Sql sql -> level(new ColumnUse(source.name(), ""), () -> 1 + highest(usesOf(sql)));
                default -> 0;
            };
        }

        /** A query may look at every column. */
        private List<ColumnUse> usesOf(Reader.Sql sql) {
            return sql.sources().stream()
                    .map(sources::get)
                    .flatMap(read -> read.columns().stream().map(column -> new ColumnUse(read.name(), column.name())))
                    .toList();
        }

        private List<ColumnUse> usesOf(Source source, Reader.From from) {
            Source base = sources.get(from.source());
            List<ColumnUse> uses = new ArrayList<>();
            source.columns().forEach(column -> uses.addAll(ColumnUse.ofDerivation(source, column.name(), sources)));
            from.where().stream()
                    .flatMap(Subexpressions::ofOwnRow)
                    .flatMap(part -> ColumnUse.of(part, base, sources))
                    .forEach(uses::add);
            base.key().forEach(key -> uses.add(new ColumnUse(base.name(), key)));
            return uses;
        }

        private int highest(List<ColumnUse> uses) {
            return uses.stream()
                    .mapToInt(use -> of(sources.get(use.source()), use.column()))
                    .max()
                    .orElse(0);
        }

        private int level(ColumnUse use, java.util.function.IntSupplier computed) {
            Integer level = known.get(use);
            if (level == null) {
                if (!underWay.add(use)) {
                    throw new IllegalArgumentException(use + " is computed from itself");
                }
                level = computed.getAsInt();
                known.put(use, level);
            }
            return level;
        }
    }
}
