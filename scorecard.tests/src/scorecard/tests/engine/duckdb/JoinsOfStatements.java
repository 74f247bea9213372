package scorecard.tests.engine.duckdb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import scorecard.engine.observe.StatementObserver;
import scorecard.engine.sql.SqlEngine;

/**
 * Looks at how DuckDB joins for every statement of an evaluation, and how many rows come of each join: it runs the statement once
 * more and asks for the plan with its counts.
 *
 * <p>Every join must find rows by a value that is equal, or be one of those in {@link #isAllowedWithoutEqualValue}; and rows must not
 * become more than {@link #mostRows}.
 */
public final class JoinsOfStatements implements StatementObserver {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern MADE_BY_QUERY = Pattern.compile(
            "(?:CREATE (?:TEMPORARY )?(?:TABLE|VIEW) \"(?:[^\"]|\"\")+\" AS|INSERT INTO \"(?:[^\"]|\"\")+\"(?:"
                    + " \\([^)]*\\))?)\\s+(.*)",
            Pattern.DOTALL);

    private static final Pattern QUERY = Pattern.compile("(?:SELECT|WITH|FROM)\\b.*", Pattern.DOTALL);
    private static final String JOIN = " JOIN ";

    /** Operators that compare every row with every other, or many; which of them is taken is a matter of how many rows there are. */
    private static final Set<String> WITHOUT_EQUAL_VALUE =
            Set.of("CROSS_PRODUCT", "NESTED_LOOP_JOIN", "BLOCKWISE_NL_JOIN", "PIECEWISE_MERGE_JOIN", "IE_JOIN");

    private static final List<String> COLUMNS_OF_PERIODS = List.of("day", "stretch", "period");
    private static final Pattern OF_PERIODS =
            Pattern.compile("memory\\.main\\.\"(?:(?:periods|days) in .*|period days|stretch days|period stretches)\"");

    private static final Set<String> OF_ONE_ROW = Set.of("UNGROUPED_AGGREGATE", "DUMMY_SCAN");
    private static final Set<String> KEEPS_NUMBER_OF_ROWS = Set.of("PROJECTION", "COLUMN_DATA_SCAN");

    private final Set<String> conditionsOfAuthors;
    private final List<String> faults = new ArrayList<>();
    private int statements;
    private int joins;

    /** @param conditionsOfAuthors as DuckDB shows them, of relations that authors describe without an equal value */
    public JoinsOfStatements(Set<String> conditionsOfAuthors) {
        this.conditionsOfAuthors = Set.copyOf(conditionsOfAuthors);
    }

    /** Joins that should not be, each with its statement. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many statements with rows were looked at. */
    public int statements() {
        return statements;
    }

    /** How many joins were looked at. */
    public int joins() {
        return joins;
    }

    @Override
    public void beforeRunning(String sql, Function<String, List<List<Object>>> ask) {
        Matcher made = MADE_BY_QUERY.matcher(sql);
        String query = made.matches() ? made.group(1) : sql;
        if (QUERY.matcher(query).matches()) {
            look(query, ask);
        } else if (sql.contains(JOIN)) {
            faults.add("not looked at:\n" + sql);
        }
    }

    private void look(String query, Function<String, List<List<Object>>> ask) {
        List<List<Object>> plan;
        try {
            plan = ask.apply("EXPLAIN (ANALYZE, FORMAT JSON) " + query);
        } catch (SqlEngine.NumberTooLarge | SqlEngine.OutsideCalendar sameOfTheStatement) {
            return;
        }
        statements++;
        look(json(plan.getFirst().get(1)), Below.ROWS, query, ask);
    }

