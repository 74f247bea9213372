package scorecard.tests.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what comes out of each golden case with its files, and its numbers with independent SQL.
 *
 * <p>{@code -Dgolden.update=true} rewrites the files. Look at the difference before committing: they are expectations.
 */
final class GoldenTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> outputIsAsExpectedAndNumbersAreProved() throws IOException {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
    }

    @Test
    void expectationsAreNotRewrittenUnattended() {
        assertFalse(
                UPDATE && System.getenv("CI") != null, "golden.update is for people, not for continuous integration");
    }

    private static void check(GoldenCase golden) throws IOException, SQLException {
        GoldenOutput output = GoldenOutput.of(golden);
        List<String> rewritten = new ArrayList<>();
        for (Map.Entry<String, String> file : output.files().entrySet()) {
            Path expectation = golden.folder().resolve(file.getKey());
            if (UPDATE || !Files.exists(expectation)) {
                Files.writeString(expectation, file.getValue());
                rewritten.add(file.getKey());
            }
        }
        for (String name : List.of("plan.json", "query.sql", "result.csv", "issues.txt")) {
            if (UPDATE && !output.files().containsKey(name)) {
                Files.deleteIfExists(golden.folder().resolve(name));
            }
        }
        if (output.results().isPresent()) {
            List<String> disagreements =
                    IndependentCheck.disagreements(golden, output.results().get());
            assertTrue(disagreements.isEmpty(), () -> String.join("\n", disagreements));
        }
        for (Map.Entry<String, String> file : output.files().entrySet()) {
            assertEquals(
                    Files.readString(golden.folder().resolve(file.getKey())),
                    file.getValue(),
                    golden.name() + "/" + file.getKey());
        }
        for (String name : List.of("plan.json", "query.sql", "result.csv", "issues.txt")) {
            assertEquals(
                    output.files().containsKey(name),
                    Files.exists(golden.folder().resolve(name)),
                    golden.name() + "/" + name + " is expected or made, but not both");
        }
        assertTrue(UPDATE || rewritten.isEmpty(), () -> "was missing and has been written, look at it: " + rewritten);
    }
}
