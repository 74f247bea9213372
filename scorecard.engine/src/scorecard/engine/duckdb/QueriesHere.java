package scorecard.engine.duckdb;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scorecard.engine.plan.Reader;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.SqlEngine;

/**
 * Runs the queries that authors wrote here, although everything else is computed elsewhere: they are written in the words of
 * DuckDB. The rows they read are fetched where they were computed, and those they give are handed over.
 */
final class QueriesHere implements DerivedRows.Queries {
    private final Database database;
    private final QueriedRows queried;
    private final SqlEngine engine;
    private final SourceTables there;
    private final Set<String> known = new HashSet<>();

    /**
     * Queries over rows that were read here.
     *
     * @param load loads into the database here
     * @param there the tables of the engine
     * @param here the same tables in the database here
     * @param moved sources whose rows were read here
     */
    QueriesHere(
            Database database,
            LoadSource load,
            SqlEngine engine,
            SourceTables there,
            SourceTables here,
            List<LoadedSource> moved) {
        this.database = database;
        this.queried = new QueriedRows(database, load, here);
        this.engine = engine;
        this.there = there;
        moved.forEach(source -> known.add(source.table().name()));
    }

    @Override
    public Loading rows(DerivationStep step, LocalDateTime asOf) {
        ((Reader.Sql) step.to().source().reader())
                .sources()
                .forEach(source -> fetch(step.current().get(source)));
        database.drop(step.to().name());
        Loading loading = queried.load(step, asOf);
        if (loading instanceof Loading.Loaded) {
            try (RowCursor rows = database.cursor(
                    "SELECT * FROM " + TableDefinition.quoted(step.to().name()))) {
                engine.fill(step.to().name(), step.to().stored(), rows);
            }
        }
        return loading;
    }

    /** What was computed for another as-of moment is fetched again. */
    private void fetch(SourceTable table) {
        if (!known.contains(table.name())) {
            database.drop(table.name());
            database.fill(
                    table.name(),
                    table.stored(),
                    engine.rows("SELECT * FROM " + there.dialect().quoted(table.name()))
                            .iterator());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
