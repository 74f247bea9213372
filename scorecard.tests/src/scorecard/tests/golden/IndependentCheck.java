package scorecard.tests.golden;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Results;

/**
 * Hand-written SQL over the data files that must give the engine's numbers: {@code check.sql} for the value of every KPI in
 * every period, {@code check-scores.sql} for their targets, scores and statuses, {@code check-nodes.sql} for the roll-up. Each
 * may read the tables of those before: {@code value_check}, {@code score_check}.
 *
 * <p>Only the columns that a check has are compared; its rows must be exactly the engine's.
 */
final class IndependentCheck {

    private final Results results;
    private final List<String> disagreements = new ArrayList<>();

    private IndependentCheck(Results results) {
        this.results = results;
    }

    /** What differs, one sentence each; empty where every number is proved. */
    static List<String> disagreements(GoldenCase golden, Results results) throws IOException, SQLException {
        IndependentCheck check = new IndependentCheck(results);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '%s'"
                    .formatted(golden.base().toString().replace("'", "''")));
            check.kpis(rows(statement, golden.folder().resolve("check.sql"), "value_check", "kpi"), true);
            Path scores = golden.folder().resolve("check-scores.sql");
            if (Files.exists(scores)) {
                check.kpis(rows(statement, scores, "score_check", "kpi"), false);
            }
            Path nodes = golden.folder().resolve("check-nodes.sql");
            if (Files.exists(nodes)) {
                check.nodes(rows(statement, nodes, "node_check", "node"));
            }
        }
        return List.copyOf(check.disagreements);
    }

    private static Map<String, Map<String, Optional<Object>>> rows(
            Statement statement, Path sql, String table, String subject) throws IOException, SQLException {
        statement.execute("CREATE TEMP TABLE %s AS %s".formatted(table, Files.readString(sql)));
        Map<String, Map<String, Optional<Object>>> rows = new TreeMap<>();
        try (ResultSet cursor = statement.executeQuery("SELECT * FROM " + table)) {
            while (cursor.next()) {
                Map<String, Optional<Object>> row = new TreeMap<>();
                for (int column = 1; column <= cursor.getMetaData().getColumnCount(); column++) {
                    row.put(cursor.getMetaData().getColumnLabel(column), Optional.ofNullable(cursor.getObject(column)));
                }
                String name = cursor.getString(subject) + " in " + cursor.getString("period") + part(row);
                if (rows.put(name, row) != null) {
                    throw new IllegalStateException(sql.getFileName() + " has two rows for " + name);
                }
            }
        }
        return rows;
    }

    /** The member and segment that a check's row is of; a check without these columns is about everything as a whole. */
    private static String part(Map<String, Optional<Object>> row) {
        return part(
                row.getOrDefault("member", Optional.empty())
                        .map(Object::toString)
                        .orElse(""),
                row.getOrDefault("segment", Optional.empty())
                        .map(Object::toString)
                        .orElse(""));
    }

    private static String part(String member, String segment) {
        return (member.isEmpty() ? "" : " at " + member) + (segment.isEmpty() ? "" : " for " + segment);
    }

    private static String part(Cut cut) {
        return part(
                cut.member().map(member -> String.join(" / ", member.path())).orElse(""),
                cut.segment().stream()
                        .map(value -> value.dimension() + " = " + value.value())
                        .collect(Collectors.joining(" and ")));
    }

    private void kpis(Map<String, Map<String, Optional<Object>>> rows, boolean withOverall) {
        Set<String> found = new HashSet<>();
        for (KpiResult result : results.kpis()) {
            if (withOverall || result.period().kind().isPresent()) {
                String name = simple(result.kpi()) + " in " + result.period().label() + part(result.cut());
                found.add(name);
                Map<String, Optional<Object>> row = rows.get(name);
                if (row == null) {
                    disagreements.add("no check for " + name);
                } else {
                    compareKpi(name, row, result);
                }
            }
        }
        missing(rows, found);
    }

    private void compareKpi(String name, Map<String, Optional<Object>> row, KpiResult result) {
        number(row, "value", name, result.value(), CheckedNumber.RATIO);
        number(row, "numerator", name, result.numerator(), CheckedNumber.RATIO);
        number(row, "denominator", name, result.denominator(), CheckedNumber.RATIO);
        number(row, "n", name, Optional.of(BigDecimal.valueOf(result.n())), BigDecimal.ZERO);
        number(row, "target", name, result.target(), CheckedNumber.RATIO);
        number(row, "baseline", name, result.baseline(), CheckedNumber.RATIO);
        number(row, "benchmark", name, result.benchmark(), CheckedNumber.RATIO);
        number(row, "previous", name, result.previous(), CheckedNumber.RATIO);
        number(row, "score", name, result.score(), CheckedNumber.SCORE);
        word(row, "status", name, result.status());
        word(row, "trend", name, result.trend());
    }

    private void nodes(Map<String, Map<String, Optional<Object>>> rows) {
        Set<String> found = new HashSet<>();
        for (NodeResult result : results.nodes()) {
            String name = result.node() + " in " + result.period().label() + part(new Cut(result.member(), List.of()));
            if (result.period().kind().isPresent()) {
                found.add(name);
                Map<String, Optional<Object>> row = rows.get(name);
                if (row == null) {
                    disagreements.add("no check for " + name);
                } else {
                    number(row, "score", name, result.score(), CheckedNumber.SCORE);
                    number(row, "leading_score", name, result.leading(), CheckedNumber.SCORE);
                    number(row, "lagging_score", name, result.lagging(), CheckedNumber.SCORE);
                    number(row, "weight", name, Optional.of(result.weight()), CheckedNumber.RATIO);
                    number(row, "share", name, Optional.of(result.share()), CheckedNumber.RATIO);
                    word(row, "status", name, result.status());
                }
            }
        }
        missing(rows, found);
    }

    private void missing(Map<String, Map<String, Optional<Object>>> rows, Set<String> found) {
        Set<String> lost =
                rows.keySet().stream().filter(name -> !found.contains(name)).collect(Collectors.toSet());
        lost.stream().sorted().forEach(name -> disagreements.add("no result for " + name));
    }

    private void number(
            Map<String, Optional<Object>> row,
            String column,
            String name,
            Optional<BigDecimal> found,
            BigDecimal tolerance) {
        if (row.containsKey(column)) {
            Optional<Object> checked = row.get(column);
            // Only binary floating point needs a tolerance: whole numbers, decimals and written-out digits are exact.
            boolean exact = checked.filter(Double.class::isInstance).isEmpty();
            CheckedNumber number = new CheckedNumber(
                    column + " of " + name,
                    checked.map(value -> new BigDecimal(value.toString())),
                    found,
                    exact ? BigDecimal.ZERO : tolerance);
            if (!number.agrees()) {
                disagreements.add(number.disagreement());
            }
        }
    }

    private void word(Map<String, Optional<Object>> row, String column, String name, Enum<?> found) {
        if (row.containsKey(column)) {
            String expected = row.get(column).map(Object::toString).orElse("none");
            String shown = found.name().toLowerCase(Locale.ROOT);
            if (!expected.equals(shown)) {
                disagreements.add(
                        "%s of %s: the check says %s, the engine %s".formatted(column, name, expected, shown));
            }
        }
    }

    private static String simple(String qualifiedName) {
        return QualifiedName.simple(qualifiedName);
    }
}
