package scorecard.engine.plan;

import java.util.List;

/**
 * Of the rows of a source that share a key, only the one that comes last counts: an event log as the state of its things.
 *
 * @param by the columns that order the rows of a key, at least one: a later column decides where those before it are equal
 */
public record LatestRow(List<String> by) {
    public LatestRow {
        by = List.copyOf(by);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("the latest row is the last in the order of at least one column");
        }
    }
}
