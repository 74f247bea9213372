package scorecard.tests.engine.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/** The report shows members and segments, each with values of its own. */
final class LevelsAndSegmentsReportTest {

    private static final String MODEL = """
        package test
        calendar Days { timezone "UTC" }
        source calls {
          read csv "calls.csv"
          row per id as call
          time at
          covers from 2026-01-01 to 2026-01-31
          id text
          at timestamp
          team text
          agent text
          channel text in phone, chat
          answered yes/no
        }
        source costs {
          read csv "costs.csv"
          row per cost_id
          time day
          covers from 2026-01-01 to 2026-01-31
          cost_id text
          day date
          amount money EUR
        }
        cascade people { level all level team "Team & co" by calls: team level agent by calls: agent }
        kpi Answered {
          over calls
          formula share(where answered)
          higher is better
          baseline 0%
          target 100%
          also by channel at team
        }
        kpi Cost { formula sum(amount over costs) / count(over calls) allocated from all }
        kpi Spent { formula sum(amount over costs) }
        scorecard Service { cascade people perspective All { goal Work { leading Answered lagging Cost lagging Spent } } }
        """;

    private static ReportPage page() {
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with(ScorecardFolder.MAIN, MODEL)
                .with("calls.csv", """
                    id,at,team,agent,channel,answered
                    1,2026-01-05 09:00,Blue,Ann,phone,yes
                    2,2026-01-05 10:00,<Red>,Ann,phone,no
                    3,2026-01-06 10:00,<Red>,Bob,phone,yes
                    """)
                .with("costs.csv", "cost_id,day,amount\n1,2026-01-02,6\n")) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertFalse(loaded.hasErrors(), () -> ScorecardFolder.text(loaded.issues()));
            Plan plan = loaded.plan(folder.path());
            return ReportPage.of(plan, results(plan, folder.path()));
        }
    }

    private static Results results(Plan plan, Path folder) {
        DataRequest data = new DataRequest(folder, Map.of(), Optional.empty(), 1, sentence -> {});
        Outcome outcome = new Engine(new DuckDbObservatory())
                .run(plan, new RunRequest(Optional.empty(), new PeriodChoice.One("2026-01"), Optional.empty(), data));
        return ((Outcome.Evaluated) outcome).results();
    }

    private static List<String> rows(Element table) {
        List<String> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagName("tr");
        for (int index = 0; index < found.getLength(); index++) {
            List<String> cells = new ArrayList<>();
            NodeList children = found.item(index).getChildNodes();
            for (int cell = 0; cell < children.getLength(); cell++) {
                cells.add(children.item(cell).getTextContent().strip().replaceAll("\\s+", " "));
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    @Test
    void everyLevelAndEveryWayToCutHasATable() {
        NodeList tables = page().withId("parts").getElementsByTagName("table");
        List<String> rows = new ArrayList<>();
        for (int index = 0; index < tables.getLength(); index++) {
            rows.addAll(rows((Element) tables.item(index)));
        }
        assertEquals("""
            Team & co | Score | Answered | Cost
            <Red> | 50.0 | 50.0% n 2 | 2.00 EUR the value of a level above
            Blue | 100.0 | 100.0% n 1 | 2.00 EUR the value of a level above
            Agent | Score | Answered | Cost
            Ann in <Red> | 0.0 | 0.0% n 1 | 2.00 EUR the value of a level above
            Bob in <Red> | 100.0 | 100.0% n 1 | 2.00 EUR the value of a level above
            Ann in Blue | 100.0 | 100.0% n 1 | 2.00 EUR the value of a level above
            Channel | Answered
            phone | 66.7% n 3
            chat | – no rows to compute it from
            Channel at team | Answered
            <Red>, phone | 50.0% n 2
            <Red>, chat | – no rows to compute it from
            Blue, phone | 100.0% n 1
            Blue, chat | – no rows to compute it from\
            """, String.join("\n", rows));
    }

    @Test
    void aScorecardWithoutLevelsAndSegmentsHasNoSuchPart() {
        assertFalse(ReportPage.of(ServiceScorecard.plan(), ServiceResults.june())
                .text()
                .contains("id=\"parts\""));
    }
}
