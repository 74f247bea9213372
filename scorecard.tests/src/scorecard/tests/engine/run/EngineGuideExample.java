package scorecard.tests.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.json.PlanJson;
import scorecard.engine.plan.json.PlanReading;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.run.Engine;
import scorecard.engine.run.JudgeablePlan;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice.LatestComplete;

/** The method that the guide to the engine shows. */
final class EngineGuideExample {

    String show(Path file) throws IOException {
        PlanReading reading = new PlanJson().read(Files.readString(file), file.toString());
        Plan plan = switch (reading) {
            case PlanReading.Read read -> read.file().plan();
            case PlanReading.Refused refused ->
                throw new IllegalArgumentException(refused.issues().toString());
        };
        List<Issue> unsound = JudgeablePlan.issues(plan, file.toString());
        if (!unsound.isEmpty()) {
            throw new IllegalArgumentException(unsound.toString());
        }
        Limits limits = new Limits(
                Optional.of(2_000_000_000L), // bytes of memory; the rest goes to the system's temporary folder
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofMinutes(5)));
        DataRequest data =
                new DataRequest(file.getParent(), Map.of(), Optional.empty(), 2, progress -> {}).within(limits);
        RunRequest request = new RunRequest(Optional.empty(), new LatestComplete(), Optional.empty(), data);
        try (Engine engine = new Engine(new DuckDbObservatory())) {
            return switch (engine.run(plan, request)) {
                case Outcome.Evaluated evaluated -> new JsonResults().write(plan, evaluated.results());
                case Outcome.DataRefused refused -> refused.issues().toString();
                case Outcome.Misused misused -> misused.issues().toString();
                case Outcome.Cancelled cancelled -> "cancelled";
            };
        }
    }
}
