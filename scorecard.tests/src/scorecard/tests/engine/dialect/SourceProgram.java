package scorecard.tests.engine.dialect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import scorecard.tests.example.Repository;

/**
 * A program of {@code scorecard.tests/dialects/programs}, run from its source in a process of its own, because the libraries it
 * needs are in no usual build and would not get on with ours.
 *
 * @param name its class
 * @param libraries a folder of jars
 */
public record SourceProgram(String name, Path libraries) {

    /** How it is started, with options of the virtual machine; add its arguments. */
    public ProcessBuilder command(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                libraries + "/*",
                Repository.folder()
                        .resolve("scorecard.tests/dialects/programs/" + name + ".java")
                        .toString()));
        return new ProcessBuilder(command);
    }
}
