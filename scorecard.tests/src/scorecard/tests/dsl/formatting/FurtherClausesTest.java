package scorecard.tests.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.issue.Severity;
import scorecard.tests.dsl.ScorecardFolder;

/** The clauses that the guide to the language only mentions are accepted and stand in their one form. */
final class FurtherClausesTest {

    @Test
    void furtherClausesHaveNoErrorsAndAreFormatted() throws IOException {
        String text =
                Files.readString(Path.of(System.getProperty("scorecard.root"), "scorecard.tests", "clauses.scorecard"));
        try (ScorecardFolder folder = ScorecardFolder.empty().with(ScorecardFolder.MAIN, text)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertEquals(
                    "",
                    ScorecardFolder.text(loaded.issues().stream()
                            .filter(issue -> issue.severity() == Severity.ERROR)
                            .toList()));
            assertEquals(text, loaded.formatted(folder.path().resolve(ScorecardFolder.MAIN)));
        }
    }
}
