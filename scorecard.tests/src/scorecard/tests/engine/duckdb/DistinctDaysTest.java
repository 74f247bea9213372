package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.result.KpiResult;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.golden.Pipeline;

/**
 * Different days, and days of agents, over random rows as a set in memory counts them: of values that tell the day and the agent, and of
 * those that only seem to.
 */
final class DistinctDaysTest {
    private static final String MODEL = """
        package test
        calendar Days { timezone "Europe/Madrid" }
        source visits {
          read csv "visits.csv"
          row per id
          time at
          id integer
          at timestamp
          agent integer optional
          team text optional
          answered yes/no
        %s
        }
        cascade staff { level company level team by visits: team level agent by visits: agent }
        %s
        scorecard Visits { calendar Days period %s cascade staff perspective P { goal G {
        %s
        } } }
        """;

    /** A whole number in the language, and what it is; null where it is missing. */
    private record Value(String expression, Function<Visit, Long> of) {}

    private record Visit(long id, LocalDateTime at, Long agent, String team, boolean answered) {
        String inCsv() {
            return Stream.of(id, at, agent, team, answered ? "yes" : "no")
                    .map(cell -> cell == null ? "" : cell.toString())
                    .collect(Collectors.joining(","));
        }

        long year() {
            return at.getYear();
        }

        long month() {
            return at.getMonthValue();
        }

        long day() {
            return at.getDayOfMonth();
        }

        Long withAgent(Function<Long, Long> value) {
            return agent == null ? null : value.apply(agent);
        }
    }

    private static final List<Value> VALUES = List.of(
            new Value(
                    "agent * 100000000 + year of at * 10000 + month of at * 100 + day of at",
                    visit -> visit.withAgent(
                            agent -> agent * 100000000 + visit.year() * 10000 + visit.month() * 100 + visit.day())),
            new Value(
                    "year of at * 10000 + month of at * 100 + day of at - agent * 100000000",
                    visit -> visit.withAgent(
                            agent -> visit.year() * 10000 + visit.month() * 100 + visit.day() - agent * 100000000)),
            new Value(
                    "year of at * 372 + month of at * 31 + day of at",
                    visit -> visit.year() * 372 + visit.month() * 31 + visit.day()),
            // The last of a month and the first of the next are the same.
            new Value(
                    "year of at * 372 + month of at * 30 + day of at",
                    visit -> visit.year() * 372 + visit.month() * 30 + visit.day()),
            // Agents are as near to each other as days.
            new Value(
                    "agent * 7 + year of at * 10000 + month of at * 100 + day of at",
                    visit -> visit.withAgent(
                            agent -> agent * 7 + visit.year() * 10000 + visit.month() * 100 + visit.day())),
            new Value(
                    "agent * 100000000 + year of at * 10000 + day of at",
                    visit -> visit.withAgent(agent -> agent * 100000000 + visit.year() * 10000 + visit.day())),
            new Value(
                    "agent * 100000000 - agent * 100000000 + year of at * 10000 + month of at * 100 + day of at",
                    visit -> visit.withAgent(agent -> visit.year() * 10000 + visit.month() * 100 + visit.day())));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> differentDaysAreThoseOfASet() {
        return Stream.of("month", "quarter", "year")
                .flatMap(period -> Stream.of(1, 2)
                        .map(seed -> DynamicTest.dynamicTest(period + ", seed " + seed, () -> check(seed, period))));
    }

    private void check(long seed, String period) throws IOException {
        List<Visit> visits = visits(new Random(seed));
        Files.writeString(
                folder.resolve("visits.csv"),
                Stream.concat(
                                Stream.of("id,at,agent,team,answered"),
                                visits.stream().map(Visit::inCsv))
                        .collect(Collectors.joining("\n", "", "\n")));
        StringBuilder columns = new StringBuilder();
        StringBuilder kpis = new StringBuilder();
        StringBuilder measures = new StringBuilder();
        Map<String, Set<Long>> expected = new TreeMap<>();
        for (int number = 0; number < VALUES.size(); number++) {
            columns.append(
                    "  v%d integer = %s%n".formatted(number, VALUES.get(number).expression()));
            kpis.append("kpi k%d { over visits formula count(distinct v%d) }%n".formatted(number, number));
            kpis.append(
                    "kpi a%d { over visits formula count(distinct v%d where answered) }%n".formatted(number, number));
            measures.append("lagging k%d lagging a%d%n".formatted(number, number));
            for (Visit visit : visits) {
                Long value = VALUES.get(number).of().apply(visit);
                String when = period(visit, period);
                Stream.of("k" + number, visit.answered() ? "a" + number : "")
                        .filter(kpi -> value != null && !kpi.isEmpty())
                        .flatMap(kpi -> members(visit).map(member -> kpi + " " + when + member))
                        .forEach(key -> expected.computeIfAbsent(key, unused -> new HashSet<>())
                                .add(value));
            }
        }
        Files.writeString(folder.resolve("model.scorecard"), MODEL.formatted(columns, kpis, period, measures));
        Map<String, Long> counts = new TreeMap<>();
        expected.forEach((key, values) -> counts.put(key, (long) values.size()));
        assertEquals(shown(counts), shown(found(period)));
    }

    private static Stream<String> members(Visit visit) {
        String team = visit.team() == null ? "(unassigned)" : visit.team();
        String agent = visit.agent() == null ? "(unassigned)" : visit.agent().toString();
        return Stream.of("", " " + team, " " + team + " " + agent);
    }

    private static String period(Visit visit, String period) {
        return switch (period) {
            case "month" -> "%d-%02d".formatted(visit.year(), visit.month());
            case "quarter" -> visit.year() + "-Q" + (visit.month() + 2) / 3;
            default -> String.valueOf(visit.year());
        };
    }

    private Map<String, Long> found(String period) {
        PeriodChoice.Range range = switch (period) {
            case "month" -> new PeriodChoice.Range("2025-11", "2026-03");
            case "quarter" -> new PeriodChoice.Range("2025-Q4", "2026-Q1");
            default -> new PeriodChoice.Range("2025", "2026");
        };
        Outcome outcome = Pipeline.run(folder.resolve("model.scorecard"), range, Map.of());
        Map<String, Long> found = new TreeMap<>();
        for (KpiResult result : ((Outcome.Evaluated) outcome).results().kpis()) {
            String member = result.cut()
                    .member()
                    .map(one -> " " + String.join(" ", one.path()))
                    .orElse("");
            result.value()
                    .ifPresent(value -> found.put(
                            result.kpi().substring("test.".length()) + " "
                                    + result.period().label() + member,
                            value.longValueExact()));
        }
        return found;
    }

    private static String shown(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .filter(entry -> entry.getKey().matches(".. 20\\d\\d(-..)?( .*)?"))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<Visit> visits(Random random) {
        List<Visit> visits = new ArrayList<>();
        LocalDateTime first = LocalDateTime.of(2025, 11, 1, 0, 0);
        for (int id = 0; id < 1500; id++) {
            visits.add(new Visit(
                    id,
                    // Not in the hour that a change of clocks leaves out.
                    first.plusDays(random.nextInt(148)).plusMinutes(random.nextInt(24 * 60)),
                    random.nextInt(9) > 0 ? random.nextLong(6) - 1 : null,
                    random.nextInt(9) > 0 ? "team " + random.nextInt(3) : null,
                    random.nextInt(3) > 0));
        }
        return visits;
    }
}
