package scorecard.tests.engine.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scorecard.tests.example.Repository;

/** Every code that the engine gives for data is explained in docs/DATA.md, and no other. */
final class DataCodesTest {
    @Test
    void codesAndTheirExplanationsAgree() throws IOException {
        Set<String> given = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Repository.folder().resolve("scorecard.engine/src/scorecard/engine"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> given.addAll(found("\"(data-[a-z-]+)\",", read(file))));
        }
        Set<String> explained =
                found("(?m)^\\| `(data-[a-z-]+)` \\|", read(Repository.folder().resolve("docs/DATA.md")));
        assertEquals(explained, given);
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
