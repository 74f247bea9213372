package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.engine.read.SqlStatements;
import scorecard.tests.golden.Pipeline;

/** Rows of a Parquet file by their texts, some of them missing, as a loop counts them. */
final class TextsOfParquetTest {
    private static final String MODEL = """
        package test
        calendar Days { timezone "UTC" }
        source calls {
          read parquet "calls.parquet"
          row per id
          time at
          id integer
          at date
          agent integer
          line text optional
          severity text in S1, S2, "It's one", ÄÖ optional
        }
        cascade staff { level company level agent by calls: agent }
        %s
        scorecard Calls { calendar Days period month cascade staff perspective P { goal G { %s } } }
        """;

    private static final List<String> SEVERITIES = Arrays.asList("S1", "S2", "It's one", "ÄÖ", null);
    private static final List<String> LINES = Arrays.asList("a", "A", "", null, "a line longer than twelve bytes", "ä");

    /** What is asked in the language, and of which texts it is true. */
    private record Question(String condition, Predicate<Call> isTrue) {}

    private record Call(String line, String severity) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("severity = \"S1\"", call -> "S1".equals(call.severity())),
            new Question("severity != \"S1\"", call -> call.severity() != null && !"S1".equals(call.severity())),
            new Question("not (severity = \"ÄÖ\")", call -> call.severity() != null && !"ÄÖ".equals(call.severity())),
            new Question(
                    "severity in (\"S2\", \"It's one\")",
                    call -> List.of("S2", "It's one").contains(String.valueOf(call.severity()))),
            new Question(
                    "not (severity in (\"S2\", \"It's one\"))",
                    call -> call.severity() != null
                            && !List.of("S2", "It's one").contains(call.severity())),
            new Question("line = \"a\"", call -> "a".equals(call.line())),
            new Question(
                    "line = \"a line longer than twelve bytes\" or severity = \"S1\"",
                    call -> "a line longer than twelve bytes".equals(call.line()) || "S1".equals(call.severity())),
            new Question(
                    "line != \"ä\" and severity is missing",
                    call -> call.line() != null
                            && !call.line().isEmpty()
                            && !call.line().equals("ä")
                            && call.severity() == null));

    @TempDir
    private Path folder;

    @Test
    void conditionsOfTextsCountTheRowsThatALoopCounts() throws IOException {
        List<Call> calls = IntStream.range(0, 3000)
                .mapToObj(row -> new Call(LINES.get(row % LINES.size()), SEVERITIES.get(row / 7 % SEVERITIES.size())))
                .toList();
        write(calls);
        StringBuilder kpis = new StringBuilder();
        List<String> measures = new ArrayList<>();
        Map<String, Long> expected = new TreeMap<>();
        for (int number = 0; number < QUESTIONS.size(); number++) {
            Question question = QUESTIONS.get(number);
            kpis.append("kpi k%d { over calls formula count(where %s) }%n".formatted(number, question.condition()));
            measures.add("lagging k" + number);
            for (int row = 0; row < calls.size(); row++) {
                if (question.isTrue().test(calls.get(row))) {
                    expected.merge("test.k" + number + " all", 1L, Long::sum);
                    expected.merge("test.k" + number + " of " + row % 3, 1L, Long::sum);
                }
            }
        }
        Files.writeString(folder.resolve("model.scorecard"), MODEL.formatted(kpis, String.join(" ", measures)));
        assertEquals(shown(expected), shown(found()));
    }

    private void write(List<Call> calls) {
        String rows = IntStream.range(0, calls.size())
                .mapToObj(row -> "(%d, DATE '2026-02-0%d', %d, %s, %s)"
                        .formatted(
                                row,
                                1 + row % 9,
                                row % 3,
                                literal(calls.get(row).line()),
                                literal(calls.get(row).severity())))
                .collect(Collectors.joining(", "));
        SqlStatements.execute(
                "jdbc:duckdb:",
                "COPY (SELECT * FROM (VALUES " + rows + ") AS t(id, \"at\", agent, line, severity)) TO '"
                        + folder.resolve("calls.parquet") + "' (FORMAT parquet)");
    }

    private static String literal(String text) {
        return text == null ? "NULL" : "'" + text.replace("'", "''") + "'";
    }

    private Map<String, Long> found() {
        Outcome outcome =
                Pipeline.run(folder.resolve("model.scorecard"), new PeriodChoice.Range("2026-02", "2026-02"), Map.of());
        Map<String, Long> found = new TreeMap<>();
        ((Outcome.Evaluated) outcome)
                .results().kpis().stream()
                        .filter(result -> result.period().label().equals("2026-02"))
                        .forEach(result -> found.put(
                                result.kpi()
                                        + result.cut()
                                                .member()
                                                .map(member -> " of " + member.name())
                                                .orElse(" all"),
                                result.value().orElseThrow().longValueExact()));
        return found;
    }

    private static String shown(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
