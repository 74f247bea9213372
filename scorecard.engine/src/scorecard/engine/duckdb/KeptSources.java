package scorecard.engine.duckdb;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
                engine.keep(table, ordered, tables.pointedTo(source)).map(rows -> loaded(table, rows));
        there.ifPresent(loaded -> kept.add(loaded.name()));
        return there;
    }

    boolean has(LoadedSource source) {
        return kept.contains(source.name());
    }

    private LoadedSource loaded(SourceTable table, SqlEngine.Kept rows) {
        return LoadedSource.whole(
                table,
                rows.rows(),
                rows.twice(),
                table.source()
                        .time()
                        .flatMap(time -> new SpansOfTime(engine, tables).of(table, time, Optional.empty())));
    }
}
