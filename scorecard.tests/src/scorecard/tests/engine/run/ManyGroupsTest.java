package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/** Groups of rows are held in memory; more than fit are refused before they fill it. */
final class ManyGroupsTest {

    private static final int ACCOUNTS = 6_000;

    private static final String MODEL = """
        package test
        calendar Days { timezone "UTC" }
        source accounts { read csv "accounts.csv" row per account as account account text }
        source orders {
          read csv "orders.csv"
          row per id as order
          time day
          covers from 2025-01-01 to 2025-12-31
          id text
          account text -> accounts
          day date
        }
        kpi Orders { over orders formula count() }
        kpi Silent { formula count(over accounts at any time where Orders = 0) }
        scorecard Card { calendar Days period day perspective P { goal G { lagging Silent } } }
        """;

    @Test
    void aKeyForEachDayOfAYearIsTooMuch() {
        assertEquals(
                "ERROR (data-too-many-groups) rows of `test.accounts` fall into more than 2000000 groups by period,"
                        + " member, segment and key; expected fewer periods, or fewer values to tell apart, in"
                        + " `test.Silent`\n",
                answer("2025-12-31"));
    }

    @Test
    void aKeyForEachDayOfAMonthIsNot() {
        assertEquals("5999", answer("2025-01-31"));
    }

    private static String answer(String last) {
        String accounts =
                IntStream.range(0, ACCOUNTS).mapToObj(at -> "A" + at + "\n").collect(Collectors.joining());
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with(ScorecardFolder.MAIN, MODEL)
                .with("accounts.csv", "account\n" + accounts)
                .with("orders.csv", "id,account,day\n1,A7,2025-01-01\n")) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertEquals("", loaded.hasErrors() ? ScorecardFolder.text(loaded.issues()) : "");
            RunRequest asked = new RunRequest(
                    Optional.empty(),
                    new PeriodChoice.Range("2025-01-01", last),
                    Optional.empty(),
                    new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress -> {}));
            return switch (new Engine(new DuckDbObservatory()).run(loaded.plan(folder.path()), asked)) {
                case Outcome.Evaluated evaluated ->
                    evaluated.results().kpis().getFirst().value().orElseThrow().toPlainString();
                case Outcome.Cancelled cancelled -> "cancelled";
                case Outcome.Misused misused -> ScorecardFolder.text(misused.issues());
                case Outcome.DataRefused refused -> ScorecardFolder.text(refused.issues());
            };
        }
    }
}
