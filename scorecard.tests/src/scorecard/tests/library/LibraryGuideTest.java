package scorecard.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import scorecard.tests.example.Repository;

/** The guide to the library names what the library holds, under the number that its documentation names. */
final class LibraryGuideTest {

    @Test
    void everyKpiStandsInTheGuideUnderItsNumber() throws IOException {
        List<String> lines = Files.readAllLines(Repository.folder().resolve("docs/LIBRARY.md"));

        assertEquals(
                List.of(),
                LibraryKpi.all().stream()
                        .filter(kpi -> lines.stream()
                                .noneMatch(line -> line.startsWith("| " + kpi.number() + " | `" + kpi.name())))
                        .toList());
    }
}
