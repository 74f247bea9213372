package scorecard.tests.engine.duckdb;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.csv.CsvResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;

/** A scorecard of one KPI whose rows come of a query that is as much work as a test wants. */
public final class LongRun implements AutoCloseable {

    /** Would take years, all of them inside the database. */
    public static final String FOR_YEARS =
            "SELECT count(*) FROM range(1000000000000) a(x), range(10) b(y) WHERE x % 7 = y";

    /** One text that needs more than a few megabytes at once. */
    public static final String UNDIVIDED =
            "SELECT length(string_agg(CAST(x AS VARCHAR), ',' ORDER BY x)) FROM range(8000000) a(x)";

    /** Numbers in another order, all of which must be held. */
    public static final String WIDE =
            "SELECT sum(z * (x % 3)) FROM (SELECT x, row_number() OVER (ORDER BY hash(x), x) AS z FROM range(3000000)"
                    + " a(x))";

    private final ScorecardFolder folder = ScorecardFolder.empty();
    private final Plan plan;

    /** @param number a query in SQL for one whole number */
    public LongRun(String number) {
        folder.with("calls.csv", "id,day\n1,2026-01-01\n2,2026-01-31\n")
                .with(ScorecardFolder.MAIN, """
                    package test

                    calendar Days {
                      timezone "UTC"
                    }

                    source calls {
                      read csv "calls.csv"
                      row per id as call
                      time day
                      id text
                      day date
                    }

                    source answers {
                      read sql from calls \"""
                        SELECT id, day, (%s) AS much FROM calls
                      \"""
                      row per id as answer
                      time day
                      id text
                      day date
                      much integer
                    }

                    kpi Much {
                      formula sum(much) over answers
                      unit number
                    }

                    scorecard Slow {
                      calendar Days
                      perspective P {
                        goal G {
                          lagging Much
                        }
                      }
                    }
                    """.formatted(number));
        LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
        if (loaded.hasErrors()) {
            throw new AssertionError(loaded.issues().toString());
        }
        plan = loaded.plan(folder.path());
    }

    /** Where its definitions and data lie. */
    public Path folder() {
        return folder.path();
    }

    Outcome run(Limits limits, Cancellation cancellation, Consumer<String> progress) {
        DataRequest data = new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress)
                .within(limits)
                .stoppedBy(cancellation);
        return new Engine(new DuckDbObservatory())
                .run(plan, new RunRequest(Optional.empty(), new PeriodChoice.One("2026-01"), Optional.empty(), data));
    }

    /** Its results, or the codes and messages of what is in the way. */
    String outcome(Limits limits) {
        return outcome(run(limits, new Cancellation(), sentence -> {}));
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Evaluated evaluated -> new CsvResults().write(plan, evaluated.results());
            case Outcome.Cancelled cancelled -> "cancelled";
            case Outcome.Misused misused -> "misused: " + misused.issues();
            case Outcome.DataRefused refused -> {
                StringBuilder lines = new StringBuilder();
                for (Issue issue : refused.issues()) {
                    lines.append(issue.code())
                            .append(": ")
                            .append(issue.message())
                            .append('\n');
                }
                yield lines.toString();
            }
        };
    }

    @Override
    public void close() {
        folder.close();
    }
}
