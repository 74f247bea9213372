package scorecard.engine.plan.json;

import java.util.List;
import scorecard.engine.issue.Issue;

/** What came of reading a plan. */
public sealed interface PlanReading {

    /** It is a plan that can be run. */
    record Read(PlanFile file) implements PlanReading {}

    /** It is no plan, one of a newer version, or one that was changed after it was compiled. */
    record Refused(List<Issue> issues) implements PlanReading {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
