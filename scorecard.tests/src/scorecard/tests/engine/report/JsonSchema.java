package scorecard.tests.engine.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * As much of JSON Schema 2020-12 as our schema uses; a keyword that it does not know is an error, so that nothing in
 * the schema goes unchecked.
 */
final class JsonSchema {

    private static final Set<String> ANNOTATIONS = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode root;

    JsonSchema(JsonNode root) {
        this.root = root;
    }

    /** Where and how a document differs from the schema; empty where it is valid. */
    List<String> differences(JsonNode document) {
        List<String> differences = new ArrayList<>();
        check(root, document, "", differences);
        return differences;
    }

    private void check(JsonNode schema, JsonNode node, String path, List<String> differences) {
        Iterator<String> keywords = schema.fieldNames();
        while (keywords.hasNext()) {
            String keyword = keywords.next();
            if (!ANNOTATIONS.contains(keyword)) {
                check(keyword, schema, node, path, differences);
            }
        }
    }

    private void check(String keyword, JsonNode schema, JsonNode node, String path, List<String> differences) {
        JsonNode rule = schema.get(keyword);
        switch (keyword) {
            case "$ref" -> check(root.at(rule.textValue().substring(1)), node, path, differences);
            case "type" -> expect(isOfType(rule, node), path + " is not " + rule, differences);
            case "const" -> expect(rule.equals(node), path + " is not " + rule, differences);
            case "enum" -> expect(contains(rule, node), path + " is none of " + rule, differences);
            case "pattern" ->
                expect(
                        !node.isTextual() || node.textValue().matches(rule.textValue()),
                        path + " does not match " + rule,
                        differences);
            case "minimum" ->
                expect(!node.isNumber() || number(node).compareTo(number(rule)) >= 0, path + " too small", differences);
            case "maximum" ->
                expect(!node.isNumber() || number(node).compareTo(number(rule)) <= 0, path + " too large", differences);
            case "required" ->
                rule.forEach(name ->
                        expect(!node.isObject() || node.has(name.textValue()), path + " lacks " + name, differences));
            case "properties" -> properties(rule, node, path, differences);
            case "additionalProperties" -> additional(schema, node, path, differences);
            case "items" -> {
                for (int index = 0; index < node.size(); index++) {
                    check(rule, node.get(index), path + "/" + index, differences);
                }
            }
            case "oneOf" -> expect(matches(rule, node) == 1, path + " matches not exactly one", differences);
            default -> throw new IllegalArgumentException("a keyword that the test does not know: " + keyword);
        }
    }

    private void properties(JsonNode rule, JsonNode node, String path, List<String> differences) {
        rule.fieldNames().forEachRemaining(name -> {
            if (node.has(name)) {
                check(rule.get(name), node.get(name), path + "/" + name, differences);
            }
        });
    }

    private void additional(JsonNode schema, JsonNode node, String path, List<String> differences) {
        JsonNode rule = schema.get("additionalProperties");
        node.fieldNames().forEachRemaining(name -> {
            if (schema.path("properties").has(name)) {
                return;
            }
            if (rule.isBoolean()) {
                expect(rule.booleanValue(), path + " has " + name, differences);
            } else {
                check(rule, node.get(name), path + "/" + name, differences);
            }
        });
    }

    private int matches(JsonNode schemas, JsonNode node) {
        int matches = 0;
        for (JsonNode schema : schemas) {
            List<String> differences = new ArrayList<>();
            check(schema, node, "", differences);
            matches += differences.isEmpty() ? 1 : 0;
        }
        return matches;
    }

    private static boolean isOfType(JsonNode types, JsonNode node) {
        if (types.isTextual()) {
            return isOfType(types.textValue(), node);
        }
        for (JsonNode type : types) {
            if (isOfType(type.textValue(), node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfType(String type, JsonNode node) {
        return switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isTextual();
            case "number" -> node.isNumber();
            case "integer" -> node.isIntegralNumber();
            case "boolean" -> node.isBoolean();
            case "null" -> node.isNull();
            default -> throw new IllegalArgumentException("not a type: " + type);
        };
    }

    private static boolean contains(JsonNode values, JsonNode node) {
        for (JsonNode value : values) {
            if (value.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    private static void expect(boolean holds, String otherwise, List<String> differences) {
        if (!holds) {
            differences.add(otherwise);
        }
    }
}
