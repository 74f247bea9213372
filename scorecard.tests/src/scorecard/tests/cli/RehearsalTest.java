package scorecard.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rehearsed for a class cache loads what the commands need that the cache is for, and no more. */
final class RehearsalTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("scorecard.root"), "examples", "customer-service");

    @TempDir
    private Path folder;

    @Test
    void theLanguageIsCheckedAndFormattedWithoutTheEngine() throws Exception {
        String loaded = loadedBy("language");
        assertTrue(loaded.contains("scorecard.dsl.validation.ScorecardValidator "), "nothing was checked");
        assertTrue(loaded.contains("scorecard.dsl.formatting.ScorecardFormatter "), "nothing was formatted");
        assertEquals(
                List.of(),
                loaded.lines()
                        .filter(line -> line.matches(".*] (org\\.duckdb|org\\.apache\\.calcite)\\..*"))
                        .toList());
        assertEquals(List.of("loaded"), files());
    }

    @Test
    void theEngineRunsToThePage() throws Exception {
        String loaded = loadedBy("engine");
        assertTrue(loaded.contains("scorecard.dsl.formatting.ScorecardFormatter "), "nothing was formatted");
        assertTrue(loaded.contains("org.duckdb.DuckDBConnection "), "nothing was read");
        assertTrue(loaded.contains("scorecard.engine.report.json."), "no results were written as data");
        assertFalse(
                files().stream().filter(file -> file.endsWith(".html")).toList().isEmpty(), "no page was written");
    }

    /** The log of classes that the rehearsal of a part loaded, in a process of its own. */
    private String loadedBy(String part) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "scorecard.cli.Rehearsal",
                        part,
                        EXAMPLE.toString())
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertEquals(0, exit);
        return Files.readString(log);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
