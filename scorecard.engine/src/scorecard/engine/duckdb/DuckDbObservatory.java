package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.NearestName;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Observatory;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.read.SourceFiles;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;

/** Opens data by loading it into an embedded DuckDB in memory. */
public final class DuckDbObservatory implements Observatory {
    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        List<Issue> misnamed = misnamed(plan, request);
        if (!misnamed.isEmpty()) {
            return new Opening.Refused(misnamed);
        }
        Aggregates aggregates = Aggregates.of(plan, scorecard);
        SourceTables tables = SourceTables.of(plan, aggregates);
        Database database = Database.open(request, readByDuckDb(tables, request));
        boolean ready = false;
        try {
            LoadSource load = new LoadSource(database, tables, aggregates, request);
            List<LoadedSource> sources = new ArrayList<>();
            List<Issue> issues = new ArrayList<>();
            for (SourceTable table : tables.read()) {
                switch (load.load(table)) {
                    case Loading.Loaded(LoadedSource source) -> sources.add(source);
                    case Loading.Refused(List<Issue> refused) -> issues.addAll(refused);
                }
            }
            if (!issues.isEmpty()) {
                return new Opening.Refused(issues);
            }
            tables.openTime().values().forEach(new LoadOpenTime(database)::load);
            DuckDbSession session = new DuckDbSession(
                    database, load, tables, aggregates, sources, plan.calendars(), request.progress());
            ready = true;
            return new Opening.Ready(session);
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

    /** A file named for no source, or for several, would silently not be read. */
    private static List<Issue> misnamed(Plan plan, DataRequest request) {
        List<Issue> issues = new ArrayList<>();
        for (String name : request.data().keySet().stream().sorted().toList()) {
            List<String> meant = plan.sources().stream()
                    .map(Source::name)
                    .filter(source -> source.equals(name) || source.endsWith("." + name) && name.indexOf('.') < 0)
                    .toList();
            if (meant.isEmpty()) {
                Set<String> simple = plan.sources().stream()
                        .map(source -> QualifiedName.simple(source.name()))
                        .collect(Collectors.toSet());
                issues.add(Issue.error(
                        "data-source-unknown",
                        "data is given for `" + name + "`, but there is no such source"
                                + NearestName.of(name, simple)
                                        .map(near -> "; did you mean `" + near + "`?")
                                        .orElse(""),
                        new Place.Nowhere()));
            } else if (meant.size() > 1 && !meant.contains(name)) {
                issues.add(Issue.error(
                        "data-source-ambiguous",
                        "data is given for `" + name + "`, which could be `" + String.join("` or `", meant)
                                + "`; write the qualified name",
                        new Place.Nowhere()));
            }
        }
        return issues;
    }
}
