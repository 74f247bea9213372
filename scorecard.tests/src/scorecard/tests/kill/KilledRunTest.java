package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.cli.CliFixture;

/** More moments: {@code -Dkill.moments=100}; other ones: {@code -Dkill.seed=1}. */
final class KilledRunTest {
    private static final int ROWS = 30_000;

    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read csv "calls.csv"
          row per id as call
          time day
          reject at most 50%
          id integer
          day date
          agent text
          seconds integer
        }

        source chats {
          read csv "chats.csv"
          row per id as chat
          time day
          reject at most 50%
          id integer
          day date
          agent text
          seconds integer
        }

        kpi Seconds {
          formula median(seconds) over calls
          unit number
        }

        kpi Agents {
          formula count(distinct agent) over chats
          unit number
        }

        scorecard Centre {
          calendar Days
          perspective Calls {
            goal Fast {
              lagging Seconds
              lagging Agents
            }
          }
        }
        """;

    @TempDir
    Path folder;

    private Path out;
    private Path spill;

    private static final String[] RUN = {
        "run",
        "model/centre.plan.json",
        "-o",
        "out/centre.json",
        "--rejects",
        "out",
        "--spill",
        "spill",
        "--memory",
        "64MB"
    };

    @BeforeEach
    void data() throws IOException {
        out = Files.createDirectories(folder.resolve("out"));
        spill = Files.createDirectories(folder.resolve("spill"));
        Files.createDirectories(folder.resolve("model"));
        Files.writeString(folder.resolve("model/centre.scorecard"), MODEL);
        CliFixture.Ran compiled = new CliFixture(folder).run("compile", "model", "-o", "model/centre.plan.json");
        assertEquals(0, compiled.exit(), compiled.err());
        Files.writeString(folder.resolve("model/calls.csv"), rows(7));
        Files.writeString(folder.resolve("model/chats.csv"), rows(11));
    }

    /** Every 50th row is rejected. */
    private static String rows(int factor) {
        return "id,day,agent,seconds\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> "%d,2026-0%d-%02d,agent %d,%s\n"
                                .formatted(
                                        row,
                                        1 + row % 6,
                                        1 + row % 28,
                                        row * factor % 977,
                                        row % 50 == 0 ? "none" : Integer.toString(row * factor % 601)))
                        .collect(Collectors.joining());
    }

    @Test
    void aRunThatIsKilledAtAnyMomentLeavesWholeFilesAndTheNextRunIsRight(TestReporter reporter) throws Exception {
        KilledCommand command = KilledCommand.in(folder, List.of(out, spill), RUN);
        KilledCommand.Course course = command.undisturbed();
        assertEquals(0, course.exit(), course.said());
        Map<String, String> right = files();
        assertEquals(
                Set.of("out/centre.calls.rejected.csv", "out/centre.chats.rejected.csv", "out/centre.json"),
                right.keySet(),
                course.said());

        long seed = Long.getLong("kill.seed", System.nanoTime());
        Random random = new Random(seed);
        reporter.publishEntry("kill.seed", Long.toString(seed));
        List<String> moments = new ArrayList<>();
        int killed = 0;
        for (int time = 0; time < Integer.getInteger("kill.moments", 4); time++) {
            boolean anew = random.nextBoolean();
            if (anew) {
                clear();
            }
            KilledCommand.Moment moment = course.moment(random);
            killed += command.killAt(moment) ? 1 : 0;
            moments.add(moment + " " + files().keySet());
            String told = "seed " + seed + ", " + moment + (anew ? " without" : " with") + " files of an earlier run";
            inPlace().forEach((file, text) -> assertEquals(right.get(file), text, told + ": " + file));

            CliFixture.Ran next = new CliFixture(folder).run(RUN);
            assertEquals(0, next.exit(), told + "\n" + next.err());
            assertEquals(right, files(), told);
        }
        reporter.publishEntry("killed", killed + " of " + moments.size() + ": " + moments);
        assertTrue(killed > 0, () -> "none was killed: " + moments);
    }

    /** The files that anybody would look at. */
    private Map<String, String> inPlace() throws IOException {
        Map<String, String> files = files();
        files.keySet().removeIf(file -> file.startsWith("spill/") || file.contains("/."));
        return files;
    }

    /** All files that a run writes, with their content. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path written : List.of(out, spill)) {
            try (Stream<Path> below = Files.walk(written)) {
                for (Path file : (Iterable<Path>) below.filter(path -> !path.equals(written))::iterator) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, Files.isRegularFile(file) ? Files.readString(file) : "a folder");
                }
            }
        }
        return files;
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }
}
