package scorecard.tests.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import scorecard.engine.run.Engine;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.dsl.ScorecardFolder;
import scorecard.tests.engine.duckdb.JoinsOfStatements;

/** No statement of a random model compares all rows with all others, and no join makes more rows than it may. */
final class JoinsOfRandomModelsTest {
    private static final int MODELS = 40;

    @Test
    void noStepJoinsRowsThatHaveNothingInCommon(TestReporter reporter) {
        List<String> faults = new ArrayList<>();
        int joins = 0;
        for (long seed = 1; seed <= MODELS; seed++) {
            JoinsOfStatements looked = new JoinsOfStatements(Set.of());
            run(RandomModel.of(seed), looked);
            for (String fault : looked.faults()) {
                faults.add("seed " + seed + ": " + fault);
            }
            joins += looked.joins();
        }
        reporter.publishEntry("joins looked at", String.valueOf(joins));
        assertEquals("", String.join("\n\n", faults));
        assertTrue(joins > 500, joins + " joins");
    }

    private static void run(RandomModel model, JoinsOfStatements looked) {
        try (ScorecardFolder folder = model.folder()) {
            LoadedScorecards loaded = folder.load("random.scorecard");
            if (!loaded.hasErrors()) {
                DataRequest request = new DataRequest(folder.path(), Map.of(), Optional.empty(), 2, progress -> {});
                new Engine(new DuckDbObservatory())
                        .run(
                                loaded.plan(folder.path()),
                                new RunRequest(
                                        Optional.empty(),
                                        new PeriodChoice.Range("2026-01", "2026-04"),
                                        Optional.empty(),
                                        request.seenBy(looked)));
            }
        }
    }
}
