package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.tests.cli.CliFixture;

/** A scorecard on two files of which some rows are rejected, and all that a run of it writes. */
final class CentreFolder {
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

    private final Path folder;
    private final Path out;
    private final Path spill;

    CentreFolder(Path folder) throws IOException {
        this.folder = folder;
        this.out = Files.createDirectories(folder.resolve("out"));
        this.spill = Files.createDirectories(folder.resolve("spill"));
        Files.createDirectories(folder.resolve("model"));
        Files.writeString(folder.resolve("model/centre.scorecard"), MODEL);
        Files.writeString(folder.resolve("model/calls.csv"), rows(7));
        Files.writeString(folder.resolve("model/chats.csv"), rows(11));
        CliFixture.Ran compiled = new CliFixture(folder).run("compile", "model", "-o", "model/centre.plan.json");
        assertEquals(0, compiled.exit(), compiled.err());
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

    /** The run, to be started in a process of its own. */
    KilledCommand command() throws IOException {
        return KilledCommand.in(folder, List.of(out, spill), RUN);
    }

    /** The run in this process. */
    CliFixture.Ran run() {
        return new CliFixture(folder).run(RUN);
    }

    /** The files that anybody would look at. */
    Map<String, String> inPlace() throws IOException {
        Map<String, String> files = files();
        files.keySet().removeIf(file -> file.startsWith("spill/") || file.contains("/."));
        return files;
    }

    /** All files that a run writes, with their content. */
    Map<String, String> files() throws IOException {
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

    void clear() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }
}
