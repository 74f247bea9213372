package scorecard.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Does what people do most on an example, so that the JVM can keep the classes and what it learned of them for later starts
 * ({@code launch/cache.sh}). What the commands write is thrown away.
 */
final class Rehearsal {

    /** What later commands need; the JVM links everything it kept at each start, so that a part is kept alone. */
    enum Part {
        /** Reading and checking definitions. */
        LANGUAGE,
        /** Evaluating them, too. */
        ENGINE
    }

    private Rehearsal() {}

    /** Takes the part in lower case and the folder of the example; reports and rejected rows go to the working directory. */
    public static void main(String[] arguments) throws InterruptedException {
        ScorecardCommand.prepare();
        for (List<String> command : commands(Part.valueOf(arguments[0].toUpperCase(Locale.ROOT)), arguments[1])) {
            ScorecardCommand.executeInProcess(Io.ofThisProcess(), command.toArray(String[]::new));
        }
    }

    /** What is rehearsed for a part. */
    static List<List<String>> commands(Part part, String example) {
        Stream<List<String>> ofLanguage =
                Stream.of(List.of("--version"), List.of("check", example), List.of("format", "--check", example));
        Stream<List<String>> ofEngine = Stream.of(List.of("run", example), List.of("run", example, "--format", "json"));
        return switch (part) {
            case LANGUAGE -> ofLanguage.toList();
            case ENGINE -> Stream.concat(ofLanguage, ofEngine).toList();
        };
    }
}
