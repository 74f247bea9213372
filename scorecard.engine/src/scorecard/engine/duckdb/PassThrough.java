package scorecard.engine.duckdb;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.ReadSource;
import scorecard.engine.read.RejectLog;
import scorecard.engine.read.TableFile;
import scorecard.engine.relational.TableDefinition;

/**
 * Passes the rows of a source's files through the table of loaded rows: those of columnar files as columns, as far as they surely
 * fit, all others row by row through their contract.
 */
final class PassThrough {
    private final Database database;
    private final DataRequest request;
    private final Columns columns;
    private final RejectLog rejects;

    PassThrough(Database database, DataRequest request, Columns columns, RejectLog rejects) {
        this.database = database;
        this.request = request;
        this.columns = columns;
        this.rejects = rejects;
    }

    /**
     * What came of it.
     *
     * @param issues for which the source is refused
     * @param twice cells whose local time exists twice
     * @param totals rows that add up others, which are left out
     * @param unread the rows where all of them fit: then they are no table but a view, and stay in their files
     * @param few the rows where they are so few that they did not pass at all
     */
    record Passed(List<Issue> issues, long twice, long totals, Optional<ColumnarRows> unread, Optional<FewRows> few) {}

    /** @param holdsFew whether few rows need not pass */
    Passed pass(List<DataFile> files, boolean holdsFew) {
        Optional<ColumnarRows> columnar = columnar(files);
        Optional<ColumnarRows.Count> count = columnar.flatMap(rows -> rows.count(database));
        if (columnar.isPresent() && count.isPresent() && isPassed(columnar.get(), count.get())) {
            return othersOf(files, columnar.get(), count.get());
        }
        columnar.ifPresent(rows -> rows.release(database));
        return rowByRow(files, new WholeFiles(), holdsFew, this::tables);
    }

    private Optional<ColumnarRows> columnar(List<DataFile> files) {
        return switch (source().reader()) {
            case Reader.Parquet parquet -> ColumnarRows.of(database, columns.table(), files);
            case Reader.Csv csv ->
                TypedText.read(database, source(), files, request)
                        .flatMap(text -> ColumnarRows.of(database, columns.table(), text));
            case Reader.Json json -> Optional.empty();
            case Reader.Excel excel -> Optional.empty();
            case Reader.DuckDb file -> Optional.empty();
            case Reader.Database other -> Optional.empty();
            case Reader.Given given -> Optional.empty();
            case Reader.Sql sql -> Optional.empty();
            case Reader.From from -> Optional.empty();
        };
    }

    /** Whether DuckDB could read the rows that surely fit. Where it cannot, the contract looks at every row. */
    private boolean isPassed(ColumnarRows columnar, ColumnarRows.Count count) {
        String loaded = TableDefinition.quoted(Columns.LOADED);
        try {
            database.execute(
                    count.unsure() == 0
                            ? "CREATE VIEW " + loaded + " AS " + columnar.all()
                            : "CREATE TABLE " + loaded + " AS " + columnar.sure());
            return true;
        } catch (Database.Refused | Database.NumberTooLarge unreadable) {
            database.drop(Columns.LOADED);
            return false;
        }
    }

    private Passed othersOf(List<DataFile> files, ColumnarRows columnar, ColumnarRows.Count count) {
        if (count.unsure() == 0) {
            return new Passed(List.of(), count.twice(), 0, Optional.of(columnar), Optional.empty());
        }
        Passed others = rowByRow(files, new UnsureRows(columnar), false, this::others);
        columnar.release(database);
        return new Passed(
                others.issues(), count.twice() + others.twice(), others.totals(), Optional.empty(), Optional.empty());
    }

    private Passed rowByRow(
            List<DataFile> files, ReadSource.ColumnarFiles columnar, boolean holdsFew, Supplier<AppendRows> tables) {
        try (HoldFewRows sink = new HoldFewRows(columns.table(), request.cancellation(), rejects, tables)) {
            if (!holdsFew) {
                sink.passThroughTables();
            }
            List<Issue> issues = new ReadSource(source(), columns.table().zone(), request, columnar).read(files, sink);
            Optional<FewRows> few = issues.isEmpty() ? sink.few() : Optional.empty();
            if (issues.isEmpty() && few.isEmpty()) {
                sink.passThroughTables();
            }
            return new Passed(issues, sink.twice(), sink.totals(), Optional.empty(), few);
        }
    }

    /** The way of all rows through the tables. */
    private AppendRows tables() {
        database.execute(TableDefinition.create(Columns.LOADED, columns.loaded()));
        return others();
    }

    /** The way of rows into the table in which the others are already. */
    private AppendRows others() {
        return AppendRows.open(database, columns);
    }

    /** All rows of all files. */
    private final class WholeFiles implements ReadSource.ColumnarFiles {
        @Override
        public TableFile.Opened parquet(DataFile file) {
            return switch (ParquetFile.open(database, file)) {
                case ParquetFile.Opened.Readable(ParquetFile parquet) -> parquet.rowByRow(database);
                case ParquetFile.Opened.Unreadable(Issue issue) -> new TableFile.Opened.Unreadable(issue);
            };
        }

        @Override
        public Optional<long[]> rowsOfText(int index) {
            return Optional.empty();
        }
    }

    /** The rows that do not surely fit. */
    private final class UnsureRows implements ReadSource.ColumnarFiles {
        private final ColumnarRows columnar;

        UnsureRows(ColumnarRows columnar) {
            this.columnar = columnar;
        }

        @Override
        public TableFile.Opened parquet(DataFile file) {
            return new TableFile.Opened.Readable(columnar.unsure(database, file));
        }

        @Override
        public Optional<long[]> rowsOfText(int index) {
            return Optional.of(columnar.unsureRows(database, index));
        }
    }

    private Source source() {
        return columns.table().source();
    }
}
