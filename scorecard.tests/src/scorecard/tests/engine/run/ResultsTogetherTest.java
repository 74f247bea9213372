package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.result.Trend;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/** Results and nodes are computed many at once, from columns, and say what each says that is asked for alone. */
final class ResultsTogetherTest {

    private static final int AGENTS = 40;

    private static final List<String> KPIS = List.of(
            "formula count()",
            "formula count(where done) higher is better",
            "formula count(where done) / count() lower is better",
            "formula count() / count(where done)",
            "formula sum(cost)",
            "formula sum(cost) / count(where done)",
            "formula avg(cost) higher is better",
            "formula max(cost)",
            "formula min(length)",
            "formula percentile(length, 50, nearest)",
            "formula 2 * count(where done)",
            "formula 100 * (share(where done) - share(where cost >= 2))",
            "formula (sum(cost) + 1) / (count(where done) - 2)",
            "formula sum(length) / (3 seconds * count(distinct cost))",
            "formula count(where done) / count() no value counts as zero",
            "formula stddev(cost)",
            "formula 3 / 4",
            "formula days in period",
            "formula K0 / K1");

    @Test
    void areWhatTheyAreAlone() {
        Results results = results();
        int number = 0;
        for (KpiResult together : results.kpis()) {
            assertEquals(said(results.kpis().get(number)), said(together), "result " + number);
            number++;
        }
        assertEquals(results.kpis().size(), number);
        number = 0;
        for (Object together : results.nodes()) {
            assertEquals(results.nodes().get(number), together, "node " + number);
            number++;
        }
        assertEquals(results.nodes().size(), number);
        for (Trend trend : List.of(Trend.UP, Trend.DOWN, Trend.FLAT, Trend.UNKNOWN)) {
            assertTrue(results.kpis().stream().anyMatch(result -> result.trend() == trend), trend.name());
        }
    }

    private static String said(KpiResult result) {
        return String.join(
                " ",
                result.toString(),
                result.written().toString(),
                result.numerator().toString(),
                result.denominator().toString(),
                String.valueOf(result.n()),
                result.writtenPrevious().toString());
    }

    private static Results results() {
        Random random = new Random(4);
        StringBuilder rows = new StringBuilder("id,agent,day,done,cost,length\n");
        for (int row = 0; row < 900; row++) {
            rows.append("%d,A%d,2025-%02d-11,%s,%s,%d%n"
                    .formatted(
                            row,
                            random.nextInt(1 + random.nextInt(AGENTS)),
                            1 + random.nextInt(6),
                            random.nextBoolean() ? "yes" : "no",
                            random.nextInt(4) == 0 ? "" : random.nextInt(4) + ".5",
                            random.nextInt(5)));
        }
        try (ScorecardFolder folder =
                ScorecardFolder.empty().with(ScorecardFolder.MAIN, model()).with("calls.csv", rows.toString())) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertEquals("", loaded.hasErrors() ? ScorecardFolder.text(loaded.issues()) : "");
            RunRequest asked = new RunRequest(
                    Optional.empty(),
                    new PeriodChoice.Range("2025-01", "2025-06"),
                    Optional.empty(),
                    new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress -> {}));
            return switch (new Engine(new DuckDbObservatory(), 100).run(loaded.plan(folder.path()), asked)) {
                case Outcome.Evaluated evaluated -> evaluated.results();
                case Outcome.Cancelled cancelled -> throw new AssertionError("cancelled");
                case Outcome.Misused misused -> throw new AssertionError(ScorecardFolder.text(misused.issues()));
                case Outcome.DataRefused refused -> throw new AssertionError(ScorecardFolder.text(refused.issues()));
            };
        }
    }

    private static String model() {
        StringBuilder kpis = new StringBuilder();
        StringBuilder measures = new StringBuilder();
        IntStream.range(0, KPIS.size()).forEach(kpi -> {
            kpis.append("kpi K%d { over calls %s }%n".formatted(kpi, KPIS.get(kpi)));
            measures.append(" lagging K").append(kpi);
        });
        return """
            package test
            calendar Days { timezone "UTC" }
            source calls {
              read csv "calls.csv"
              row per id as call
              time day
              id integer
              agent text
              day date
              done yes/no
              cost number decimals 2 optional
              length duration in seconds
            }
            cascade organisation {
              level company
              level agent by calls: agent
            }
            %s
            scorecard Card {
              calendar Days
              period month
              cascade organisation
              perspective P { goal G {%s } }
            }
            """.formatted(kpis, measures);
    }
}
