package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.issue.Severity;

/** The library is checked like anybody's text: what it says can be evaluated, also where no KPI uses it. */
final class LibraryDefinitionsTest {

    private static final String PACKAGE = "package contactcentre\n";

    @TempDir
    Path folder;

    @Test
    void nothingInTheLibraryIsAnError() throws IOException {
        for (String file : ShippedLibraries.fileNames()) {
            Files.writeString(
                    folder.resolve(Path.of(file).getFileName().toString()),
                    LibraryKpi.text(file).replace(PACKAGE, "package copied\n"));
        }
        Files.writeString(folder.resolve("calendar.scorecard"), """
            package copied

            calendar Utc {
              timezone "UTC"
            }
            """);

        assertEquals(
                List.of(),
                Workspace.standalone().load(List.of(folder)).issues().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .toList());
    }
}
