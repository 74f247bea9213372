package scorecard.engine.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the rows of a source are read. Paths are relative to {@link Source#folder()}; {@code *} in a part of one stands for any
 * characters, and a part {@code **} for any folders. All files that match count as one source.
 */
public sealed interface Reader {

    /**
     * A delimited text file with a header line, possibly packed ({@code .gz}, {@code .zip}).
     *
     * @param encoding name of its character set; UTF-8, or UTF-16 behind its byte order mark, where empty
     * @param member of an archive {@code .zip}, with {@code *} as in paths; its only file where empty
     */
    record Csv(String path, Optional<String> encoding, Optional<String> member) implements Reader {

        /** A file that is no archive of several. */
        public Csv(String path, Optional<String> encoding) {
            this(path, encoding, Optional.empty());
        }

        /** A file in Unicode. */
        public Csv(String path) {
            this(path, Optional.empty());
        }
    }

    /**
     * A JSON file: an array of objects, or one object after the other (newline-delimited JSON). A column's header is the name of a
     * member; {@code outer.inner} is a member of an object within the object. It may be packed as text files may be.
     *
     * @param member as of {@link Csv}
     */
    record Json(String path, Optional<String> member) implements Reader {

        /** A file that is no archive of several. */
        public Json(String path) {
            this(path, Optional.empty());
        }
    }

    /**
     * A sheet of a workbook in Office Open XML format ({@code .xlsx}).
     *
     * @param sheet its name; empty for the first sheet
     */
    record Excel(String path, String sheet) implements Reader {}

    /** A Parquet file; a glob's files count as one source. A column's header is the name of a column at the top of its schema. */
    record Parquet(String path) implements Reader {}

    /** A database file of DuckDB, which is opened for reading only. */
    record DuckDb(String path, StoredRows rows) implements Reader {}

    /**
     * A database that is reached over JDBC.
     *
     * @param database the name by which the request says where it is; definitions alone never open a connection
     */
    record Database(String database, StoredRows rows) implements Reader {}

    /** Which rows of a database are read. */
    sealed interface StoredRows {
        /**
         * All rows of a table or view.
         *
         * @param name possibly behind that of its schema and a point, as the database writes them
         */
        record Table(String name) implements StoredRows {}

        /**
         * The rows that a query gives.
         *
         * @param select one {@code SELECT} in the database's own SQL
         */
        record Query(String select) implements StoredRows {

            private static final List<String> REFUSED_MARKS = List.of(";", "--", "/*");

            /** What could end it early and begin something else, or that it is no such query; empty where it is sound. */
            public Optional<String> fault() {
                if (!select.strip().toUpperCase(Locale.ROOT).matches("(?s)(SELECT|WITH)\\b.*")) {
                    return Optional.of("begins with neither `SELECT` nor `WITH`");
                }
                return REFUSED_MARKS.stream()
                        .filter(select::contains)
                        .findFirst()
                        .map(mark -> "holds `" + mark + "`");
            }
        }
    }

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
