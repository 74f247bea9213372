package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.tests.engine.duckdb.JoinsOfStatements;

/** No statement of a golden case compares all rows with all others, and no join makes more rows than it may. */
final class JoinsOfGoldenCasesTest {
    /** {@code related-rows} has a relation in which nothing is equal: other contacts that cost more and went the other way. */
    private static final Set<String> OF_AUTHORS = Set.of("[cost < cost, outbound != outbound]");

    @Test
    void noStepJoinsRowsThatHaveNothingInCommon(TestReporter reporter) throws IOException {
        assertNoFaults(new DuckDbObservatory(), 600, reporter);
    }

    @Test
    void noShownStatementJoinsRowsThatHaveNothingInCommon(TestReporter reporter) throws IOException {
        assertNoFaults(DuckDbObservatory.ofShownStatements(), 480, reporter);
    }

    /** @param fewest joins that are looked at, or the test looks at too little */
    private static void assertNoFaults(DuckDbObservatory observatory, int fewest, TestReporter reporter)
            throws IOException {
        List<String> faults = new ArrayList<>();
        int statements = 0;
        int joins = 0;
        for (GoldenCase golden : GoldenCase.all()) {
            LoadedScorecards loaded = Pipeline.load(golden.model());
            if (!loaded.hasErrors()) {
                JoinsOfStatements looked = new JoinsOfStatements(OF_AUTHORS);
                DataRequest request = new DataRequest(golden.base(), Map.of(), Optional.empty(), 2, progress -> {});
                Pipeline.run(
                        observatory,
                        loaded.plan(golden.base()),
                        golden.periods(),
                        golden.asOf(),
                        request.seenBy(looked));
                looked.faults().forEach(fault -> faults.add(golden.name() + ": " + fault));
                statements += looked.statements();
                joins += looked.joins();
            }
        }
        reporter.publishEntry("looked at", statements + " statements with " + joins + " joins");
        assertEquals("", String.join("\n\n", faults));
        assertTrue(joins > fewest, joins + " joins");
    }
}
