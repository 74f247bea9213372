package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.result.KpiResult;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.golden.Pipeline;

/** Neighbours of random rows, many of them in the same minute, as a loop over all pairs finds them. */
final class NeighboursTest {
    private static final String MODEL = """
        package test
        calendar Days { timezone "UTC" }
        source calls {
          read csv "calls.csv"
          row per id
          time at
          id %s
          at timestamp
          customer integer optional
          account integer optional
          line text optional
          agent integer optional
          answered yes/no
        }
        cascade staff { level company level agent by calls: agent }
        %s
        scorecard Calls { calendar Days period month cascade staff perspective P { goal G {
        %s
        } } }
        """;

    /** What is asked in the language, and what it means. */
    private record Question(
            String condition, Duration within, boolean before, Function<Call, List<?>> same, Predicate<Call> among) {
        static Question before(String condition, int hours, Function<Call, List<?>> same) {
            return new Question(condition, Duration.ofHours(hours), true, same, call -> true);
        }

        boolean isTrueOf(Call call, List<Call> all) {
            BiPredicate<Call, Call> comesBefore = (one, other) -> one.at().equals(other.at())
                    ? one.id() < other.id()
                    : one.at().isBefore(other.at());
            return same.apply(call).stream().allMatch(Objects::nonNull)
                    && all.stream()
                            .filter(other -> before ? comesBefore.test(other, call) : comesBefore.test(call, other))
                            .filter(other -> same.apply(other).equals(same.apply(call)))
                            .filter(among)
                            .anyMatch(other -> Duration.between(other.at(), call.at())
                                            .abs()
                                            .compareTo(within)
                                    <= 0);
        }
    }

    private record Call(
            long id, LocalDateTime at, Long customer, Long account, String line, Long agent, boolean answered) {
        String inCsv(Function<Long, String> key) {
            return Stream.of(key.apply(id), at, customer, account, line, agent, answered ? "yes" : "no")
                    .map(cell -> cell == null ? "" : cell.toString())
                    .collect(Collectors.joining(","));
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            Question.before("preceded within 48 hours by same customer", 48, call -> only(call.customer())),
            Question.before("preceded within 0 hours by same customer", 0, call -> only(call.customer())),
            Question.before("preceded within 100 hours by same account", 100, call -> only(call.account())),
            Question.before("preceded within 30 hours by same line", 30, call -> only(call.line())),
            Question.before(
                    "preceded within 200 hours by same (customer, agent)",
                    200,
                    call -> Arrays.asList(call.customer(), call.agent())),
            // So far that no number of 64 bits holds it beside the customer.
            Question.before(
                    "preceded within 900000000 hours by same customer", 900000000, call -> only(call.customer())),
            new Question(
                    "followed within 48 hours by same customer",
                    Duration.ofHours(48),
                    false,
                    call -> only(call.customer()),
                    call -> true),
            new Question(
                    "followed within 60 hours by same customer among (where answered)",
                    Duration.ofHours(60),
                    false,
                    call -> only(call.customer()),
                    Call::answered),
            new Question(
                    "preceded within 60 hours by same customer among (where answered)",
                    Duration.ofHours(60),
                    true,
                    call -> only(call.customer()),
                    Call::answered));

    @TempDir
    private Path folder;

    private static List<?> only(Object value) {
        return Collections.singletonList(value);
    }

    @TestFactory
    Stream<DynamicTest> neighboursAreThoseOfALoopOverAllPairs() {
        return Stream.of(1, 2, 3, 4)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    check(seed, "text", "c%03d"::formatted);
                    check(seed, "integer", id -> Long.toString(id - 200));
                }));
    }

    /** @param key how the place of a row among those at the same time is written */
    private void check(long seed, String type, Function<Long, String> key) throws IOException {
        List<Call> calls = calls(new Random(seed));
        Files.writeString(
                folder.resolve("calls.csv"),
                Stream.concat(
                                Stream.of("id,at,customer,account,line,agent,answered"),
                                calls.stream().map(call -> call.inCsv(key)))
                        .collect(Collectors.joining("\n", "", "\n")));
        StringBuilder kpis = new StringBuilder();
        StringBuilder measures = new StringBuilder();
        Map<String, Long> expected = new TreeMap<>();
        for (int number = 0; number < QUESTIONS.size(); number++) {
            Question question = QUESTIONS.get(number);
            String name = "k" + number;
            kpis.append("kpi %s { over calls formula count(where %s) }%n".formatted(name, question.condition()));
            kpis.append(
                    "kpi not_%s { over calls formula count(where not (%s)) }%n".formatted(name, question.condition()));
            measures.append("lagging %s lagging not_%s%n".formatted(name, name));
            calls.stream()
                    .filter(call -> YearMonth.from(call.at()).equals(YearMonth.of(2026, 2)))
                    .forEach(call -> {
                        String kpi = (question.isTrueOf(call, calls) ? "" : "not_") + name;
                        expected.merge(kpi + " all", 1L, Long::sum);
                        expected.merge(kpi + " of " + (call.agent() == null ? "?" : call.agent()), 1L, Long::sum);
                    });
        }
        Files.writeString(folder.resolve("model.scorecard"), MODEL.formatted(type, kpis, measures));
        assertEquals(shown(expected), shown(found()));
    }

    private Map<String, Long> found() {
        Outcome outcome =
                Pipeline.run(folder.resolve("model.scorecard"), new PeriodChoice.Range("2026-02", "2026-02"), Map.of());
        Map<String, Long> found = new TreeMap<>();
        for (KpiResult result : ((Outcome.Evaluated) outcome).results().kpis()) {
            if (result.period().label().equals("2026-02")) {
                String where = result.cut()
                        .member()
                        .map(member -> " of " + (member.name().contains("unassigned") ? "?" : member.name()))
                        .orElse(" all");
                found.put(
                        result.kpi().substring("test.".length()) + where,
                        result.value().orElseThrow().longValueExact());
            }
        }
        return found;
    }

    private static String shown(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<Call> calls(Random random) {
        List<Call> calls = new ArrayList<>();
        LocalDateTime first = LocalDateTime.of(2026, 1, 25, 0, 0);
        for (int number = 0; number < 400; number++) {
            boolean known = random.nextInt(8) > 0;
            calls.add(new Call(
                    (number * 271) % 400,
                    first.plusHours(2 * random.nextInt(20 * 24)),
                    known ? random.nextLong(12) - 5 : null,
                    known ? Long.MAX_VALUE - random.nextLong(12) : null,
                    known ? "line " + random.nextInt(12) : null,
                    random.nextInt(9) > 0 ? random.nextLong(5) : null,
                    random.nextBoolean()));
        }
        return calls;
    }
}
