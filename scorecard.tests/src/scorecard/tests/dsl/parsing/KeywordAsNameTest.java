package scorecard.tests.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.junit.jupiter.api.Test;
import scorecard.dsl.services.ScorecardGrammarAccess;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Plan;
import scorecard.tests.dsl.ScorecardFolder;

/** Nearly any word can be a name (semantics 22). */
final class KeywordAsNameTest {

    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "if", "then", "else", "in", "where", "true", "false", "missing");

    /** Names of columns and tables as customer service systems have them. */
    private static final List<String> CUSTOMER_SERVICE = List.of(
            ("abandoned_stage account account_id account_score action_id activity acw_s agent agent_id agent_rating"
                            + " amount answered_at appointment appointment_id arm arrived_at article article_flag article_format"
                            + " article_id assignment at benchmark booked_on business_event business_hours calendar_id"
                            + " callback_requested category channel charge cleared_at clock closed_at closed_on closes comment"
                            + " contact contact_id contact_type contact_type_id contract_value cost cost_id counterpart_agent_id"
                            + " course created_at created_on credit_amount credit_id criterion_id critical customer"
                            + " customer_confirmed customer_id day delivery dimension direction done_at duration_h"
                            + " employees_supported ended_at ends_at ends_on eval_id evaluator event_id experiment experiment_id"
                            + " experiment_member favourable_action fill_source filled_by filled_on first_response_at flag_id"
                            + " forecast form_id format from_agent_id from_tier fte granted_on handoff handoff_id hold_s holiday"
                            + " hours hr_event improvement improvement_id incurred_on internal interval_s interval_start invite_id"
                            + " is_complaint is_top is_typical item_id kind kpi_id label lead lead_id lead_stage max_points"
                            + " measure method name negative_to not_applicable note opened_at opened_on opening_id opens org_unit"
                            + " origin outcome owner_agent_id parent_id phase points positive_from process_category profile"
                            + " provider qa_criterion qa_evaluation qa_form qa_score queue queue_id raised_at rated_on reason"
                            + " reminded_at removed_at removed_reason resolved_at respondent_agent_id retired_at revenue"
                            + " revenue_id ring_s role role_opening rubric sampling scale_max scale_min schedule_segment"
                            + " scheduled_at scope score scored_on segment segment_id self_service_session sent_at service_credit"
                            + " session_id severity sla_commitment sla_id source specialist_id specialist_rate_per_h stage"
                            + " started_at starts_at starts_on state state_id state_log status survey_answer survey_invite"
                            + " survey_item talk_s target_s text ticket ticket_id tier title to_agent_id to_tier to_unit training"
                            + " training_id transfer_planned unit_id valid_from valid_to value version visits volume voluntary"
                            + " web_traffic weekday weight")
                    .split(" "));

    @Test
    void everyNameOfACustomerServiceSchemaIsAColumn() {
        assertColumns(CUSTOMER_SERVICE);
    }

    @Test
    void everyKeywordButTheReservedOnesIsAColumn() {
        assertColumns(freeKeywords());
    }

    @Test
    void everyKeywordButTheReservedOnesIsAKpiAPerspectiveAndAGoal() {
        StringBuilder kpis = new StringBuilder("package test\n");
        StringBuilder perspectives = new StringBuilder();
        for (String keyword : freeKeywords()) {
            kpis.append("kpi %1$s { over contacts formula count() }\n".formatted(keyword));
            kpis.append("kpi %1$s_twice { formula %1$s + 1 * test.%1$s unit count }\n".formatted(keyword));
            perspectives.append(
                    "perspective %1$s { goal %1$s { leading %1$s weight 1 lagging %1$s_twice } }\n".formatted(keyword));
        }
        assertEquals("", ScorecardFolder.issues(kpis + "scorecard S {\n" + perspectives + "}\n"));
    }

    @Test
    void aReservedWordIsANameWithACircumflex() {
        Set<String> escaped = RESERVED.stream().map(word -> "^" + word).collect(Collectors.toCollection(TreeSet::new));
        assertColumns(escaped);
    }

    @Test
    void optionalAndTimeAndCalendarAreClausesOrColumnsByTheirLine() {
        Plan plan = planOf("""
            calendar Days { timezone "UTC" }
            source odd {
              read csv "odd.csv"
              row per as as second
              time date
              calendar Days
              as text optional
              second integer
              optional text optional
              time duration header "t" second
              calendar date
              date date
              text text in text, date optional
              yes yes/no yes "Y" no "N"
              no yes/no
            }
            kpi K { over odd where yes and not no and optional = "x" formula count(where time > 4:30) unit count }
            scorecard S { perspective P { goal G { leading K } } }
            """.replace("as text optional", "as text"));
        assertEquals(
                List.of("as", "second", "optional", "time", "calendar", "date", "text", "yes", "no"),
                plan.sources().getFirst().columns().stream().map(Column::name).toList());
        assertEquals("second", plan.sources().getFirst().countedAs());
        assertEquals("date", plan.sources().getFirst().time().orElseThrow());
    }

    private static void assertColumns(Collection<String> names) {
        StringBuilder text = new StringBuilder("calendar Days { timezone \"UTC\" }\n");
        text.append("source s {\n  read csv \"s.csv\"\n  row per first_key\n  first_key text\n");
        names.forEach(name -> text.append("  ").append(name).append(" integer\n"));
        text.append("}\n");
        StringBuilder measures = new StringBuilder();
        int number = 0;
        for (String name : names) {
            number++;
            text.append(
                    "kpi K%d { over s where %2$s > 3 formula sum(%2$s + 1 where %2$s < 9) + count(distinct %2$s) }\n"
                            .formatted(number, name));
            measures.append("leading K").append(number).append(' ');
        }
        text.append("scorecard S { perspective P { goal G { ").append(measures).append("} } }\n");
        List<String> columns = planOf(text.toString()).sources().getFirst().columns().stream()
                .skip(1)
                .map(Column::name)
                .toList();
        assertEquals(names.stream().map(name -> name.replace("^", "")).toList(), columns);
    }

    private static Plan planOf(String text) {
        try (ScorecardFolder folder = ScorecardFolder.empty().with(ScorecardFolder.MAIN, text)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            if (!loaded.issues().isEmpty()) {
                throw new AssertionError(ScorecardFolder.text(loaded.issues()));
            }
            return loaded.plan(folder.path());
        }
    }

    private static Set<String> freeKeywords() {
        Workspace.standalone();
        ScorecardGrammarAccess grammar = ((IResourceServiceProvider) IResourceServiceProvider.Registry.INSTANCE
                        .getExtensionToFactoryMap()
                        .get("scorecard"))
                .get(ScorecardGrammarAccess.class);
        return GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(keyword -> Character.isLetter(keyword.charAt(0)) && !RESERVED.contains(keyword))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
