package scorecard.engine.duckdb;

import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.plan.LatestRow;
import scorecard.engine.relational.TableDefinition;

/**
 * The keys of loaded rows of which it cannot be told which row counts: those of several rows, or, where the latest row of a
 * key counts, those of which a row was rejected or two are the latest.
 */
record AmbiguousKeys(Columns columns) {
    private static final String LOADED = TableDefinition.quoted(Columns.LOADED);
    private static final String REJECTED = TableDefinition.quoted(Columns.REJECTED_KEYS);

    /**
     * Keys that are rejected.
     *
     * @param sql a query for them; its columns are the key's
     * @param reason for each of their rows
     */
    record Ambiguity(String sql, String reason) {}

    /** Why keys are rejected; no key is rejected for two reasons. */
    List<Ambiguity> all() {
        if (columns.table().source().validity().isPresent()) {
            return List.of(); // rows that hold one after the other share a key; see RowsMeantTwice
        }
        return columns.table().source().latest().map(this::ofLatest).orElseGet(this::ofSeveral);
    }

    private List<Ambiguity> ofSeveral() {
        return List.of(new Ambiguity(
                "SELECT " + keys() + " FROM (SELECT " + keys() + " FROM " + LOADED + " UNION ALL SELECT " + keys()
                        + " FROM " + REJECTED + ") GROUP BY " + keys() + " HAVING count(*) > 1",
                "more than one row has this key"));
    }

    private List<Ambiguity> ofLatest(LatestRow latest) {
        String order = columns.latest().stream()
                .map(index -> "c" + index + " DESC NULLS LAST")
                .collect(Collectors.joining(", "));
        return List.of(
                new Ambiguity(
                        "SELECT DISTINCT " + keys() + " FROM " + REJECTED,
                        "another row of this key was rejected, so the latest is not known"),
                new Ambiguity(
                        "SELECT " + keys() + " FROM (SELECT " + keys() + ", rank() OVER (PARTITION BY " + keys()
                                + " ORDER BY " + order + ") AS place FROM " + LOADED + ") ANTI JOIN " + REJECTED
                                + " USING (" + keys() + ") WHERE place = 1 GROUP BY " + keys()
                                + " HAVING count(*) > 1",
                        "more than one row of this key is the latest by " + String.join(", ", latest.by())));
    }

    /** The columns of the row key, as they are loaded. */
    String keys() {
        return columns.keys().stream()
                .map(column -> TableDefinition.quoted(column.name()))
                .collect(Collectors.joining(", "));
    }
}
