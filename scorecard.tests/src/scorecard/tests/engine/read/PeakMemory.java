package scorecard.tests.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory that this process held, that of the database included, where the system tells it (Linux). */
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path FORGET = Path.of("/proc/self/clear_refs");
    private static final String MOST = "VmHWM:";
    private static final String NOW = "VmRSS:";

    private PeakMemory() {}

    /** Bytes. */
    static OptionalLong most() throws IOException {
        return bytes(MOST);
    }

    /** Bytes. */
    static OptionalLong now() throws IOException {
        return bytes(NOW);
    }

    private static OptionalLong bytes(String name) throws IOException {
        if (!Files.isReadable(STATUS) || !Files.isWritable(FORGET)) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst();
        }
    }

    /** From now on only. */
    static void forget() throws IOException {
        if (Files.isWritable(FORGET)) {
            Files.writeString(FORGET, "5");
        }
    }
}