    private static JsonNode json(Object text) {
        try {
            return JSON.readTree(String.valueOf(text));
        } catch (JsonProcessingException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What an operator is below of: of nothing that matters, of a join to which it adds columns, or of an aggregate of such. */
    private enum Below {
        ROWS,
        ADDED_COLUMNS,
        AGGREGATE_OF_PAIRS
    }

    private void look(JsonNode operator, Below below, String query, Function<String, List<List<Object>>> ask) {
        List<JsonNode> inputs = inputs(operator);
        boolean join = inputs.size() == 2
                && (name(operator).endsWith("_JOIN") || name(operator).equals("CROSS_PRODUCT"));
        if (join) {
            joins++;
            lookAtJoin(operator, below, query, ask);
        }
        for (JsonNode input : inputs) {
            look(input, join && adds(operator, input) ? Below.ADDED_COLUMNS : inside(operator, below), query, ask);
        }
    }

    private void lookAtJoin(JsonNode join, Below below, String query, Function<String, List<List<Object>>> ask) {
        if (WITHOUT_EQUAL_VALUE.contains(name(join)) && !isAllowedWithoutEqualValue(join)) {
            faults.add(shown(join) + " in\n" + query);
        }
        long most = mostRows(join, ask);
        boolean pairs = below == Below.AGGREGATE_OF_PAIRS && type(join).equals("INNER");
        if (rows(join) > most && !pairs) {
            faults.add(shown(join) + " makes " + rows(join) + " rows, expected at most " + most + " in\n" + query);
        }
    }

    /** Whether an input of a join adds columns to the rows of the other, all of which stay. */
    private static boolean adds(JsonNode join, JsonNode input) {
        return type(join).equals("LEFT") && input == inputs(join).get(1)
                || type(join).equals("RIGHT") && input == inputs(join).get(0);
    }

    /** Pairs of related rows are many, but become one row for each again before they are joined to it. */
    private static Below inside(JsonNode operator, Below below) {
        return below == Below.ADDED_COLUMNS && name(operator).endsWith("GROUP_BY") ? Below.AGGREGATE_OF_PAIRS : below;
    }

    private static String shown(JsonNode join) {
        return (name(join) + " " + type(join)).strip() + " by " + condition(join) + " of "
                + inputs(join).stream()
                        .map(input -> rows(input) + " rows of " + tables(input))
                        .collect(Collectors.joining(" and "));
    }

    private boolean isAllowedWithoutEqualValue(JsonNode join) {
        // one row: a number that the statement computes once
        return inputs(join).stream().anyMatch(JoinsOfStatements::hasOneRow)
                // periods, or days of periods: an open row counts at the end of each in which it is open, and a source
                // without time in all
                || inputs(join).stream().anyMatch(JoinsOfStatements::isOfPeriods)
                // related rows that an author tells without naming what is equal
                || conditionsOfAuthors.contains(condition(join));
    }

    /**
     * How many rows may come of a join: a row stays one row, whatever it points to, is related to or stands beside; only periods take it
     * several times, where several hold its day or it is open in several.
     */
    private static long mostRows(JsonNode join, Function<String, List<List<Object>>> ask) {
        JsonNode left = inputs(join).get(0);
        JsonNode right = inputs(join).get(1);
        return switch (type(join)) {
            case "LEFT", "SINGLE", "MARK", "SEMI", "ANTI" -> rows(left);
            case "RIGHT", "RIGHT_SEMI", "RIGHT_ANTI" -> rows(right);
            default ->
                isOfPeriods(left)
                        ? rows(right) * times(left, join, ask)
                        : isOfPeriods(right) ? rows(left) * times(right, join, ask) : Math.max(rows(left), rows(right));
        };
    }

    /** How often a row may be taken: as often as its day, its stretch of days or its period is there, else for each that is there. */
    private static long times(JsonNode periods, JsonNode join, Function<String, List<List<Object>>> ask) {
        String table = tables(periods).getFirst();
        String value = COLUMNS_OF_PERIODS.stream()
                .filter(column -> hasColumn(table, column) && condition(join).matches(".*\\b" + column + "\\b.*"))
                .findFirst()
                .orElse("");
        String equal = value.isEmpty() || WITHOUT_EQUAL_VALUE.contains(name(join)) ? "" : " GROUP BY " + value;
        return ((Number) ask.apply("SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM " + table + equal + ")")
                        .getFirst()
                        .getFirst())
                .longValue();
    }

    private static boolean hasColumn(String table, String column) {
        return switch (column) {
            case "day" -> table.endsWith(" days\"");
            case "stretch" -> table.contains("\"stretch ") || table.endsWith(" stretches\"");
            default -> !table.contains("\"stretch ");
        };
    }

    private static boolean hasOneRow(JsonNode operator) {
        return OF_ONE_ROW.contains(name(operator))
                || KEEPS_NUMBER_OF_ROWS.contains(name(operator))
                        && inputs(operator).size() == 1
                        && hasOneRow(inputs(operator).getFirst());
    }

    private static boolean isOfPeriods(JsonNode operator) {
        List<String> tables = tables(operator);
        return tables.size() == 1 && OF_PERIODS.matcher(tables.getFirst()).matches();
    }

    /** The tables below an operator. */
    private static List<String> tables(JsonNode operator) {
        return Stream.concat(
                        Stream.ofNullable(operator.path("extra_info").get("Table"))
                                .map(JsonNode::asText),
                        inputs(operator).stream().flatMap(input -> tables(input).stream()))
                .toList();
    }

    private static String name(JsonNode operator) {
        return operator.path("operator_name").asText().strip();
    }

    private static String type(JsonNode join) {
        return join.path("extra_info").path("Join Type").asText();
    }

    private static String condition(JsonNode join) {
        JsonNode conditions = join.path("extra_info").path("Conditions");
        return conditions.isMissingNode()
                ? join.path("extra_info").path("Condition").asText()
                : conditions.isArray()
                        ? StreamSupport.stream(conditions.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()
                                .toString()
                        : conditions.asText();
    }

    private static long rows(JsonNode operator) {
        return operator.path("operator_cardinality").asLong();
    }

    private static List<JsonNode> inputs(JsonNode operator) {
        return StreamSupport.stream(operator.path("children").spliterator(), false)
                .toList();
    }
}
