package scorecard.tests.example;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real data with values that were computed elsewhere. It is not part of the repository; a test that asks for it is skipped
 * where it is not there.
 *
 * @param folder of one set of data
 */
public record PublishedData(Path folder) {

    /** A set of data by the name of its folder. */
    public static PublishedData of(String name) {
        Path folder = Repository.shared().resolve("data").resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                "no shared data: name its folder by -Dscorecard.shared or SCORECARD_SHARED to run this proof");
        return new PublishedData(folder);
    }

    /** One of its files. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The values that are known of it. */
    public JsonNode expected() {
        try {
            return new ObjectMapper().readTree(file("expected.json").toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
