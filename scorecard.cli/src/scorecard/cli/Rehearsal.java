package scorecard.cli;

import java.util.List;

/**
 * Does what people do most on an example, so that the JVM can keep the classes and what it learned of them for later starts
 * ({@code launch/cache.sh}). What the commands write is thrown away.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Takes the folder of the example; reports and rejected rows go to the working directory. */
    public static void main(String[] arguments) throws InterruptedException {
        ScorecardCommand.prepare();
        String example = arguments[0];
        for (List<String> command : List.of(
                List.of("--version"),
                List.of("check", example),
                List.of("format", "--check", example),
                List.of("run", example),
                List.of("run", example, "--format", "json"))) {
            ScorecardCommand.executeInProcess(Io.ofThisProcess(), command.toArray(String[]::new));
        }
    }
}
