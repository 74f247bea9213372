package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.observe.Cut;
import scorecard.engine.result.Results;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.golden.Pipeline;

/**
 * Reads a published log of 141,712 events of 24,918 incidents and reproduces every reference value, as a whole, by month
 * and by three segments. Most are about incidents, which have many events: read at the grain of events the same share is
 * 93.5 % instead of 63.4 %. The log is not part of the repository; without it the test is skipped.
 */
final class IncidentLogTest {
    private static final String COLUMNS = """
          sys_mod_count integer
          sys_updated_at timestamp format "d/M/yyyy HH:mm"
          reassignment_count integer
          reopen_count integer
          made_sla yes/no yes "true" no "false"
          opened_at timestamp format "d/M/yyyy HH:mm"
          resolved_at timestamp format "d/M/yyyy HH:mm" missing when "?" optional
          closed_at timestamp format "d/M/yyyy HH:mm"
          contact_type text
          priority text
          assignment_group_latest text header "assignment_group" missing when "?" optional
        """;

    private static final String SOURCES = """
        package incidents

        calendar Days {
          timezone "UTC"
        }

        source tickets {
          read csv "log.zip"
          latest row per number by sys_mod_count, sys_updated_at as incident
          time opened_at until closed_at

          number text
        %1$s
          events integer = count(events)
        }

        source events {
          read csv "log.zip"
          row per number, sys_mod_count, sys_updated_at as event
          time opened_at

          number text -> tickets
        %1$s
        }

        source marks {
          read csv "log.zip"
          row per mark_1, mark_6, mark_14

        %2$s
        }
        """;

    /** Of incidents, by the name of the reference value. */
    private static final String OF_INCIDENTS = """
        kpi incidents { formula count() unit count }
        kpi sla_made { formula share(where made_sla) unit percent }
        kpi sla_breached { formula share(where not made_sla) unit percent }
        kpi resolution_hours { formula avg(resolved_at - opened_at) unit duration }
        kpi resolution_hours_median { formula median(resolved_at - opened_at) unit duration }
        kpi resolution_hours_p90_linear { formula percentile(resolved_at - opened_at, 90) unit duration }
        kpi resolution_hours_p95_nearest { formula percentile(resolved_at - opened_at, 95, nearest) unit duration }
        kpi resolution_hours_max { formula max(resolved_at - opened_at) unit duration }
        kpi missing_resolved_at { formula count(where resolved_at is missing) unit count }
        kpi close_hours { formula avg(closed_at - opened_at) unit duration }
        kpi close_hours_median { formula median(closed_at - opened_at) unit duration }
        kpi resolved_within_24h_of_resolved { formula share(where resolved_at - opened_at <= 24 hours) unit percent }
        kpi reassigned_share { formula share(where reassignment_count > 0) unit percent }
        kpi reassignments_mean { formula avg(reassignment_count) unit number }
        kpi reopened_share { formula share(where reopen_count > 0) unit percent }
        kpi one_touch_share { formula share(where reassignment_count = 0 and reopen_count = 0) unit percent }
        kpi events_mean { formula avg(events) unit number }
        kpi events_max { formula max(events) unit number }
        """;

    private static final String OF_EVENTS = """
        kpi events_logged { formula count() unit count }
        kpi trap_event_level_sla_made { formula share(where made_sla) unit percent }
        kpi trap_event_level_close_hours { formula avg(closed_at - opened_at) unit duration }
        """;

    /** Of the backlog a minute before a month ends, which is when the reference looks at it. */
    private static final String OF_OPEN_INCIDENTS = """
        kpi open_incidents { formula count() unit count }
        kpi age_days { formula avg(period end - 1 minute - opened_at) unit duration }
        kpi age_days_median { formula median(period end - 1 minute - opened_at) unit duration }
        kpi age_days_max { formula max(period end - 1 minute - opened_at) unit duration }
        kpi over_7_days { formula share(where period end - 1 minute - opened_at > 7 days) unit percent }
        kpi over_30_days { formula share(where period end - 1 minute - opened_at > 30 days) unit percent }
        """;

    /** What the reference computes of the file, not of the incidents. */
    private static final Set<String> OF_THE_FILE =
            Set.of("latest_row_is_last_in_file_for_all", "incidents_whose_latest_row_is_not_last_in_file");

    @TempDir
    private static Path folder;

    private static JsonNode expected;
    private static Results results;

    @BeforeAll
    static void evaluateTheLog() throws IOException {
        PublishedData data = PublishedData.of("uci_incident_log");
        expected = data.expected();
        Files.copy(data.file("incident_event_log.zip"), folder.resolve("log.zip"));
        String kpis = over("tickets", OF_INCIDENTS)
                        .replace(" }", " also by priority, contact_type, assignment_group_latest }")
                + over("events", OF_EVENTS)
                + over(
                        "tickets at any time where opened_at <= period end - 1 minute and closed_at > period end - 1"
                                + " minute",
                        OF_OPEN_INCIDENTS)
                + over(
                        "marks",
                        marks((number, name) ->
                                "kpi missing_%d { formula count(where mark_%d is missing) unit count }\n"
                                        .formatted(number, number)));
        String measures = kpis.lines()
                .map(line -> "      lagging " + line.split(" ")[1] + "\n")
                .reduce("", String::concat);
        Files.writeString(
                folder.resolve("model.scorecard"),
                SOURCES.formatted(COLUMNS, marks(IncidentLogTest::mark)) + kpis
                        + "scorecard Desk { calendar Days period month perspective Internal { goal Resolve {\n"
                        + measures
                        + "} } }\n");
        Outcome outcome =
                Pipeline.run(folder.resolve("model.scorecard"), new PeriodChoice.Range("2016-02", "2017-02"), Map.of());
        results = ((Outcome.Evaluated) outcome).results();
    }

