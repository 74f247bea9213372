package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.test.TestCase;
import scorecard.engine.run.Engine;
import scorecard.engine.test.TestRunner;

/** The published scorings of other systems with their traps, written in the language and computed by hand. */
final class ProfilesTest {

    private static LoadedScorecards loaded(String folder) {
        return Workspace.standalone().load(List.of(Repository.folder().resolve(folder)));
    }

    @TestFactory
    Stream<DynamicTest> everyProfileScoresAsPublished() {
        return passes(loaded("scorecard.tests/profiles"));
    }

    @TestFactory
    Stream<DynamicTest> theExampleSaysWhatItsTestsExpect() {
        return passes(loaded("examples/customer-service"));
    }

    @Test
    void thereAreTestsToRun() {
        assertTrue(loaded("scorecard.tests/profiles").tests().size() >= 11);
        assertTrue(loaded("examples/customer-service").tests().size() >= 7);
    }

    private static Stream<DynamicTest> passes(LoadedScorecards scorecards) {
        TestRunner runner = new TestRunner(new Engine(new DuckDbObservatory()));
        return scorecards.tests().stream()
                .map((TestCase test) -> DynamicTest.dynamicTest(test.title(), () -> {
                    List<String> failures = runner.run(test).failures().stream()
                            .map(Issue::message)
                            .toList();
                    assertEquals(List.of(), failures);
                }));
    }
}
