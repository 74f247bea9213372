package scorecard.dsl.decision;

import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** Finds the severities that hold for a file: those of {@code scorecard.rules} in its folder, else in the nearest one above. */
@Singleton
public final class ProjectSeverities {

    /** The name of the file. */
    public static final String FILE = "scorecard.rules";

    private static final int MOST_FOLDERS = 8;
    private static final long MOST_BYTES = 100_000;

    /** The choices that hold for a definition. */
    SeverityChoices of(URI definition) {
        return definition.isFile()
                ? file(Path.of(definition.toFileString()))
                        .map(file -> read(file, FILE))
                        .orElse(SeverityChoices.NONE)
                : SeverityChoices.NONE;
    }

    /** The file that holds for a definition; empty where its project has none. */
    public Optional<Path> file(Path definition) {
        Path folder = definition.toAbsolutePath().getParent();
        for (int step = 0; step < MOST_FOLDERS && folder != null; step++) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** The choices a file holds; none where it cannot be read, or is too large to be one. */
    public SeverityChoices read(Path file, String name) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? SeverityChoices.NONE
                    : SeverityChoices.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), name);
        } catch (IOException unreadable) {
            return SeverityChoices.NONE;
        }
    }
}
