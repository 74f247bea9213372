package scorecard.engine.duckdb;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scorecard.engine.plan.PointsTo;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.sql.SqlEngine;

/** The sources whose rows stay in an engine that has them already. */
final class KeptSources {
    private final SqlEngine engine;
    private final SourceTables tables;
    private final Set<String> kept = new HashSet<>();

    KeptSources(SqlEngine engine, SourceTables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    /**
     * The rows of a source that stay; empty where they must be read. What holds for a time or is picked as the latest of its key
     * is always read.
     */
    Optional<LoadedSource> keep(SourceTable table, boolean ordered) {
        Source source = table.source();
        if (source.validity().isPresent() || source.latest().isPresent()) {
            return Optional.empty();
        }
        Optional<LoadedSource> there =
                engine.keep(table, ordered, meant(source)).map(rows -> loaded(table, rows));
        there.ifPresent(loaded -> kept.add(loaded.name()));
        return there;
    }

    boolean has(LoadedSource source) {
        return kept.contains(source.name());
    }

    /** The columns that other rows point to. */
    private Set<String> meant(Source source) {
        Set<String> meant = new TreeSet<>();
        tables.all().stream()
                .flatMap(table -> table.source().columns().stream())
                .flatMap(column -> column.pointsTo().stream())
                .filter(pointsTo -> pointsTo.source().equals(source.name()))
                .map(PointsTo::column)
                .filter(column -> !source.key().equals(List.of(column)))
                .forEach(meant::add);
        return meant;
    }

    private LoadedSource loaded(SourceTable table, SqlEngine.Kept rows) {
        return new LoadedSource(
                table,
                rows.rows(),
                0,
                List.of(),
                rows.twice(),
                0,
                table.source()
                        .time()
                        .flatMap(time -> new SpansOfTime(engine, tables).of(table, time, Optional.empty())),
                Optional.empty());
    }
}
