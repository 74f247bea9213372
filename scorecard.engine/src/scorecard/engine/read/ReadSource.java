package scorecard.engine.read;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/** Reads all files of a source, row by row, through its declaration. */
public final class ReadSource {
    private static final long ROWS_BETWEEN = 250_000;

    private final Source source;
    private final RowContract contract;
    private final TotalRows totals;
    private final DataRequest request;
    private final ColumnarFiles columnarFiles;
    private long read;

    /**
     * Reads as a request says.
     *
     * @param zone of the source's naive dates and timestamps
     */
    public ReadSource(Source source, ZoneId zone, DataRequest request, ColumnarFiles columnarFiles) {
        this.source = source;
        this.contract = new RowContract(source, zone);
        this.totals = new TotalRows(source);
        this.request = request;
        this.columnarFiles = columnarFiles;
    }

    /** Opens files that hold columns rather than rows. */
    public interface ColumnarFiles {
        /** A Parquet file, row by row. */
        TableFile.Opened parquet(DataFile file);

        /**
         * The numbers of those rows of a text file that are to be read, in ascending order; empty for all.
         *
         * @param index of the file
         */
        Optional<long[]> rowsOfText(int index);
    }

    /** Takes the rows. */
    public interface RowSink {
        /**
         * One row, accepted or not.
         *
         * @param file index of the file
         * @param number of the row in it
         */
        void row(int file, long number, RowContract.Checked row);

        /** One row that adds up others by its source's declaration, and is none itself. */
        void total();
    }

    /** Reads until the end, or until something makes a file unreadable; then the issues say what. */
    public List<Issue> read(List<DataFile> files, RowSink sink) {
        List<Issue> issues = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            switch (open(index, files.get(index))) {
                case TableFile.Opened.Unreadable(Issue issue) -> issues.add(issue);
                case TableFile.Opened.Readable(TableFile table) -> {
                    try (table) {
                        issues.addAll(rows(index, files.get(index), table, sink));
                    }
                }
            }
        }
        return issues;
    }

    private TableFile.Opened open(int index, DataFile file) {
        return switch (source.reader()) {
            case Reader.Csv csv ->
                CsvFile.open(
                        file, headers(source), csv.encoding().map(Charset::forName), columnarFiles.rowsOfText(index));
            case Reader.Json json -> JsonFile.open(file, headers(source));
            case Reader.Excel(String path, String sheet) -> WorkbookFile.open(file, headers(source), sheet);
            case Reader.Parquet parquet -> columnarFiles.parquet(file);
            case Reader.DuckDb(String path, Reader.StoredRows rows) ->
                new DuckDbFile(file, request.cancellation()).open(source, rows);
            case Reader.Database(String database, Reader.StoredRows rows) ->
                new NamedDatabase(
                                database,
                                Optional.ofNullable(request.databases().get(database)),
                                request.cancellation())
                        .open(source, rows);
            case Reader.Given given -> new TableFile.Opened.Readable(new GivenTable(given));
            case Reader.Sql sql -> throw new IllegalArgumentException("a query has no file");
            case Reader.From from -> throw new IllegalArgumentException("a derived source has no file");
        };
    }

    /** The headers of the declared columns, by which a file's delimiter is told. */
    static Collection<String> headers(Source source) {
        return source.columns().stream()
                .map(Column::header)
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Says now and then how far it is, by rows and not by time, so that the same data says the same. */
    private void count() {
        read++;
        if (read % ROWS_BETWEEN == 0) {
            request.progress()
                    .accept("reading " + source.name() + ": " + String.format(Locale.ROOT, "%,d", read) + " rows");
        }
    }

    private List<Issue> rows(int index, DataFile file, TableFile table, RowSink sink) {
        MatchHeaders.Match match = MatchHeaders.of(source, file, table.header());
        if (!match.issues().isEmpty()) {
            return match.issues();
        }
        int width = table.header().size();
        while (true) {
            switch (table.next()) {
                case TableFile.Next.End end -> {
                    return List.of();
                }
                case TableFile.Next.Broken(Issue issue) -> {
                    return List.of(issue);
                }
                case TableFile.Next.Row row -> {
                    count();
                    if (totals.include(row, match.indexes(), width)) {
                        sink.total();
                    } else {
                        sink.row(index, row.number(), contract.check(file, row, match.indexes(), width));
                    }
                }
            }
        }
    }
}
