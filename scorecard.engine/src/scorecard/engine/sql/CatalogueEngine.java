package scorecard.engine.sql;

import java.nio.file.Path;
import java.util.List;

/** An engine that knows catalogues of tables, which sources may read by name, and writes their rows out as Parquet files. */
public interface CatalogueEngine extends ParquetEngine {
    /** The folder below which it writes files; they are gone when it is closed. */
    Path writesBelow();

    /**
     * A table or view of a catalogue.
     *
     * @param name possibly behind those of its schemas and points
     * @throws TableUnreadable where there is none
     */
    StoredTable table(String catalogue, String name);

    /** A table or view whose rows nobody has read yet. */
    interface StoredTable {
        /** The names of its columns. */
        List<String> columns();

        /**
         * Writes columns of all rows to files, as they are at one moment.
         *
         * @throws TableUnreadable where they cannot be read
         */
        List<Path> written(List<String> columns);
    }

    /**
     * Writes the rows of files to one file.
     *
     * @param files with the same columns
     * @param columns by which the rows are ordered before all others, so that the same rows come in the same order every time
     */
    Path inOneFile(List<Path> files, List<String> columns);

    /** A table cannot be read; becomes an issue before it leaves the engine. */
    final class TableUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;

        /** @param reason why nobody should read it */
        public TableUnreadable(String reason) {
            this(reason, null);
        }

        /** @param reason in the engine's words */
        public TableUnreadable(String reason, Throwable cause) {
            super(cause);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }
}
