package scorecard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a user can attach when this program itself fails: versions, the command and where it failed. */
final class CrashReport {

    private CrashReport() {}

    /** Writes the report to the working directory, else to the folder for temporary files; empty where neither can be. */
    static Optional<Path> write(Throwable failure, List<String> arguments, Io io) {
        String text = text(failure, arguments);
        for (Path folder : List.of(io.workingDirectory(), Path.of(System.getProperty("java.io.tmpdir")))) {
            try {
                Path file = Files.createTempFile(folder, "scorecard-crash-", ".txt");
                Files.writeString(file, text);
                return Optional.of(file);
            } catch (IOException notHere) {
                // The next folder may be writable.
            }
        }
        return Optional.empty();
    }

    private static String text(Throwable failure, List<String> arguments) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return """
                Scorecard failed. Attach this file to your report; read it first: its messages may quote your definitions or data.

                version: %s
                java:    %s (%s)
                system:  %s %s
                command: scorecard %s

                %s""".formatted(
                        Version.text(),
                        System.getProperty("java.version"),
                        System.getProperty("java.vendor"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        String.join(" ", arguments),
                        trace);
    }
}
