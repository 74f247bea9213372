package scorecard.engine.plan.test;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Plan;

/**
 * One test, compiled.
 *
 * @param title what it says about the definitions
 * @param place where it stands
 * @param plan the definitions it looks at, with the rows it gives; sources that it does not give are empty
 * @param asOf the moment after which rows do not count; the end of the last period expected where empty
 * @param expectations in the author's order
 */
public record TestCase(
        String title, Place.InText place, Plan plan, Optional<LocalDateTime> asOf, List<Expectation> expectations) {

    public TestCase {
        expectations = List.copyOf(expectations);
    }
}
