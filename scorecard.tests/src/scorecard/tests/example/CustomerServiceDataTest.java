package scorecard.tests.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CustomerServiceDataTest {

    private static final Path COMMITTED = Repository.folder().resolve("examples/customer-service/data");
    private static final long MOST_BYTES = 200_000;

    @TempDir
    private Path folder;

    @Test
    void theGeneratorReproducesTheCommittedSliceByteForByte() throws IOException {
        CustomerServiceData.write(folder, CustomerServiceData.SLICE);

        assertEquals(namesIn(COMMITTED), namesIn(folder));
        for (String name : namesIn(folder)) {
            assertArrayEquals(
                    Files.readAllBytes(COMMITTED.resolve(name)), Files.readAllBytes(folder.resolve(name)), name);
        }
    }

    @Test
    void theCommittedSliceIsSmall() throws IOException {
        for (String name : namesIn(COMMITTED)) {
            long bytes = Files.size(COMMITTED.resolve(name));
            assertTrue(bytes <= MOST_BYTES, name + " has " + bytes + " bytes");
        }
    }

    @Test
    void moreContactsLeaveTheOtherTablesAsTheyAre() throws IOException {
        CustomerServiceData.write(folder, 10 * CustomerServiceData.SLICE);

        assertTrue(Files.size(folder.resolve("contacts.csv")) > 9 * Files.size(COMMITTED.resolve("contacts.csv")));
        for (String name : List.of("workload.csv", "agent-survey.csv", "articles.csv", "appointments.csv")) {
            assertArrayEquals(
                    Files.readAllBytes(COMMITTED.resolve(name)), Files.readAllBytes(folder.resolve(name)), name);
        }
    }

    @Test
    void noContactsAreNotASize() {
        assertThrows(IllegalArgumentException.class, () -> CustomerServiceData.write(folder, 0));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
