package scorecard.tests.engine.duckdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.engine.observe.StatementObserver;

/**
 * Looks at what the statements that compute read of Parquet files: it asks DuckDB for the plan of each with its counts. Statements that
 * check the contract come before and are not looked at.
 */
final class ParquetScans implements StatementObserver, Consumer<String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUERY = Pattern.compile(
            "(?:CREATE (?:TEMPORARY )?TABLE \"(?:[^\"]|\"\")+\" AS\\s+)?((?:SELECT|WITH|FROM)\\b.*)", Pattern.DOTALL);

    private final Set<String> columns = new TreeSet<>();
    private boolean computing;
    private long mostRows;

    /** The columns that were read, of all files. */
    Set<String> columns() {
        return columns;
    }

    /** The most rows that came out of the files for one statement; a part of a file whose statistics say that it has none is passed over. */
    long mostRows() {
        return mostRows;
    }

    @Override
    public void accept(String progress) {
        computing |= progress.equals("computing");
    }

    @Override
    public void beforeRunning(String sql, Function<String, List<List<Object>>> ask) {
        Matcher query = QUERY.matcher(sql);
        if (computing && query.matches()) {
            List<Object> plan = ask.apply("EXPLAIN (ANALYZE, FORMAT JSON) " + query.group(1))
                    .getFirst();
            try {
                mostRows = Math.max(mostRows, rows(JSON.readTree(String.valueOf(plan.get(1)))));
            } catch (JsonProcessingException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private long rows(JsonNode operator) {
        long rows = 0;
        if (operator.path("operator_name").asText().trim().equals("READ_PARQUET")) {
            JsonNode read = operator.path("extra_info").path("Projections");
            if (read.isArray()) {
                read.forEach(column -> columns.add(column.asText()));
            } else if (!read.asText().isEmpty()) {
                columns.add(read.asText());
            }
            rows += operator.path("operator_cardinality").asLong();
        }
        for (JsonNode child : operator.path("children")) {
            rows += rows(child);
        }
        return rows;
    }
}
