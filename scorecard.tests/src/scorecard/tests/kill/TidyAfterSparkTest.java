package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.example.SparkOfTests;

/** A run on Spark leaves what it is asked for, and nothing else anywhere, however it ends. */
final class TidyAfterSparkTest {
    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read csv "calls.csv"
          row per id as call
          time day
          id integer
          day date
          agent text
        }

        kpi Agents {
          formula count(distinct agent) over calls
          unit count
        }

        scorecard Centre {
          calendar Days
          perspective Calls {
            goal Many {
              lagging Agents
            }
          }
        }
        """;

    private static final int ROWS = 30_000;
    private static final int TERMINATED = 143;

    /** What belongs to one run and is removed by the next where the system ended it before it could tidy up. */
    private static final String LEFT_TO_THE_NEXT = "scorecard-(?:spill|spark)-.*";

    @TempDir
    Path folder;

    @Test
    void aRunLeavesItsResultsAlone() throws Exception {
        writeCalls();
        KilledCommand.Course course = command().undisturbed();
        assertEquals(0, course.exit(), course.said());
        assertEquals(List.of("model", "out.json", "spill", "temporary"), files("."));
        assertNothingIsLeft();
    }

    @Test
    void aRunThatIsRefusedLeavesNothing() throws Exception {
        Path calls = writeCalls();
        Files.delete(calls);
        KilledCommand.Course course = command().undisturbed();
        assertEquals(3, course.exit(), course.said());
        assertNothingIsLeft();
        assertEquals(List.of("model", "spill", "temporary"), files("."));
    }

    @Test
    void whatARunCouldNotRemoveIsRemovedByTheNext() throws Exception {
        writeCalls();
        for (String stage : List.of("handing rows to Spark", "computing")) {
            KilledCommand.Ended ended = command().toldToEndAt(stage);
            assertEquals(TERMINATED, ended.exit(), ended.said());
            assertTrue(!ended.said().contains("\tat "), ended.said());
            assertEquals(List.of("model", "spill", "temporary"), files("."));
            assertEquals(List.of(), files("temporary"));
            assertTrue(
                    files("spill").stream().allMatch(name -> name.matches(LEFT_TO_THE_NEXT)), files("spill")::toString);
        }
        KilledCommand command = command();
        KilledCommand.Course course = command.undisturbed();
        assertTrue(command.killAt(new KilledCommand.Moment(course.events() - 1, 0)), "it had ended");
        assertTrue(files("spill").stream().anyMatch(name -> name.matches(LEFT_TO_THE_NEXT)), files("spill")::toString);
        assertEquals(0, command.undisturbed().exit());
        assertEquals(List.of(), files("spill"));
    }

    private void assertNothingIsLeft() throws IOException {
        assertEquals(List.of(), files("temporary"));
        assertEquals(List.of(), files("spill"));
    }

    /** More than travel with a statement. */
    private Path writeCalls() throws IOException {
        Path model = Files.createDirectories(folder.resolve("model"));
        Files.writeString(model.resolve("centre.scorecard"), MODEL);
        return Files.writeString(
                model.resolve("calls.csv"),
                "id,day,agent\n"
                        + IntStream.range(0, ROWS)
                                .mapToObj(row -> row + ",2026-01-" + (10 + row % 20) + ",agent " + row % 97 + "\n")
                                .collect(Collectors.joining()));
    }

    private KilledCommand command() throws IOException {
        return KilledCommand.in(
                folder,
                List.of(Files.createDirectories(folder.resolve("spill"))),
                "run",
                "model",
                "-o",
                "out.json",
                "--spill",
                "spill",
                "--engine",
                "spark",
                "--spark-home",
                SparkOfTests.home().toString());
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
