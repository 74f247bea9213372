package scorecard.engine.run;

import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Results;

/** What came of a run. */
public sealed interface Outcome {

    /** The scorecard was evaluated. */
    record Evaluated(Scorecard scorecard, Results results) implements Outcome {}

    /** The request names what does not exist: an unknown scorecard or period (usage, exit code 2). */
    record Misused(List<Issue> issues) implements Outcome {
        public Misused {
            issues = List.copyOf(issues);
        }
    }

    /** Somebody stopped it: there is no result, and nothing is wrong (exit code 130). */
    record Cancelled() implements Outcome {}

    /** The data could not be read, was refused or outgrows its limits (exit code 3). */
    record DataRefused(List<Issue> issues) implements Outcome {
        public DataRefused {
            issues = List.copyOf(issues);
        }
    }
}
