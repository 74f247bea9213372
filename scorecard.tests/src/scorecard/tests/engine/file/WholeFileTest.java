package scorecard.tests.engine.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.engine.file.LockedFile;
import scorecard.engine.file.WholeFile;

final class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void theOldContentStaysUntilTheNewIsComplete() throws IOException {
        Path target = Files.writeString(folder.resolve("result.csv"), "old");
        try (WholeFile file = WholeFile.at(target)) {
            write(file, "new");
            assertEquals("old", Files.readString(target));
            file.complete();
            assertEquals("new", Files.readString(target));
        }
        assertEquals(List.of("result.csv"), names());
    }

    @Test
    void whatIsNotCompleteLeavesNothing() throws IOException {
        try (WholeFile file = WholeFile.at(folder.resolve("result.csv"))) {
            write(file, "half");
        }
        assertEquals(List.of(), names());
    }

    @Test
    void severalMayWriteTheSameFileAtTheSameTimeAndTheLastHasItsPlace() throws IOException {
        Path target = folder.resolve("result.csv");
        try (WholeFile first = WholeFile.at(target);
                WholeFile second = WholeFile.at(target)) {
            write(first, "first");
            write(second, "second");
            second.complete();
            first.complete();
        }
        assertEquals("first", Files.readString(target));
        assertEquals(List.of("result.csv"), names());
    }

    @Test
    void whatAKilledProcessLeftOfTheSameFileIsRemovedAndNothingElse() throws IOException {
        String unique = "01234567-89ab-cdef-0123-456789abcdef";
        for (String name : List.of(
                ".result.csv." + unique + ".aside",
                ".result.csv.mine.aside",
                ".result.csv.aside",
                ".other.csv." + unique + ".aside",
                "result.csv." + unique + ".aside")) {
            Files.writeString(folder.resolve(name), "half");
        }
        WholeFile.at(folder.resolve("result.csv")).close();
        assertEquals(
                List.of(
                        ".other.csv." + unique + ".aside",
                        ".result.csv.aside",
                        ".result.csv.mine.aside",
                        "result.csv." + unique + ".aside"),
                names());
    }

    @Test
    void aFileInUseByThisProcessIsNotTakenForLeftBehindThroughALinkToItsFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        try (LockedFile used = LockedFile.create(folder.resolve("real/used")).orElseThrow()) {
            LockedFile.removeIfLeftBehind(link.resolve("used"), () -> {
                throw new IOException("somebody works with it");
            });
            assertEquals(folder.resolve("real/used").toRealPath(), used.path());
        }
        LockedFile.removeIfLeftBehind(link.resolve("used"), () -> {});
        assertEquals(List.of(), List.of(folder.resolve("real").toFile().list()));
    }

    @Test
    void aFileThatIsThereAlreadyIsNotTaken() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "");
        assertThrows(IOException.class, () -> LockedFile.create(there));
    }

    private static void write(WholeFile file, String text) throws IOException {
        file.content().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
