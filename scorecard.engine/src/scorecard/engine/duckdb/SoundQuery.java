package scorecard.engine.duckdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;

/**
 * Judges a query that an author wrote by what DuckDB's own parser makes of it: it is one {@code SELECT}, reads only the sources it
 * names, and calls only functions whose value depends on nothing but their arguments. So it reads no file, changes nothing,
 * and gives the same rows each time.
 */
final class SoundQuery {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Functions that give rows from their arguments alone. */
    private static final Set<String> ROW_FUNCTIONS = Set.of("unnest", "range", "generate_series");

    /** Functions of windows, which DuckDB does not list among its functions. */
    private static final Set<String> WINDOW_FUNCTIONS =
            Set.of("row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead");

    /** Functions that DuckDB calls consistent, but which depend on settings, versions or the order of rows. */
    private static final Set<String> DOUBTFUL = Set.of(
            "any_value",
            "approx_count_distinct",
            "approx_quantile",
            "approx_top_k",
            "arbitrary",
            "current_setting",
            "first",
            "getenv",
            "getvariable",
            "last",
            "reservoir_quantile",
            "version");

    /** Aggregates that calculate with binary floating-point numbers in whatever order rows come, also of whole numbers. */
    private static final Set<String> FLOATING = Set.of(
            "corr",
            "covar_pop",
            "covar_samp",
            "entropy",
            "favg",
            "fsum",
            "kahan_sum",
            "kurtosis",
            "kurtosis_pop",
            "product",
            "regr_avgx",
            "regr_avgy",
            "regr_intercept",
            "regr_r2",
            "regr_slope",
            "regr_sxx",
            "regr_sxy",
            "regr_syy",
            "sem",
            "skewness",
            "stddev",
            "stddev_pop",
            "stddev_samp",
            "sumkahan",
            "var_pop",
            "var_samp",
            "variance");

    /** Parts of a query that show the database, are chosen at random or need not end. */
    private static final Set<String> REFUSED_PARTS =
            Set.of("SHOW_REF", "PIVOT", "RECURSIVE_CTE_NODE", "POSITIONAL", "COLUMN_DATA", "PARAMETER");

    private final Database database;

    SoundQuery(Database database) {
        this.database = database;
    }

    /** What came of it. */
    sealed interface Judged {
        /**
         * @param select the query as DuckDB writes it, without comments
         * @param guarded the same, failing where it adds binary floating-point numbers
         */
        record Sound(String select, String guarded) implements Judged {}

        /** @param reason what is wrong with it */
        record Refused(String reason) implements Judged {}
    }

    Judged judge(Reader.Sql sql) {
        String written = "json_serialize_sql(" + SqlLiteral.text(sql.query()) + ")";
        try {
            JsonNode query = JSON.readTree(text("SELECT CAST(" + written + " AS VARCHAR)"));
            if (query.path("error").asBoolean()) {
                return new Judged.Refused("is no `SELECT` that can be understood: "
                        + query.path("error_message").asText());
            }
            if (query.path("statements").size() != 1) {
                return new Judged.Refused("holds " + query.path("statements").size() + " statements; expected one");
            }
            Optional<String> wrong = new Parts(sql).wrong(query);
            return wrong.<Judged>map(Judged.Refused::new)
                    .orElseGet(() -> new Judged.Sound(written(query), written(FloatingSums.guarded(query))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("DuckDB writes no JSON", impossible);
        }
    }

    private String written(JsonNode query) {
        return text("SELECT json_deserialize_sql(CAST(" + SqlLiteral.text(query.toString()) + " AS JSON))");
    }

    private String text(String sql) {
        return String.valueOf(database.rows(sql).getFirst().getFirst());
    }

    /** What a query is made of. */
    private final class Parts {
        private final Set<String> readable;
        private final String named;
        private final Set<String> ownTables = new HashSet<>();
        private final Set<String> tables = new TreeSet<>();
        private final Set<String> functions = new TreeSet<>();
        private final Set<String> refused = new TreeSet<>();

        Parts(Reader.Sql sql) {
            List<String> names =
                    sql.sources().stream().map(QualifiedName::simple).toList();
            readable = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            named = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        }

        Optional<String> wrong(JsonNode query) {
            collect(query);
            if (!refused.isEmpty()) {
                return Optional.of("uses " + words(refused) + ", which a query must not");
            }
            Set<String> foreign = tables.stream()
                    .filter(table -> !readable.contains(table) && !ownTables.contains(table))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!foreign.isEmpty()) {
                return Optional.of("reads " + words(foreign) + "; expected only the sources it names: " + named);
            }
            Set<String> unsteady = functions.stream()
                    .filter(function -> !isSteady(function))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!unsteady.isEmpty()) {
                return Optional.of("calls " + words(unsteady)
                        + "; expected functions whose value depends on nothing but the rows");
            }
            Set<String> floating =
                    functions.stream().filter(FLOATING::contains).collect(Collectors.toCollection(TreeSet::new));
            return floating.isEmpty()
                    ? OrderInQuery.lacking(query)
                    : Optional.of("calls " + words(floating)
                            + ", which adds binary floating-point numbers, so that the result depends on the order of"
                            + " rows; expected sums of decimals and whole numbers");
        }

        private void collect(JsonNode part) {
            if (part.isObject()) {
                note(part);
                part.path("cte_map").path("map").forEach(own -> ownTables.add(lower(own.path("key"))));
            }
            part.forEach(this::collect);
        }

        private void note(JsonNode part) {
            if (part.path("type").asText().equals("BASE_TABLE")) {
                boolean elsewhere = !part.path("schema_name").asText().isEmpty()
                        || !part.path("catalog_name").asText().isEmpty();
                String name = lower(part.path("table_name"));
                tables.add(elsewhere ? lower(part.path("schema_name")) + "." + name : name);
            }
            if (part.has("function_name")) {
                functions.add(lower(part.path("function_name")));
            }
            if (part.path("sample").isObject()) {
                refused.add("sample");
            }
            for (String kind : List.of("type", "ref_type", "class")) {
                if (REFUSED_PARTS.contains(part.path(kind).asText())) {
                    refused.add(
                            part.path(kind).asText().toLowerCase(Locale.ROOT).replace('_', ' '));
                }
            }
        }

        private static String lower(JsonNode name) {
            return name.asText().toLowerCase(Locale.ROOT);
        }

        private static String words(Set<String> words) {
            return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
    }

    private boolean isSteady(String function) {
        if (ROW_FUNCTIONS.contains(function) || WINDOW_FUNCTIONS.contains(function)) {
            return true;
        }
        List<List<Object>> known =
                database.rows("SELECT count(*), count(*) FILTER (function_type NOT IN ('scalar', 'aggregate')"
                        + " OR coalesce(has_side_effects, TRUE) OR coalesce(stability, '') <> 'CONSISTENT')"
                        + " FROM duckdb_functions() WHERE lower(function_name) = " + SqlLiteral.text(function));
        long all = ((Number) known.getFirst().get(0)).longValue();
        long doubtful = ((Number) known.getFirst().get(1)).longValue();
        return all > 0 && doubtful == 0 && !DOUBTFUL.contains(function);
    }
}
