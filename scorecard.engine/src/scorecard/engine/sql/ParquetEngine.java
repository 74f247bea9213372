package scorecard.engine.sql;

import java.nio.file.Path;
import java.util.List;

/**
 * An engine that reads Parquet files where they lie, and understands the contract of their cells in the words of DuckDB: names in
 * double quotes, texts without escapes, the same functions.
 */
public interface ParquetEngine extends SqlEngine {
    /**
     * Makes a view of the rows of files that have the same columns.
     *
     * @throws NotUnderstood where it cannot read them
     */
    void viewFiles(String view, List<Path> files);

    /**
     * The rows of a query in the words of DuckDB.
     *
     * @throws NotUnderstood where it does not know a word or cannot read a file
     */
    List<List<Object>> rowsInDuckDbWords(String sql);

    /**
     * Makes a view of the rows of a query in the words of DuckDB.
     *
     * @throws NotUnderstood where it does not know a word
     */
    void viewInDuckDbWords(String view, String select);

    /** The engine cannot do it; the rows are then read here. */
    final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotUnderstood(Throwable cause) {
            super(cause);
        }
    }
}
