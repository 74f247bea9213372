package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Intentions;
import scorecard.tests.dsl.ScorecardFolder;

/** What is done and assumed is checked and reaches the plan. */
final class IntentionTest {

    private static final String TEXT = """
        package test
        kpi Wait { over contacts formula avg(wait) unit duration }
        kpi Csat { over contacts formula avg(csat) unit points 1 .. 5 comment in %s "x" }
        scorecard S {
          perspective P {
            goal G {
              leading Wait
              initiative Fast { from %s until %s budget %s expects Wait down 5%% after %s months }
            }
            goal H { lagging Csat }
          }
          link G -> H expects Wait down => Csat up after 1 .. 3 months
          hypothesis Patience "Waiting annoys": Wait above %s => Csat down { population "all" from 2026-01 until 2026-06 }
          conflict Wait, Csat because "haste"
          cost factor "Pay" %s%% addressed by G
          revised %s
        }
        """;

    private static String text(String period, String from, String until, String budget, String delay) {
        return TEXT.formatted(period, from, until, budget, delay, "1:00", "60", "2026-06-30");
    }

    @Test
    void datesAndValuesAreChecked() {
        assertEquals("""
            ERROR (invalid-period) `2026-13` is not a period; expected one such as `2026-06`, `2026-W27`, `2026-Q2`, `2026` or `FY2026` at 3:63, length 22
            ERROR (invalid-span) `from 2026-08 until 2026-02` holds no time; expected two periods of one length, the earlier one first at 8:25, length 26
            ERROR (wrong-unit) `20` is no money; expected for example `20000 EUR` at 8:52, length 9
            ERROR (invalid-delay) `4 .. 2 months` is no delay; expected whole numbers up to 1000, the smaller one first, for example `1 .. 3 months` at 8:89, length 13
            """, ScorecardFolder.issues(text("2026-13", "2026-08", "2026-02", "20", "4 .. 2")));
    }

    @Test
    void aHypothesisStartsFromAValueOfItsKpiAndSharesAndDaysExist() {
        assertEquals(
                """
                ERROR (wrong-unit) `70%` is a percent, but the KPI is measured in `duration`; expected a duration such as `4:30` or `70 seconds` at 13:52, length 3
                ERROR (invalid-share) `130%` is no share; expected a number from 0 to 100 at 15:3, length 37
                ERROR (invalid-literal) `2026-02-30` is not in the calendar; expected a day such as `2026-01-31` at 16:3, length 18
                """,
                ScorecardFolder.issues(
                        TEXT.formatted("2026-06", "2026-02", "2026-08", "20 EUR", "2", "70%", "130", "2026-02-30")));
    }

    @Test
    void theyAreInThePlan() {
        Intentions intentions = ScorecardFolder.plan(text("2026-06", "2026-02", "2026-08", "20000 EUR", "2 .. 4"))
                .scorecards()
                .getFirst()
                .intentions()
                .orElseThrow();
        assertEquals(
                "[Initiative[goal=G, name=Fast, title=Fast, documentation=, owner=, span=Optional[Span[from=2026-02,"
                        + " until=2026-08]], budget=20000 EUR, expects=[ExpectedMove[kpi=test.Wait, moves=DOWN, change=5%,"
                        + " after=Optional[Delay[least=2, most=4, unit=months]]]], delivers=, concerns=]]",
                intentions.initiatives().toString());
        assertEquals(
                "[LinkExpectation[fromGoal=G, toGoal=H, expects=Expectation[cause=test.Wait, causeMoves=DOWN,"
                        + " effect=test.Csat, effectMoves=UP, after=Optional[Delay[least=1, most=3, unit=months]]]]]",
                intentions.links().toString());
        assertEquals(
                "[Hypothesis[name=Patience, title=Waiting annoys, cause=test.Wait above 1:00, effect=test.Csat,"
                        + " effectMoves=DOWN, after=Optional.empty, population=all, span=Optional[Span[from=2026-01,"
                        + " until=2026-06]]]]",
                intentions.hypotheses().toString());
        assertEquals(
                List.of(new Intentions.Conflict(List.of("test.Wait", "test.Csat"), "haste")), intentions.conflicts());
    }
}
