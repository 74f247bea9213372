package scorecard.tests.engine.spark;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.read.SqlStatements;
import scorecard.tests.golden.SaidOutcome;

/** Calls in Parquet and a scorecard of them, which some other engine than ours reads where they lie. */
final class CallsInFiles implements AutoCloseable {
    private static final String FILE = "calls.parquet";

    private final ScorecardFolder folder = ScorecardFolder.empty().with(ScorecardFolder.MAIN, """
        package test

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read parquet "calls.parquet"
          row per id as call
          time begun
          id integer
          begun timestamp
          agent text
          wait duration in seconds
        }

        kpi Calls { over calls formula count() unit count }
        kpi Agents { over calls formula count(distinct agent) unit count }
        kpi Typical { over calls formula median(wait) unit duration }

        scorecard Parquet {
          calendar Days
          period month
          perspective P {
            goal G {
              lagging Calls
              lagging Agents
              lagging Typical
            }
          }
        }
        """);

    private final Plan plan;

    CallsInFiles(int calls) {
        SqlStatements.execute(
                "jdbc:duckdb:",
                "COPY (SELECT i AS id, TIMESTAMP '2026-01-01' + to_seconds(i % 5000000) AS begun,"
                        + " 'Ann ' || i % 17 AS agent, (i % 1000)::INTEGER AS wait FROM range(" + calls
                        + ") AS numbers(i)) TO '" + file() + "' (FORMAT parquet)");
        LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
        if (loaded.hasErrors()) {
            throw new AssertionError(loaded.issues().toString());
        }
        plan = loaded.plan(folder.path());
    }

    Path file() {
        return folder.path().resolve(FILE);
    }

    /** All that a run says. */
    String run(Observatory observatory, Limits limits, Cancellation cancellation, Consumer<String> progress) {
        DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress)
                .within(limits)
                .stoppedBy(cancellation);
        RunRequest request =
                new RunRequest(Optional.empty(), new PeriodChoice.Range("2026-01", "2026-02"), Optional.empty(), data);
        return SaidOutcome.of(
                new Engine(observatory).run(plan, request), results -> new CsvResults().write(plan, results));
    }

    @Override
    public void close() {
        folder.close();
    }
}
