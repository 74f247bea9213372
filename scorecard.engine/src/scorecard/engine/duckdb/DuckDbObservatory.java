package scorecard.engine.duckdb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.observe.PiecewiseObservatory;
import scorecard.engine.observe.PiecewiseSession;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.SqlText;

/** Opens data by loading it into an embedded DuckDB in memory. */
public final class DuckDbObservatory implements PiecewiseObservatory {
    /**
     * Loads what every evaluation needs and what takes a while the first time: the database and the writing of statements. It
     * may go on while definitions are read, and is never necessary.
     */
    public static void warmUp() {
        Database.warmUp();
        SqlText.warmUp();
    }

    private final boolean inSteps;

    /** An observatory that computes by the fastest statements it knows. */
    public DuckDbObservatory() {
        this(true);
    }

    private DuckDbObservatory(boolean inSteps) {
        this.inSteps = inSteps;
    }

    /** One that computes by the statements that `compile --sql` shows and other databases understand; the results are the same. */
    public static DuckDbObservatory ofShownStatements() {
        return new DuckDbObservatory(false);
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        return switch (open(plan, scorecard, request, Optional.empty(), KeptTexts.NONE)) {
            case PiecewiseOpening.Ready(PiecewiseSession session) -> new Opening.Ready(session);
            case PiecewiseOpening.Refused(List<Issue> issues) -> new Opening.Refused(issues);
        };
    }

    @Override
    public PiecewiseOpening openPiecewise(
            Plan plan,
            Scorecard scorecard,
            DataRequest request,
            Map<String, List<Optional<FileRows>>> known,
            KeptTexts texts) {
        return open(plan, scorecard, request, Optional.of(known), texts);
    }

    private PiecewiseOpening open(
            Plan plan,
            Scorecard scorecard,
            DataRequest request,
            Optional<Map<String, List<Optional<FileRows>>>> byFile,
            KeptTexts texts) {
        List<Issue> misnamed = new NamedData(plan).faults(request);
        if (!misnamed.isEmpty()) {
            return new PiecewiseOpening.Refused(misnamed);
        }
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates);
        ReadSources sources = new ReadSources(tables, request);
        Database database = Database.open(
                request,
                Stream.concat(sources.inPlace().stream(), texts.paths().stream())
                        .toList(),
                inSteps);
        boolean ready = false;
        try {
            FilesInPlace inPlace = new FilesInPlace();
            LoadSource load = new LoadSource(database, tables, aggregates, request, inPlace, byFile, texts);
            ReadSources.Read read = sources.by(load::load);
            if (!read.issues().isEmpty()) {
                return new PiecewiseOpening.Refused(read.issues());
            }
            tables.openTime().values().forEach(new LoadOpenTime(database)::load);
            QueriedRows queries = new QueriedRows(database, load, tables);
            DuckDbSession session = new DuckDbSession(
                    database, queries::load, tables, aggregates, read.sources(), plan.calendars(), request);
            ready = true;
            return new PiecewiseOpening.Ready(new SessionOnFiles(session, inPlace));
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }
}
