package scorecard.engine.duckdb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Guards the sums of a query, as DuckDB's parser sees it, against binary floating-point numbers: their sum depends on the
 * order in which they are added. Only DuckDB knows the types, so the guard is part of the query:
 * {@code sum(CASE WHEN typeof(x) IN ('DOUBLE', 'FLOAT') THEN error(…) ELSE x END)}.
 */
final class FloatingSums {

    /** What DuckDB says where the guard holds. */
    static final String FOUND = "scorecard: a sum of binary floating-point numbers";

    private static final Set<String> ADDING = Set.of("avg", "mean", "sum", "sum_no_overflow");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FloatingSums() {}

    /** A copy of the query that fails where it adds such numbers. */
    static JsonNode guarded(JsonNode query) {
        JsonNode copy = query.deepCopy();
        guard(copy);
        return copy;
    }

    private static void guard(JsonNode part) {
        part.forEach(FloatingSums::guard);
        if (part.path("children") instanceof ArrayNode arguments
                && ADDING.contains(part.path("function_name").asText().toLowerCase(Locale.ROOT))) {
            for (int index = 0; index < arguments.size(); index++) {
                arguments.set(index, guarding(arguments.get(index)));
            }
        }
    }

    private static JsonNode guarding(JsonNode argument) {
        ObjectNode isFloating = expression("OPERATOR", "COMPARE_IN");
        isFloating.set("children", array(call("typeof", argument.deepCopy()), text("DOUBLE"), text("FLOAT")));
        ObjectNode check = NODES.objectNode();
        check.set("when_expr", isFloating);
        check.set("then_expr", call("error", text(FOUND)));
        ObjectNode guarded = expression("CASE", "CASE_EXPR");
        guarded.set("case_checks", array(check));
        guarded.set("else_expr", argument);
        return guarded;
    }

    private static ObjectNode call(String function, JsonNode argument) {
        ObjectNode call = expression("FUNCTION", "FUNCTION");
        call.put("function_name", function);
        call.put("schema", "");
        call.put("catalog", "");
        call.set("children", array(argument));
        call.set("filter", NODES.nullNode());
        ObjectNode order = NODES.objectNode();
        order.put("type", "ORDER_MODIFIER");
        order.set("orders", NODES.arrayNode());
        call.set("order_bys", order);
        call.put("distinct", false);
        call.put("is_operator", false);
        call.put("export_state", false);
        return call;
    }

    private static ObjectNode text(String words) {
        ObjectNode type = NODES.objectNode();
        type.put("id", "VARCHAR");
        type.set("type_info", NODES.nullNode());
        ObjectNode value = NODES.objectNode();
        value.set("type", type);
        value.put("is_null", false);
        value.put("value", words);
        ObjectNode constant = expression("CONSTANT", "VALUE_CONSTANT");
        constant.set("value", value);
        return constant;
    }

    private static ObjectNode expression(String kind, String type) {
        ObjectNode expression = NODES.objectNode();
        expression.put("class", kind);
        expression.put("type", type);
        expression.put("alias", "");
        return expression;
    }

    private static ArrayNode array(JsonNode... elements) {
        return NODES.arrayNode().addAll(List.of(elements));
    }
}
