package scorecard.engine.test;

import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.test.TestCase;

/**
 * What came of a test.
 *
 * @param failures what is not as expected, in the author's order; none where the test passed
 */
public record TestResult(TestCase test, List<Issue> failures) {

    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether everything is as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
