package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import scorecard.cli.ScorecardCommand;

/** The command line in a process of its own. */
public final class OwnProcess {
    private OwnProcess() {}

    /** What a process did that ended by itself. */
    public record Ended(int exit, String out, String err) {}

    /** Runs a command in a folder, in which its output lies afterwards, and ends it and what it started if it does not end. */
    public static Ended run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "it did not end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /**
     * What is started.
     *
     * @param options of the JVM
     */
    public static List<String> command(List<String> options, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        List.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED"),
                        options,
                        List.of("-cp", System.getProperty("java.class.path"), ScorecardCommand.class.getName()),
                        List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }
}
