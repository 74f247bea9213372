package scorecard.tests.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder with a scorecard over the library and the rows of a contact centre in the files that its sources read. */
final class LibraryProject {

    /** What the sources of the library call the tables of the schema. */
    static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("org_unit", "units"),
            Map.entry("agent", "agents"),
            Map.entry("assignment", "assignments"),
            Map.entry("hr_event", "hr_events"),
            Map.entry("agent_rating", "agent_ratings"),
            Map.entry("role_opening", "role_openings"),
            Map.entry("schedule_segment", "schedule_segments"),
            Map.entry("state_log", "agent_states"),
            Map.entry("training", "trainings"),
            Map.entry("account", "accounts"),
            Map.entry("customer", "customers"),
            Map.entry("account_score", "account_scores"),
            Map.entry("revenue", "revenues"),
            Map.entry("cost", "costs"),
            Map.entry("sla_commitment", "sla_commitments"),
            Map.entry("service_credit", "service_credits"),
            Map.entry("queue", "queues"),
            Map.entry("contact_type", "contact_types"),
            Map.entry("ticket", "tickets"),
            Map.entry("contact", "contacts"),
            Map.entry("handoff", "handoffs"),
            Map.entry("forecast", "forecasts"),
            Map.entry("business_event", "business_events"),
            Map.entry("survey_item", "survey_items"),
            Map.entry("survey_invite", "survey_invites"),
            Map.entry("survey_answer", "survey_answers"),
            Map.entry("qa_form", "qa_forms"),
            Map.entry("qa_criterion", "qa_criteria"),
            Map.entry("qa_evaluation", "qa_evaluations"),
            Map.entry("qa_score", "qa_scores"),
            Map.entry("article", "articles"),
            Map.entry("article_flag", "article_flags"),
            Map.entry("article_format", "article_formats"),
            Map.entry("self_service_session", "self_service_sessions"),
            Map.entry("improvement", "improvements"),
            Map.entry("lead", "leads"),
            Map.entry("lead_stage", "lead_stages"),
            Map.entry("favourable_action", "favourable_actions"),
            Map.entry("appointment", "appointments"),
            Map.entry("web_traffic", "web_traffic"),
            Map.entry("experiment", "experiments"),
            Map.entry("experiment_member", "experiment_members"),
            Map.entry("benchmark", "benchmarks"),
            Map.entry("business_hours", "business_hours"),
            Map.entry("holiday", "holidays"));

    /** Rules of the craft look at it as a user's; the KPIs of the library lack nothing that would be an error. */
    private static final String KIND = """
        kind operational
          suppress far-too-many-kpis because "a proof of all of them"\
        """;

    private LibraryProject() {}

    /** Writes a scorecard with all KPIs as they are. */
    static void write(Path folder, ContactCentre centre, List<LibraryKpi> kpis) {
        write(folder, centre, scorecard("Proof", KIND, kpis.stream().map(LibraryKpi::used)));
    }

    /**
     * Writes KPIs that are like those of the library and cut by their segments; those that have no column for it are in a
     * scorecard of its own for each level.
     */
    static void writeCut(Path folder, ContactCentre centre, List<LibraryKpi> kpis) {
        StringBuilder text = new StringBuilder("""
            cascade agents {
              level everybody
              level agent by tickets: owner_agent_id, employments: agent_id
            }

            cascade accounts {
              level all
              level account by costs: account_id, revenues: account_id, contacts: customer_id -> account_id
            }
            """);
        for (LibraryKpi kpi : kpis) {
            LibrarySegment segment = LibrarySegment.of(kpi.number());
            text.append("\nkpi %s like %s {%s\n}\n"
                    .formatted(kpi.number(), kpi.used(), segment.isLevel() ? "" : "\n  also by " + segment.name()));
        }
        text.append(scorecard("Proof", "", numbers(kpis, segment -> !segment.isLevel())));
        text.append(scorecard("Agents", "cascade agents", numbers(kpis, LibrarySegment.level("agent")::equals)));
        text.append(scorecard("Accounts", "cascade accounts", numbers(kpis, LibrarySegment.level("account")::equals)));
        write(folder, centre, text.toString());
    }

    private static Stream<String> numbers(List<LibraryKpi> kpis, Predicate<LibrarySegment> cut) {
        return kpis.stream().map(LibraryKpi::number).filter(number -> cut.test(LibrarySegment.of(number)));
    }

    private static String scorecard(String name, String clause, Stream<String> measures) {
        StringBuilder text = new StringBuilder("""

            scorecard %s {
              calendar Utc
              period month
              %s

              perspective All {
                goal Agree {
            """.formatted(name, clause));
        measures.forEach(
                measure -> text.append("      lagging ").append(measure).append('\n'));
        return text.append("    }\n  }\n}\n").toString();
    }

    private static void write(Path folder, ContactCentre centre, String definitions) {
        try {
            Path data = Files.createDirectories(folder.resolve("data"));
            for (Map.Entry<String, Table> table : centre.tables().entrySet()) {
                Files.writeString(
                        data.resolve(SOURCES.get(table.getKey()) + ".csv"),
                        table.getValue().csv());
            }
            Files.writeString(folder.resolve("proof.scorecard"), """
                package proof

                import contactcentre.*

                calendar Utc {
                  timezone "UTC"
                }

                """ + definitions);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
