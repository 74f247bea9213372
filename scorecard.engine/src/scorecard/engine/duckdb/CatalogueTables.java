package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.DatabaseAddress;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.MatchHeaders;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.sql.CatalogueEngine;
import scorecard.engine.sql.SqlEngine;

/**
 * Reads tables of an engine's own catalogues: the engine writes the declared columns of their rows to files of its own, so that all
 * passes see the rows of one moment, and then these are rows of Parquet files like others.
 */
final class CatalogueTables {
    private final SqlEngine engine;
    private final ParquetThere there;
    private final LoadSource here;
    private final DataRequest request;

    CatalogueTables(SqlEngine engine, ParquetThere there, LoadSource here, DataRequest request) {
        this.engine = engine;
        this.there = there;
        this.here = here;
        this.request = request;
    }

    /** What came of reading the source; empty where it reads no such table. */
    Optional<Loading> load(SourceTable table) {
        return engine instanceof CatalogueEngine able
                        && table.source().reader() instanceof Reader.Database(String database, Reader.StoredRows rows)
                ? Optional.ofNullable(request.databases().get(database))
                        .flatMap(DatabaseAddress::catalogue)
                        .map(catalogue -> new Named(able, database, catalogue).load(table, rows))
                : Optional.empty();
    }

    /**
     * A catalogue.
     *
     * @param database how sources call it
     */
    private final class Named {
        private final CatalogueEngine engine;
        private final String database;
        private final String catalogue;

        Named(CatalogueEngine engine, String database, String catalogue) {
            this.engine = engine;
            this.database = database;
            this.catalogue = catalogue;
        }

        Loading load(SourceTable table, Reader.StoredRows rows) {
            try {
                return switch (rows) {
                    case Reader.StoredRows.Table(String name) -> load(table, engine.table(catalogue, name));
                    case Reader.StoredRows.Query query ->
                        refused(
                                "data-query-refused",
                                "`" + table.source().name() + "` reads a query of `" + database
                                        + "`, a catalogue of Spark; expected `table` and the name of a table or view");
                };
            } catch (CatalogueEngine.TableUnreadable problem) {
                return refused("data-database-unreadable", "`" + database + "` cannot be read: " + problem.reason());
            }
        }

        private Loading load(SourceTable table, CatalogueEngine.StoredTable stored) {
            Source source = table.source();
            MatchHeaders.Match match = MatchHeaders.of(
                    source,
                    file(Path.of("")),
                    stored.columns().stream().map(String::strip).toList());
            if (!match.issues().isEmpty()) {
                return new Loading.Refused(match.issues());
            }
            request.progress().accept("copying " + source.name());
            List<String> columns = match.indexes().stream()
                    .distinct()
                    .map(stored.columns()::get)
                    .toList();
            List<Path> files = stored.written(columns);
            SourceTable copied = table.readBy(new Reader.Parquet(database));
            return there.load(
                            copied,
                            here.needsOrder(source.name()),
                            files.stream().map(this::file).toList())
                    .<Loading>map(Loading.Loaded::new)
                    .orElseGet(() ->
                            here.load(copied, List.of(file(engine.inOneFile(files, key(source, match, stored))))));
        }

        private static List<String> key(Source source, MatchHeaders.Match match, CatalogueEngine.StoredTable stored) {
            return source.key().stream()
                    .map(name -> source.columns().indexOf(source.column(name)))
                    .map(match.indexes()::get)
                    .map(stored.columns()::get)
                    .toList();
        }

        /** Messages call it as the source does, for its own name is another each time. */
        private DataFile file(Path path) {
            return new DataFile(path, database);
        }

        private static Loading refused(String code, String message) {
            return new Loading.Refused(List.of(Issue.error(code, message, new Place.Nowhere())));
        }
    }
}
