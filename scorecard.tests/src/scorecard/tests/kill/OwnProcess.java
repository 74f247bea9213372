package scorecard.tests.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import scorecard.cli.ScorecardCommand;

/** The command line in a process of its own. */
public final class OwnProcess {
    private OwnProcess() {}

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
