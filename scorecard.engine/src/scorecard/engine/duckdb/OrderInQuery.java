package scorecard.engine.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what a query, as DuckDB's parser sees it, does in the order of rows without saying which order. Rows of a table have none,
 * so another run might number, pick or list others.
 */
final class OrderInQuery {

    /** Functions of windows that give every row of a window without order the same. */
    private static final Set<String> ALIKE_WITHOUT_ORDER =
            Set.of("WINDOW_RANK", "WINDOW_RANK_DENSE", "WINDOW_PERCENT_RANK", "WINDOW_CUME_DIST");

    private static final Set<String> LISTING = Set.of("array_agg", "group_concat", "list", "listagg", "string_agg");

    private OrderInQuery() {}

    /** What is wrong with it, as a continuation of "the query". */
    static Optional<String> lacking(JsonNode query) {
        Set<String> found = new TreeSet<>();
        collect(query, found);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "uses " + found.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "))
                                + " without an order, so that it may give other rows each time; expected `ORDER BY`");
    }

    private static void collect(JsonNode part, Set<String> found) {
        if (part.isObject()) {
            limited(part.path("modifiers"), found);
            switch (part.path("class").asText()) {
                case "WINDOW" -> window(part, found);
                case "FUNCTION" -> function(part, found);
                default -> {
                    // looks at its row only
                }
            }
        }
        part.forEach(child -> collect(child, found));
    }

    private static void limited(JsonNode modifiers, Set<String> found) {
        boolean ordered = false;
        Set<String> picking = new TreeSet<>();
        for (JsonNode modifier : modifiers) {
            switch (modifier.path("type").asText()) {
                case "ORDER_MODIFIER" -> ordered |= !modifier.path("orders").isEmpty();
                case "LIMIT_MODIFIER", "LIMIT_PERCENT_MODIFIER" -> picking.add("LIMIT");
                case "DISTINCT_MODIFIER" -> {
                    if (!modifier.path("distinct_on_targets").isEmpty()) {
                        picking.add("DISTINCT ON");
                    }
                }
                default -> {
                    // leaves all rows
                }
            }
        }
        if (!ordered) {
            found.addAll(picking);
        }
    }

    private static void window(JsonNode window, Set<String> found) {
        boolean ordered = !window.path("orders").isEmpty();
        String type = window.path("type").asText();
        boolean alike = ALIKE_WITHOUT_ORDER.contains(type)
                || type.equals("WINDOW_AGGREGATE") && isOfWholeWindow(window) && !lists(window);
        if (!ordered && !alike && window.path("arg_orders").isEmpty()) {
            found.add(name(window));
        }
    }

    private static boolean isOfWholeWindow(JsonNode window) {
        return !window.path("start").asText().endsWith("_ROWS")
                && !window.path("end").asText().endsWith("_ROWS");
    }

    private static void function(JsonNode function, Set<String> found) {
        if (lists(function) && function.path("order_bys").path("orders").isEmpty()) {
            found.add(name(function));
        }
    }

    private static boolean lists(JsonNode call) {
        return LISTING.contains(name(call));
    }

    private static String name(JsonNode call) {
        return call.path("function_name").asText().toLowerCase(Locale.ROOT);
    }
}
