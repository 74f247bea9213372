package scorecard.tests.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.tests.dsl.ScorecardFolder;

/** What the guide to the language shows is true. */
final class LanguageGuideTest {

    private static final Pattern PIECE = Pattern.compile("```scorecard\n(.*?)```", Pattern.DOTALL);

    @Test
    void theGuidesPiecesAreOneFormattedFileWithoutProblems() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("scorecard.root"), "docs", "LANGUAGE.md"));
        String text =
                PIECE.matcher(guide).results().map(piece -> piece.group(1)).collect(Collectors.joining("\n"));
        try (ScorecardFolder folder = ScorecardFolder.empty().with(ScorecardFolder.MAIN, text)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertEquals(
                    "",
                    ScorecardFolder.text(loaded.issues().stream()
                            .filter(issue -> !ScorecardFolder.isPractice(issue))
                            .toList()));
            assertEquals(text, loaded.formatted(folder.path().resolve(ScorecardFolder.MAIN)));
            assertEquals(
                    text.lines().filter(line -> line.startsWith("kpi ")).count(),
                    loaded.plan(folder.path()).kpis().size());
        }
    }
}
