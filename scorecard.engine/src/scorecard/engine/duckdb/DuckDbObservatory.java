package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.PiecewiseObservatory;
import scorecard.engine.observe.PiecewiseSession;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.read.SourceFiles;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;

/** Opens data by loading it into an embedded DuckDB in memory. */
public final class DuckDbObservatory implements PiecewiseObservatory {
    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        return switch (open(plan, scorecard, request, false)) {
            case PiecewiseOpening.Ready(PiecewiseSession session) -> new Opening.Ready(session);
            case PiecewiseOpening.Refused(List<Issue> issues) -> new Opening.Refused(issues);
        };
    }

    @Override
    public PiecewiseOpening openPiecewise(Plan plan, Scorecard scorecard, DataRequest request) {
        return open(plan, scorecard, request, true);
    }

    private static PiecewiseOpening open(Plan plan, Scorecard scorecard, DataRequest request, boolean byFile) {
        List<Issue> misnamed = new NamedData(plan).faults(request);
        if (!misnamed.isEmpty()) {
            return new PiecewiseOpening.Refused(misnamed);
        }
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates);
        Database database = Database.open(request, readByDuckDb(tables, request));
        boolean ready = false;
        try {
            FilesInPlace inPlace = new FilesInPlace();
            LoadSource load = new LoadSource(database, tables, aggregates, request, inPlace, byFile);
            List<LoadedSource> sources = new ArrayList<>();
            List<Issue> issues = new ArrayList<>();
            for (SourceTable table : tables.read()) {
                switch (load.load(table)) {
                    case Loading.Loaded(LoadedSource source) -> sources.add(source);
                    case Loading.Refused(List<Issue> refused) -> issues.addAll(refused);
                }
            }
            if (!issues.isEmpty()) {
                return new PiecewiseOpening.Refused(issues);
            }
            tables.openTime().values().forEach(new LoadOpenTime(database)::load);
            DuckDbSession session = new DuckDbSession(
                    database, load, tables, aggregates, sources, plan.calendars(), request.progress());
            ready = true;
            return new PiecewiseOpening.Ready(new SessionOnFiles(session, inPlace));
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** The files that DuckDB reads itself. Where some are not found, reading their source says so. */
    private static List<Path> readByDuckDb(SourceTables tables, DataRequest request) {
        return tables.read().stream()
                .map(SourceTable::source)
                .filter(source -> source.reader() instanceof Reader.Parquet)
                .flatMap(source -> new SourceFiles(request).of(source).files().stream())
                .map(ParquetFile::path)
                .toList();
    }
}
