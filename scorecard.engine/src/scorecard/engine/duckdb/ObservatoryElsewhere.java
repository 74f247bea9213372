package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.observe.Observatory;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.CatalogueEngine;
import scorecard.engine.sql.SqlEngine;

/** Opens data by reading and checking it here; the rows that fit are handed to another engine, which computes everything. */
public final class ObservatoryElsewhere implements Observatory {
    private final Dialect dialect;
    private final Function<DataRequest, SqlEngine> engines;

    /**
     * An observatory on an engine.
     *
     * @param dialect of the engine
     * @param engines opens the engine for a request
     */
    public ObservatoryElsewhere(Dialect dialect, Function<DataRequest, SqlEngine> engines) {
        this.dialect = dialect;
        this.engines = engines;
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        List<Issue> misnamed = new NamedData(plan).faults(request);
        if (!misnamed.isEmpty()) {
            return new Opening.Refused(misnamed);
        }
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates, dialect);
        SourceTables here = tables.in(DuckDbDialect.INSTANCE);
        ReadSources sources = new ReadSources(here, request);
        boolean ready = false;
        Database database = null;
        SqlEngine engine = null;
        try {
            engine = engines.apply(request);
            List<Path> writtenThere = engine instanceof CatalogueEngine able ? List.of(able.writesBelow()) : List.of();
            database = Database.open(request, sources.inPlace(), writtenThere);
            FilesInPlace inPlace = new FilesInPlace();
            LoadSource load =
                    new LoadSource(database, here, aggregates, request, inPlace, Optional.empty(), KeptTexts.NONE);
            KeptSources kept = new KeptSources(engine, tables);
            ParquetThere there = new ParquetThere(database, engine, tables, request);
            CatalogueTables catalogues = new CatalogueTables(engine, there, load, request);
            ReadSources.Read read = sources.by(table -> kept.keep(
                            table, load.needsOrder(table.source().name()))
                    .or(() -> there.load(table, load.needsOrder(table.source().name())))
                    .<Loading>map(Loading.Loaded::new)
                    .or(() -> catalogues.load(table))
                    .orElseGet(() -> load.load(table)));
            if (!read.issues().isEmpty()) {
                return new Opening.Refused(read.issues());
            }
            request.progress().accept("handing rows to " + dialect.database());
            List<LoadedSource> moved = read.sources().stream()
                    .filter(source -> !there.has(source) && !kept.has(source))
                    .toList();
            QueriesHere queries = new QueriesHere(database, load, engine, tables, here, moved);
            DuckDbSession session =
                    new DuckDbSession(engine, queries, tables, aggregates, read.sources(), plan.calendars(), request);
            handOver(database, engine, tables, moved);
            List<Issue> changed = inPlace.changed();
            ready = changed.isEmpty();
            return ready ? new Opening.Ready(new SessionOnFiles(session, there.files())) : new Opening.Refused(changed);
        } finally {
            if (!ready) {
                close(database, engine);
            }
        }
    }

    /** What did not open is null. */
    private static void close(Database database, SqlEngine engine) {
        try (database) {
            if (engine != null) {
                engine.close();
            }
        }
    }

    private static void handOver(Database database, SqlEngine engine, SourceTables tables, List<LoadedSource> sources) {
        boolean queried = tables.derivations().steps().stream().anyMatch(DerivationStep::isQuery);
        for (LoadedSource source : sources) {
            String name = source.table().name();
            try (RowCursor rows = database.cursor("SELECT * FROM " + TableDefinition.quoted(name))) {
                engine.fill(name, source.table().stored(), rows);
            }
            if (!queried) {
                database.drop(name);
            }
        }
        tables.openTime().values().forEach(new LoadOpenTime(engine)::load);
    }
}
