package scorecard.tests.engine.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.file.LockedFolder;

/** A folder of one process is gone with it, and nobody's else is ever removed. */
final class LockedFolderTest {
    private static final String KIND = "scorecard-test-";
    private static final String LEFT = KIND + "0b6cbd64-8f0e-4a53-9d9c-0d3a2f0f7a11";

    @TempDir
    private Path parent;

    @Test
    void aFolderGoesWithItsLock() throws IOException {
        try (LockedFolder folder = LockedFolder.below(parent.resolve("new"), KIND, Files::deleteIfExists)) {
            assertEquals(2, names(parent.resolve("new")).size());
            assertEquals(folder.path() + ".lock", folder.lock().toString());
        }
        assertEquals(List.of(), names(parent.resolve("new")));
    }

    @Test
    void whatIsLeftBehindIsRemovedWithAndWithoutItsLock() throws IOException {
        Files.createDirectory(parent.resolve(LEFT));
        Files.createDirectory(parent.resolve(KIND + "locked"));
        Files.createFile(parent.resolve(KIND + "locked.lock"));
        LockedFolder.below(parent, KIND, Files::deleteIfExists).close();
        assertEquals(List.of(), names(parent));
    }

    @Test
    void aFolderThatWasNotMadeSoStays() throws IOException {
        Files.createDirectory(parent.resolve(KIND + "notes"));
        Files.createDirectory(parent.resolve(LEFT + "-copy"));
        LockedFolder.below(parent, KIND, Files::deleteIfExists).close();
        assertEquals(List.of(LEFT + "-copy", KIND + "notes"), names(parent));
    }

    @Test
    void aFolderInUseByThisProcessStays() throws IOException {
        try (LockedFolder used = LockedFolder.below(parent, KIND, Files::deleteIfExists)) {
            LockedFolder.below(parent, KIND, Files::deleteIfExists).close();
            assertEquals(
                    List.of(
                            used.path().getFileName().toString(),
                            used.lock().getFileName().toString()),
                    names(parent));
        }
    }

    @Test
    void whatCannotBeRemovedIsNoReasonToFail() throws IOException {
        Files.createFile(Files.createDirectory(parent.resolve(LEFT)).resolve("of another"));
        LockedFolder.below(parent, KIND, Files::deleteIfExists).close();
        assertEquals(List.of(LEFT), names(parent));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
