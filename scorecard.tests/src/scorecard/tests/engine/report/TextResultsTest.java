package scorecard.tests.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.ShownRows;
import scorecard.engine.report.markdown.MarkdownResults;
import scorecard.engine.report.text.TextResults;
import scorecard.engine.result.Results;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

/** Results as people read them in a terminal and in Markdown. */
final class TextResultsTest {

    private static final String HOSTILE = "x\u001B[31m\n\u202E<img src=x onerror=alert(1)>|[a](b)";

    @Test
    void theTreeIsAlignedInColumns() {
        assertEquals("""
            The card

            2026-05, 2026-05-01 to 2026-05-31, as of 2026-06-01
            KPIs: 3 green, 0 amber, 0 red, 1 without status

                                          weight     value    target  status   score                change   previous     n
            The card                                                  ● green   87.1                                         leading 86.4, lagging 75.0
              Financial                        1                      ● green   74.3                                         leading 72.9, lagging 75.0
                ReduceCosts                    1                      ● green   74.3                                         leading 72.9, lagging 75.0
                  leading Resolution           1     73.1%     75.0%  ● green   72.9  ↑ +1.1 points better      72.0%  1000
                  lagging CostPerContact       2  4.90 EUR  4.80 EUR  ● green   75.0    ↓ -7.45 EUR better  12.35 EUR    20
              Customer                         1                      ● green  100.0                                         leading 100.0
                Delight                        1                      ● green  100.0                                         leading 100.0, 1 without score, weight to siblings
                  leading HandleTime           1      4:30      4:30  ● green  100.0        ↓ -0:10 better       4:40     3
                  lagging Csat                 1  no value      4.00  ○ –                                                 0  no rows to compute it from

            Data: facts 5000 rows, 3 rejected
            """, new TextResults(false).write(SampleResults.plan(), SampleResults.may()));
    }

    @Test
    void aRangeShowsEachPeriodAndThenOverall() {
        String text = new TextResults(false).write(SampleResults.plan(), SampleResults.aprilAndMay());
        assertTrue(text.contains("\n2026-04, 2026-04-01 to 2026-04-30,"), text);
        assertTrue(text.contains("\n2026-05, 2026-05-01 to 2026-05-31,"), text);
        assertTrue(text.contains("\noverall, 2026-04-01 to 2026-05-31\n"), text);
    }

    @Test
    void theMomentIsNamedWhereItIsNotAWholeDay() {
        Results may = SampleResults.may();
        assertEquals("2026-06-01", asOf(may, "2026-06-01T00:00:00"));
        assertEquals("2026-06-01", asOf(may, "2026-06-01T23:59:59.999"));
        assertEquals("2026-06-01 23:58", asOf(may, "2026-06-01T23:58:30"));
    }

    @Test
    void colourIsOnlyAddedToTheWord() {
        String plain = new TextResults(false).write(SampleResults.plan(), SampleResults.aprilAndMay());
        String coloured = new TextResults(true).write(SampleResults.plan(), SampleResults.aprilAndMay());
        assertTrue(coloured.contains("\u001B[31m◆ red\u001B[0m"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001B\\[[0-9]+m", ""));
    }

    @Test
    void namesCannotSteerTheTerminal() {
        String text = new TextResults(false).write(hostile(), SampleResults.run(hostile(), may()));
        assertFalse(text.contains("\u001B") || text.contains("\u202E"), text);
        assertTrue(text.contains("x [31m <img src=x"), text);
    }

    @Test
    void markdownHasOneTablePerPeriod() {
        String text = new MarkdownResults().write(SampleResults.plan(), SampleResults.may());
        assertTrue(text.contains("""
            | **Financial** | 1 |  |  | ● green | 74.3 |  |  |  | leading 72.9, lagging 75.0 |
            | ReduceCosts | 1 |  |  | ● green | 74.3 |  |  |  | leading 72.9, lagging 75.0 |
            | Resolution (leading) | 1 | 73.1% | 75.0% | ● green | 72.9 | ↑ +1.1 points better | 72.0% | 1000 |  |
            """), text);
    }

    @Test
    void namesCannotBecomeMarkup() {
        String text = new MarkdownResults().write(hostile(), SampleResults.run(hostile(), may()));
        assertTrue(
                text.contains("| x \\[31m &lt;img src=x onerror=alert\\(1\\)&gt;\\|\\[a\\]\\(b\\) (lagging) |"), text);
    }

    private static String asOf(Results results, String moment) {
        Results other = new Results(
                results.scorecard(),
                results.from(),
                results.to(),
                LocalDateTime.parse(moment),
                results.kpis(),
                results.nodes(),
                results.history(),
                results.data(),
                results.notes());
        return new ShownRows(SampleResults.plan(), other).asOf();
    }

    private static PeriodChoice may() {
        return new PeriodChoice.One("2026-05");
    }

    private static Plan hostile() {
        Kpi kpi = SampleKpi.of(new Unit.Number(), 2)
                .name("acme." + HOSTILE)
                .formula(SamplePlan.sum("a"))
                .build();
        return new SamplePlan().kpis(kpi).oneGoal().build();
    }
}
