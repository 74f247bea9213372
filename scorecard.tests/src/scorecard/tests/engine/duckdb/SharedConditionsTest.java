package scorecard.tests.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.result.KpiResult;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;

/** What the conditions of many KPIs have in common is decided once for a row, and they count the rows that a loop counts. */
final class SharedConditionsTest {
    private static final List<String> CHANNELS = List.of("phone", "chat", "email");
    private static final List<String> SEVERITIES = List.of("S1", "S2");
    private static final Pattern MADE_OF_ANOTHER = Pattern.compile("\"condition \\d+\" AS \"condition \\d+\"");
    private static final String MODEL = """
        package test
        calendar Days { timezone "Europe/Madrid" }
        source agents { read csv "agents.csv" row per agent agent text site text optional }
        source contacts {
          read csv "contacts.csv"
          row per id
          time at
          id integer
          at timestamp
          agent text optional -> agents
          channel text optional
          severity text optional
          wait integer optional
          answered yes/no optional
        }
        cascade staff { level company level agent by contacts: agent }
        %s
        scorecard Contacts { calendar Days period month cascade staff perspective P { goal G {
        %s
        } } }
        """;

    private record Contact(int id, String agent, String channel, String severity, Integer waited, Boolean answered) {
        String inCsv() {
            return Stream.of(
                            id, "2026-01-%02d 10:00".formatted(1 + id % 28), agent, channel, severity, waited, answered)
                    .map(cell -> cell == null ? "" : cell.equals(true) ? "yes" : cell.equals(false) ? "no" : cell + "")
                    .collect(Collectors.joining(","));
        }

        boolean isNorth() {
            return agent != null && Integer.parseInt(agent.substring(1)) % 2 == 0;
        }
    }

    /** A condition in the language, and whether it is surely true of a contact. */
    private record Condition(String text, Predicate<Contact> holds) {
        Condition and(Condition other) {
            return new Condition(text + " and " + other.text, holds.and(other.holds));
        }
    }

    @TempDir
    private Path folder;

    @Test
    void rowsAreCountedAndAddedUpAsInALoop() throws IOException {
        List<Condition> conditions = conditions();
        List<String> statements = new ArrayList<>();
        Map<String, Long> expected = new TreeMap<>();
        List<Contact> contacts = contacts(new Random(1));
        for (int number = 0; number < conditions.size(); number++) {
            for (Contact contact : contacts) {
                if (conditions.get(number).holds().test(contact)) {
                    for (String member : members(contact)) {
                        expected.merge("count" + number + member, 1L, Long::sum);
                        if (contact.waited() != null) {
                            expected.merge("sum" + number + member, (long) contact.waited(), Long::sum);
                        }
                    }
                }
            }
        }
        write(conditions, contacts);

        assertEquals(text(expected), text(found(new DuckDbObservatory(), statements)));
        assertTrue(
                statements.stream().anyMatch(sql -> MADE_OF_ANOTHER.matcher(sql).find()), "none is made of another");
        assertEquals(text(expected), text(found(DuckDbObservatory.ofShownStatements(), new ArrayList<>())));
    }

    /** Each with each, in an order of their own; some that hold another choice, or look at another source. */
    private static List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        Condition answered = new Condition("answered", contact -> Objects.equals(contact.answered(), true));
        Condition north = new Condition("agent -> site = \"North\"", Contact::isNorth);
        for (String channel : CHANNELS) {
            Condition by = new Condition("channel = \"" + channel + "\"", contact -> channel.equals(contact.channel()));
            for (String severity : SEVERITIES) {
                Condition of = new Condition(
                        "severity = \"" + severity + "\"", contact -> severity.equals(contact.severity()));
                for (int least = 0; least < 4; least++) {
                    int seconds = least;
                    Condition after = new Condition(
                            "wait >= " + least, contact -> contact.waited() != null && contact.waited() >= seconds);
                    all.add(by.and(of).and(after));
                    all.add(answered.and(after).and(of).and(by));
                    all.add(of.and(north).and(by).and(after));
                    all.add(after.and(by).and(answered).and(north).and(of));
                }
                all.add(new Condition(
                                "(channel = \"" + channel + "\" or severity = \"" + severity + "\")",
                                contact -> channel.equals(contact.channel()) || severity.equals(contact.severity()))
                        .and(answered)
                        .and(north));
            }
        }
        return all;
    }

    private void write(List<Condition> conditions, List<Contact> contacts) throws IOException {
        StringBuilder kpis = new StringBuilder();
        StringBuilder measures = new StringBuilder();
        for (int number = 0; number < conditions.size(); number++) {
            String where = conditions.get(number).text();
            kpis.append("kpi count%d { over contacts formula count(where %s) }%n".formatted(number, where));
            kpis.append("kpi sum%d { over contacts formula sum(wait where %s) }%n".formatted(number, where));
            measures.append("lagging count%d lagging sum%d%n".formatted(number, number));
        }
        Files.writeString(folder.resolve("model.scorecard"), MODEL.formatted(kpis, measures));
        Files.writeString(folder.resolve("agents.csv"), "agent,site\na0,North\na1,\na2,North\na3,South\n");
        Files.writeString(
                folder.resolve("contacts.csv"),
                Stream.concat(
                                Stream.of("id,at,agent,channel,severity,wait,answered"),
                                contacts.stream().map(Contact::inCsv))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private Map<String, Long> found(DuckDbObservatory observatory, List<String> statements) {
        DataRequest data = new DataRequest(folder, Map.of(), Optional.empty(), 2, progress -> {})
                .seenBy((sql, query) -> statements.add(sql));
        Outcome outcome = new Engine(observatory)
                .run(
                        Workspace.standalone().load(List.of(folder)).plan(folder),
                        new RunRequest(Optional.empty(), new PeriodChoice.One("2026-01"), Optional.empty(), data));
        Map<String, Long> found = new TreeMap<>();
        for (KpiResult result : ((Outcome.Evaluated) outcome).results().kpis()) {
            String member = result.cut()
                    .member()
                    .map(one -> " " + String.join(" ", one.path()))
                    .orElse("");
            result.value()
                    .filter(value -> value.signum() > 0)
                    .ifPresent(value ->
                            found.put(result.kpi().substring("test.".length()) + member, value.longValueExact()));
        }
        return found;
    }

    private static List<String> members(Contact contact) {
        return List.of("", " " + (contact.agent() == null ? "(unassigned)" : contact.agent()));
    }

    /** A sum of nothing but zeros is left out as a sum of nothing is. */
    private static String text(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static List<Contact> contacts(Random random) {
        List<Contact> contacts = new ArrayList<>();
        for (int id = 0; id < 1000; id++) {
            contacts.add(new Contact(
                    id,
                    random.nextInt(9) > 0 ? "a" + random.nextInt(4) : null,
                    random.nextInt(5) > 0 ? CHANNELS.get(random.nextInt(CHANNELS.size())) : null,
                    random.nextInt(5) > 0 ? SEVERITIES.get(random.nextInt(SEVERITIES.size())) : null,
                    random.nextInt(5) > 0 ? random.nextInt(5) : null,
                    random.nextInt(5) > 0 ? random.nextBoolean() : null));
        }
        return contacts;
    }
}
