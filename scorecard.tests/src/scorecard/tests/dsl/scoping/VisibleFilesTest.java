package scorecard.tests.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.tests.dsl.ScorecardFolder;

/** Which files are loaded, and which names of theirs can be used. */
final class VisibleFilesTest {

    private static final String USER = """
        package user
        %s
        kpi Doubled { formula Calls * 2 unit count }
        scorecard Card { calendar lib.Days perspective P { goal G { lagging Doubled } } }
        """;

    private static final String LIBRARY = """
        package lib
        calendar Days { timezone "UTC" }
        source calls { read csv "calls.csv" row per id id text }
        kpi Calls { over calls formula count() }
        """;

    @Test
    void anImportMakesSimpleNamesKnown() {
        for (String imports : List.of("import lib.*", "import lib.Calls")) {
            try (ScorecardFolder folder = ScorecardFolder.empty()
                    .with("user.scorecard", USER.formatted(imports))
                    .with("deep/library.scorecard", LIBRARY)) {
                assertEquals("", ScorecardFolder.text(folder.loadAll().issues()), imports);
                Path file = folder.path().resolve("user.scorecard");
                assertEquals(
                        List.of("lib.Calls", "user.Doubled"),
                        folder.load("user.scorecard").plan(folder.path()).kpis().stream()
                                .map(kpi -> kpi.name())
                                .toList(),
                        file.toString());
            }
        }
    }

    @Test
    void withoutImportTheNameNeedsItsPackage() {
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with("user.scorecard", USER.formatted(""))
                .with("library.scorecard", LIBRARY)) {
            assertEquals("""
                ERROR (unknown-kpi) there is no KPI `Calls`; expected it with its package, `lib.Calls` at 3:23, length 5
                """, ScorecardFolder.text(folder.load("user.scorecard").issues()));
        }
    }

    @Test
    void errorsInFilesThatAreUsedCount() {
        try (ScorecardFolder folder = ScorecardFolder.empty()
                .with("user.scorecard", USER.formatted("import lib.*"))
                .with("library.scorecard", LIBRARY.replace("row per id", "row per idd"))
                .with("stranger.scorecard", "kpi {")) {
            assertEquals("""
                ERROR (unknown-column) the source declares no column `idd`; did you mean `id`? at 3:45, length 3
                """, ScorecardFolder.text(folder.load("user.scorecard").issues()));
        }
    }

    @Test
    void filesThatAreNoneAreReported() throws Exception {
        try (ScorecardFolder folder =
                ScorecardFolder.empty().with("notes.txt", "kpi").with("empty/notes.txt", "kpi")) {
            Files.write(
                    folder.path().resolve("latin.scorecard"), "package größe".getBytes(StandardCharsets.ISO_8859_1));
            LoadedScorecards loaded = Workspace.standalone()
                    .load(List.of(
                            folder.path().resolve("gone.scorecard"),
                            folder.path().resolve("notes.txt"),
                            folder.path().resolve("empty"),
                            folder.path().resolve("latin.scorecard")));
            assertEquals(
                    """
                    ERROR (not-utf-8) the file is not UTF-8 text; save it in this encoding in a file
                    """,
                    ScorecardFolder.text(loaded.issues().stream()
                            .filter(issue -> issue.code().equals("not-utf-8"))
                            .toList()));
            assertEquals(
                    List.of("file-not-found", "no-scorecard-file", "no-scorecard-file", "not-utf-8"),
                    loaded.issues().stream().map(issue -> issue.code()).sorted().toList());
        }
    }
}
