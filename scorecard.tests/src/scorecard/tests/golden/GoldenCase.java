package scorecard.tests.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.PeriodCalendar;
import scorecard.tests.example.Repository;

/**
 * One folder of golden files.
 *
 * @param folder what is expected
 * @param model the definitions: {@code model.scorecard} in the folder, else the folder of the same name in the examples
 */
record GoldenCase(Path folder, Path model) {

    private static final Pattern RANGE = Pattern.compile("// run (\\S+) \\.\\. (\\S+)");
    private static final Pattern ONE = Pattern.compile("// run (\\S+)");

    private static final Pattern AS_OF = Pattern.compile("// as of (\\S+)");

    static List<GoldenCase> all() throws IOException {
        try (var folders = Files.list(Repository.folder().resolve("scorecard.tests/golden"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::in)
                    .toList();
        }
    }

    private static GoldenCase in(Path folder) {
        Path model = folder.resolve("model.scorecard");
        Path examples = Repository.folder().resolve("examples");
        return new GoldenCase(folder, Files.exists(model) ? model : examples.resolve(folder.getFileName()));
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The folder that the paths of data files start in. */
    Path base() {
        return Files.isDirectory(model) ? model : model.getParent();
    }

    /** The periods named by a comment {@code // run A .. B} in the definitions; for an example, in its {@code run.txt}. */
    PeriodChoice periods() throws IOException {
        for (String line : commented()) {
            Matcher range = RANGE.matcher(line);
            if (range.matches()) {
                return new PeriodChoice.Range(range.group(1), range.group(2));
            }
            Matcher one = ONE.matcher(line);
            if (one.matches()) {
                return new PeriodChoice.One(one.group(1));
            }
        }
        return new PeriodChoice.LatestComplete();
    }

    /** The end of the day named by a comment {@code // as of DAY}; empty for the latest time in the data. */
    Optional<LocalDateTime> asOf() throws IOException {
        return commented().stream()
                .map(AS_OF::matcher)
                .filter(Matcher::matches)
                .map(match -> PeriodCalendar.endOf(LocalDate.parse(match.group(1))))
                .findFirst();
    }

    private List<String> commented() throws IOException {
        return Files.readAllLines(Files.isDirectory(model) ? folder.resolve("run.txt") : model);
    }
}
