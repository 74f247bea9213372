package scorecard.engine.plan;

import java.util.List;
import java.util.Optional;

/** How the rows of a source are read. Paths are relative to {@link Source#folder()} and may hold {@code *} in their last part. */
public sealed interface Reader {

    /**
     * A delimited text file with a header line; a glob's files count as one source.
     *
     * @param encoding name of its character set; UTF-8, or UTF-16 behind its byte order mark, where empty
     */
    record Csv(String path, Optional<String> encoding) implements Reader {

        /** A file in Unicode. */
        public Csv(String path) {
            this(path, Optional.empty());
        }
    }

    /**
     * A JSON file: an array of objects, or one object after the other (newline-delimited JSON). A column's header is the name of a
     * member; {@code outer.inner} is a member of an object within the object.
     */
    record Json(String path) implements Reader {}

    /**
     * A sheet of a workbook in Office Open XML format ({@code .xlsx}).
     *
     * @param sheet its name; empty for the first sheet
     */
    record Excel(String path, String sheet) implements Reader {}

    /** A Parquet file; a glob's files count as one source. A column's header is the name of a column at the top of its schema. */
    record Parquet(String path) implements Reader {}

    /**
     * Rows that a test writes down instead of a file.
     *
     * @param file the text they stand in, for messages
     * @param columns headers of the columns, in the order of the cells
     */
    record Given(String file, List<String> columns, List<GivenRow> rows) implements Reader {
        public Given {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row written down.
     *
     * @param line where it stands, 1-based
     * @param cells each as its column's format writes it; empty where missing
     */
    record GivenRow(int line, List<String> cells) {
        public GivenRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The rows that a query gives, checked like those of a file: each column of the source is a column of the result.
     *
     * @param query one {@code SELECT} in the SQL of DuckDB; reads the sources as tables of their simple names, with their columns,
     *     durations in milliseconds
     * @param sources qualified names of all that it may read, at least one
     */
    record Sql(String query, List<String> sources) implements Reader {
        public Sql {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a query reads at least one source");
            }
        }
    }

    /**
     * One row for each row of another source; its columns are computed from that row.
     *
     * @param source qualified name
     * @param where only of rows for which it is true
     */
    record From(String source, Optional<RowExpression> where) implements Reader {}
}
