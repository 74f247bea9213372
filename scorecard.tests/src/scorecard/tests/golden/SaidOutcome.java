package scorecard.tests.golden;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.json.JsonResults;
import scorecard.engine.result.Results;
import scorecard.engine.run.Outcome;

/** All that a run says, as a text to compare with that of another run. */
public final class SaidOutcome {

    private SaidOutcome() {}

    /**
     * The results as they are written, or why there are none.
     *
     * @param written how results are written
     */
    public static String of(Outcome outcome, Function<Results, String> written) {
        return switch (outcome) {
            case Outcome.Evaluated evaluated -> written.apply(evaluated.results());
            case Outcome.Cancelled cancelled -> "cancelled";
            case Outcome.Misused(List<Issue> issues) -> "misused\n" + lines(issues);
            case Outcome.DataRefused(List<Issue> issues) -> "refused\n" + lines(issues);
        };
    }

    /** The results as JSON with their notes, or why there are none. */
    public static String whole(Plan plan, Outcome outcome) {
        return of(outcome, results -> new JsonResults().write(plan, results) + lines(results.notes()));
    }

    private static String lines(List<Issue> issues) {
        return issues.stream().map(Issue::toString).collect(Collectors.joining("\n"));
    }
}
