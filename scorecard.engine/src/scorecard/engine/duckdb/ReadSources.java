package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.TimeSpent;
import scorecard.engine.plan.Reader;
import scorecard.engine.read.SourceFiles;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;

/** Reads all sources of a scorecard into DuckDB, each through its contract. */
record ReadSources(SourceTables tables, DataRequest request) {
    /** What came of it; where there are issues, the sources are refused. */
    record Read(List<LoadedSource> sources, List<Issue> issues) {}

    /** @param load reads one source */
    Read by(Function<SourceTable, Loading> load) {
        List<LoadedSource> sources = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (SourceTable table : tables.read()) {
            long begin = System.nanoTime();
            switch (load.apply(table)) {
                case Loading.Loaded(LoadedSource source) -> sources.add(source);
                case Loading.Refused(List<Issue> refused) -> issues.addAll(refused);
            }
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            request.spent().accept(new TimeSpent("reading " + table.source().name(), List.of(), time));
        }
        return new Read(sources, issues);
    }

    /** The files that DuckDB reads itself. Where some are not found, reading their source says so. */
    List<Path> inPlace() {
        return tables.read().stream()
                .map(SourceTable::source)
                .filter(source -> source.reader() instanceof Reader.Parquet || source.reader() instanceof Reader.Csv)
                .flatMap(source -> new SourceFiles(request).of(source).files().stream())
                .map(ParquetFile::path)
                .toList();
    }
}
