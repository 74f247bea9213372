package scorecard.engine.duckdb;

import java.util.List;
import java.util.function.Consumer;
import scorecard.engine.relational.GroupNames;

/** Takes the rows that a pass finds. */
interface FoundRows {
    /** Takes a row that has the names of what it is grouped by. */
    void add(List<Object> row);

    /** Takes rows that have, for each set of columns, the number of the group in it; all but one of them are missing. */
    Consumer<List<Object>> numbered(GroupNames names);
}
