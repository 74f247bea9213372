package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.TableFile;

/**
 * A Parquet file and the columns at the top of its schema.
 *
 * @param columns in the order of the file
 */
record ParquetFile(DataFile file, List<FileColumn> columns) implements ColumnarFile {
    /** The name of the column that numbers rows, from 0. */
    static final String ROW = "file_row_number";

    private static final String GLOB_MARKS = "*?[";

    /** What came of reading the schema. */
    sealed interface Opened {
        /** The columns are known. */
        record Readable(ParquetFile file) implements Opened {}

        /** It cannot be read. */
        record Unreadable(Issue issue) implements Opened {}
    }

    /** Whether DuckDB cannot take the name for a pattern of others. */
    static boolean isNamedPlainly(DataFile file) {
        return path(file).toString().chars().noneMatch(mark -> GLOB_MARKS.indexOf(mark) >= 0);
    }

    static Opened open(Database database, DataFile file) {
        if (!isNamedPlainly(file)) {
            return new Opened.Unreadable(Issue.error(
                    "data-file-unreadable",
                    "`" + file.name()
                            + "` cannot be read as Parquet under that name; expected one without `*`, `?` and `[`",
                    new Place.InFile(file.name())));
        }
        try {
            List<String> names = database
                    .rows("SELECT name FROM (SELECT *, row_number() OVER () AS place FROM parquet_schema("
                            + SqlLiteral.text(path(file).toString()) + ")) WHERE place > 1 ORDER BY place")
                    .stream()
                    .map(row -> String.valueOf(row.getFirst()))
                    .toList();
            List<FileColumn> columns = database.rows("DESCRIBE SELECT * FROM " + rows(file)).stream()
                    .map(row -> new FileColumn(String.valueOf(row.get(0)), String.valueOf(row.get(1))))
                    .filter(column -> !column.name().equals(ROW))
                    .toList();
            return columns.stream()
                    .filter(column -> !names.contains(column.name()))
                    .findFirst()
                    .<Opened>map(column -> new Opened.Unreadable(ambiguous(file)))
                    .orElseGet(() -> new Opened.Readable(new ParquetFile(file, columns)));
        } catch (Database.Refused | Database.NumberTooLarge problem) {
            return new Opened.Unreadable(malformed(file));
        }
    }

    @Override
    public String rows() {
        return rows(file);
    }

    @Override
    public String place(int index) {
        return "CAST(" + index + " AS BIGINT)";
    }

    @Override
    public String row() {
        return ROW + " + 1";
    }

    private static String rows(DataFile file) {
        return "read_parquet(" + SqlLiteral.text(path(file).toString())
                + ", file_row_number = true, hive_partitioning = false)";
    }

    /** The path under which DuckDB may and does read a file. */
    static Path path(DataFile file) {
        return file.path().toAbsolutePath().normalize();
    }

    List<String> header() {
        return columns.stream().map(column -> column.name().strip()).toList();
    }

    static Issue malformed(DataFile file) {
        return Issue.error(
                "data-file-malformed",
                "`" + file.name()
                        + "` is not a whole Parquet file that can be read; expected one that was written to its end",
                new Place.InFile(file.name()));
    }

    /** Columns whose names differ in nothing but large and small letters get other names in DuckDB. */
    private static Issue ambiguous(DataFile file) {
        return Issue.error(
                "data-header-ambiguous",
                "`" + file.name()
                        + "` has columns whose names differ only in large and small letters; expected names of"
                        + " their own",
                new Place.InFile(file.name()));
    }

    /** The rows one after the other, for the contract of each cell. */
    TableFile.Opened rowByRow(Database database) {
        return new TableFile.Opened.Readable(new ParquetRows(database, this, "true"));
    }
}
