package scorecard.tests.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the repository lies that the tests run in, and the folder beside it with data that is never part of it. */
public final class Repository {

    private Repository() {}

    /** The top folder: the build names it; else the nearest one above the working directory that holds the examples. */
    public static Path folder() {
        String named = System.getProperty("scorecard.root", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("examples/customer-service"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests run inside the repository, not in " + start);
    }

    /**
     * The folder of shared data: the system property {@code scorecard.shared}, else the environment's
     * {@code SCORECARD_SHARED}, else {@code shared} beside the repository. It may be absent.
     */
    public static Path shared() {
        return Optional.ofNullable(System.getProperty("scorecard.shared"))
                .or(() -> Optional.ofNullable(System.getenv("SCORECARD_SHARED")))
                .filter(named -> !named.isBlank())
                .map(Path::of)
                .orElseGet(() -> folder().resolveSibling("shared"));
    }
}
