package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.plan.Column;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.TableDefinition;

/**
 * Runs a query once more over the same rows in the opposite order: what numbers, picks or lists rows that its order does not
 * tell apart, or adds binary floating-point numbers, then gives something else or is found out.
 */
final class SteadyQuery {
    private static final String AGAIN = "query rows again";

    private final Database database;

    SteadyQuery(Database database) {
        this.database = database;
    }

    /**
     * What is wrong with it, as a continuation of "the query".
     *
     * @param read what gives the rows it reads, by the names it uses
     * @param guarded the query, failing where it adds binary floating-point numbers
     * @param result the table with its rows
     * @param declared the columns that are used of them
     */
    Optional<String> wrong(Map<String, String> read, String guarded, String result, List<Column> declared) {
        Map<String, String> reversed = new LinkedHashMap<>();
        try {
            read.forEach((name, rows) -> reversed.put(name, "SELECT * FROM " + reversed(name, rows)));
            database.execute(
                    "CREATE TABLE " + TableDefinition.quoted(AGAIN) + " AS " + DerivationStep.query(reversed, guarded));
            return differs(result, declared)
                    ? Optional.of(
                            "gives other rows where those it reads come in another order; expected an `ORDER BY` that"
                                    + " tells apart whatever is numbered, picked or listed")
                    : Optional.empty();
        } catch (Database.Refused problem) {
            return Optional.of(
                    problem.reason().contains(FloatingSums.FOUND)
                            ? "adds binary floating-point numbers, whose sum depends on their order; expected"
                                    + " decimals, for example `CAST(… AS DECIMAL(18, 6))`"
                            : "uses a sum by a name that it does not give it; expected `AS` and a name behind it");
        } finally {
            read.keySet().forEach(name -> database.execute("DROP TABLE IF EXISTS " + table(name)));
            database.execute("DROP TABLE IF EXISTS " + TableDefinition.quoted(AGAIN));
        }
    }

    private String reversed(String name, String rows) {
        database.execute("CREATE TABLE " + table(name) + " AS SELECT * FROM (\n" + rows
                + "\n) ORDER BY row_number() OVER () DESC");
        return table(name);
    }

    private static String table(String name) {
        return TableDefinition.quoted("reversed " + name);
    }

    /** By position, because the guard may be part of the name of a column that has no other. */
    private boolean differs(String result, List<Column> declared) {
        Set<String> headers = declared.stream().map(Column::header).collect(Collectors.toSet());
        List<String> names = database.columns(result);
        List<String> compared = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            all.add("c" + index);
            if (headers.contains(names.get(index))) {
                compared.add("c" + index);
            }
        }
        String columns = "SELECT " + (compared.isEmpty() ? "1" : String.join(", ", compared)) + " FROM ";
        String named = " AS t(" + String.join(", ", all) + ")";
        String first = columns + TableDefinition.quoted(result) + named;
        String again = columns + TableDefinition.quoted(AGAIN) + named;
        // As many rows, and none of the first without its like: then none of the others is without one either.
        String count = "(SELECT count(*) FROM ";
        return !database.rows("SELECT 1 WHERE " + count + TableDefinition.quoted(result) + ") <> " + count
                        + TableDefinition.quoted(AGAIN) + ") OR EXISTS (" + first + " EXCEPT ALL " + again + ")")
                .isEmpty();
    }
}