    private static String over(String population, String kpis) {
        return kpis.replace("{ formula", "{ over " + population + " formula");
    }

    private interface Line {
        String of(int number, String header);
    }

    private static String marks(Line line) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (JsonNode header : expected.get("header")) {
            number++;
            lines.append(line.of(number, header.asText()));
        }
        return lines.toString();
    }

    private static String mark(int number, String header) {
        boolean second =
                number > 1 && expected.get("header").get(number - 2).asText().equals(header);
        String optional = number == 1 || number == 6 || number == 14 ? "" : " missing when \"?\" optional";
        return "  mark_%d text header \"%s\"%s%s\n".formatted(number, header, second ? " second" : "", optional);
    }

    @Test
    void everyRowOfTheLogIsRead() {
        assertEquals(
                List.of("incidents.events 141712 0", "incidents.marks 141712 0", "incidents.tickets 141712 0"),
                results.data().stream()
                        .map(source -> "%s %d %d".formatted(source.source(), source.rows(), source.rejected()))
                        .sorted()
                        .toList());
    }

    @Test
    void valuesOfAllIncidentsAndOfAllEventsAreReproduced() {
        ReferenceValues values = new ReferenceValues(results);
        int compared = 0;
        for (Map.Entry<String, JsonNode> reference : expected.get("overall").properties()) {
            if (!OF_THE_FILE.contains(reference.getKey())) {
                String kpi = reference.getKey().equals("events") ? "events_logged" : reference.getKey();
                values.compare(kpi, "overall", "", reference.getValue(), scale(reference.getKey()));
                compared++;
            }
        }
        assertEquals(21, compared);
        values.assertReproduced(compared);
    }

    @Test
    void everyMonthIsReproduced() {
        ReferenceValues values = new ReferenceValues(results);
        int compared = 0;
        for (Map.Entry<String, JsonNode> month : expected.get("by_month_opened").properties()) {
            compared += compare(values, month.getKey(), "", month.getValue());
        }
        values.assertReproduced(compared);
    }

    @Test
    void everySegmentIsReproduced() {
        ReferenceValues values = new ReferenceValues(results);
        int compared = 0;
        for (String dimension : List.of("priority", "contact_type", "assignment_group_latest")) {
            for (Map.Entry<String, JsonNode> value :
                    expected.get("by_" + dimension).properties()) {
                String name = value.getKey().equals("?") ? Cut.UNASSIGNED : value.getKey();
                compared += compare(values, "overall", dimension + " = " + name, value.getValue());
            }
        }
        values.assertReproduced(compared);
    }

    private static int compare(ReferenceValues values, String period, String segment, JsonNode references) {
        references
                .properties()
                .forEach(reference -> values.compare(
                        reference.getKey(), period, segment, reference.getValue(), scale(reference.getKey())));
        return references.size();
    }

    @Test
    void theBacklogAtEndsOfMonthsIsReproduced() {
        ReferenceValues values = new ReferenceValues(results);
        int compared = 0;
        for (Map.Entry<String, JsonNode> instant : expected.get("backlog_at").properties()) {
            String month = instant.getKey().substring(0, "2016-03".length());
            for (Map.Entry<String, JsonNode> reference : instant.getValue().properties()) {
                String name = reference.getKey();
                values.compare(
                        name.equals("open") ? "open_incidents" : name,
                        month,
                        "",
                        reference.getValue(),
                        name.startsWith("age") ? ReferenceValues::days : UnaryOperator.identity());
                compared++;
            }
        }
        values.assertReproduced(compared);
    }

    @Test
    void whatIsMissingIsCountedInEveryColumn() {
        ReferenceValues values = new ReferenceValues(results);
        int number = 0;
        for (Map.Entry<String, JsonNode> column :
                expected.get("missing_marker_counts").properties()) {
            number++;
            values.compare("missing_" + number, "overall", "", column.getValue(), UnaryOperator.identity());
        }
        values.assertReproduced(36);
    }

    private static Function<BigDecimal, BigDecimal> scale(String name) {
        return name.contains("_hours") ? ReferenceValues::hours : UnaryOperator.identity();
    }

    @Test
    void nothingOfTheReferenceIsLeftOut() {
        Set<String> parts = new HashSet<>();
        expected.fieldNames().forEachRemaining(parts::add);
        assertEquals(
                Set.of(
                        // compared above
                        "overall",
                        "by_month_opened",
                        "by_priority",
                        "by_contact_type",
                        "by_assignment_group_latest",
                        "backlog_at",
                        "missing_marker_counts",
                        // says what the others are, or where they were published
                        "dataset",
                        "rows",
                        "columns",
                        "header",
                        "definitions",
                        "published"),
                parts);
    }
}
