package scorecard.engine.observe;

import java.nio.file.Path;
import java.util.List;

/**
 * A text file whose rows were found to fit and are kept as columns, in Parquet: row by row the same, a column {@code c0, c1 …} for each
 * declared one.
 *
 * @param file where they are, and stay until the data is closed
 * @param columns in the order of the declaration
 */
public record KeptText(Path file, List<KeptColumn> columns) {
    public KeptText {
        columns = List.copyOf(columns);
    }

    /**
     * How the cells of a column are kept, and what was found of all of them.
     *
     * @param type the database's name of it
     * @param sound whether they are as they may be
     * @param everywhere whether each row has one
     * @param plain whether none is odd for its declaration
     * @param present whether none is a text that means missing
     */
    public record KeptColumn(String type, boolean sound, boolean everywhere, boolean plain, boolean present) {}
}
