package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Observatory;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;
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
        List<Issue> queried = queried(tables);
        if (!queried.isEmpty()) {
            return new Opening.Refused(queried);
        }
        ReadSources sources = new ReadSources(tables.in(DuckDbDialect.INSTANCE), request);
        try (Database database = Database.open(request, sources.inPlace())) {
            FilesInPlace inPlace = new FilesInPlace();
            ReadSources.Read read = sources.by(
                    new LoadSource(database, tables.in(DuckDbDialect.INSTANCE), aggregates, request, inPlace, false));
            return read.issues().isEmpty()
                    ? handOver(database, engines.apply(request), plan, tables, aggregates, read, inPlace, request)
                    : new Opening.Refused(read.issues());
        }
    }

    private Opening handOver(
            Database database,
            SqlEngine engine,
            Plan plan,
            SourceTables tables,
            Aggregates aggregates,
            ReadSources.Read read,
            FilesInPlace inPlace,
            DataRequest request) {
        boolean ready = false;
        try {
            request.progress().accept("handing rows to " + dialect.database());
            for (LoadedSource source : read.sources()) {
                String name = source.table().name();
                try (RowCursor rows = database.cursor("SELECT * FROM " + TableDefinition.quoted(name))) {
                    engine.fill(name, source.table().stored(), rows);
                }
            }
            List<Issue> changed = inPlace.changed();
            if (!changed.isEmpty()) {
                return new Opening.Refused(changed);
            }
            tables.openTime().values().forEach(new LoadOpenTime(engine)::load);
            DuckDbSession session = new DuckDbSession(
                    engine,
                    (step, asOf) -> {
                        throw new IllegalStateException("sources of queries are refused before");
                    },
                    tables,
                    aggregates,
                    read.sources(),
                    plan.calendars(),
                    request.progress());
            ready = true;
            return new Opening.Ready(session);
        } finally {
            if (!ready) {
                engine.close();
            }
        }
    }

    /** What an author's own query says is said in the words of DuckDB. */
    private List<Issue> queried(SourceTables tables) {
        List<Issue> issues = new ArrayList<>();
        tables.bySource().values().forEach(table -> {
            Source source = table.source();
            if (source.reader() instanceof Reader.Sql) {
                issues.add(Issue.error(
                        "data-query-elsewhere",
                        "the query of `" + source.name() + "` is written for DuckDB and cannot be run on "
                                + dialect.database()
                                + "; expected `--engine duckdb`, or a source that is written in the language",
                        new Place.Nowhere()));
            }
        });
        return issues;
    }
}
