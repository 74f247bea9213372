package scorecard.tests.kill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import scorecard.tests.cli.CliFixture;

/** A store is sound whenever a process that uses it is killed. */
final class KilledStoreTest {
    private static final int ROWS_OF_A_DAY = 500;
    private static final String STORE = "store";
    private static final int ROUNDS = 3;

    private static final String MODEL = """
        package centre

        calendar Days {
          timezone "UTC"
        }

        source calls {
          read csv "calls-*.csv"
          row per id as call
          time day
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
          formula count(distinct agent) over calls
          unit number
        }

        scorecard Centre {
          calendar Days
          period day
          perspective Calls {
            goal Fast {
              lagging Seconds
              lagging Agents
            }
          }
        }
        """;

    /** A file that nobody wrote as it is. */
    private static final String UNKNOWN = "0".repeat(64) + ".pack";

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void data() throws IOException {
        store = Files.createDirectories(folder.resolve(STORE));
        Files.createDirectories(folder.resolve("model"));
        Files.writeString(folder.resolve("model/centre.scorecard"), MODEL);
        CliFixture.Ran compiled = new CliFixture(folder).run("compile", "model", "-o", "model/centre.plan.json");
        assertEquals(0, compiled.exit(), compiled.err());
        for (int day = 1; day <= 9; day++) {
            append(day, 0);
        }
    }

    /** @param version which of the ways in which the rows of the day are told; a later one corrects them */
    private void append(int day, int version) throws IOException {
        Files.writeString(
                folder.resolve("model/calls-%02d.csv".formatted(day)),
                "id,day,agent,seconds\n"
                        + IntStream.range(0, ROWS_OF_A_DAY)
                                .mapToObj(row -> "%d,2026-06-%02d,agent %d,%d\n"
                                        .formatted(
                                                day * ROWS_OF_A_DAY + row,
                                                day,
                                                row * 7 % (97 - version % 53),
                                                row * day % (61 + version)))
                                .collect(Collectors.joining()));
    }

    private static String[] run(String... more) {
        return Stream.concat(
                        Stream.of(
                                "run",
                                "model/centre.plan.json",
                                "--format",
                                "json",
                                "--from",
                                "2026-06-01",
                                "--to",
                                "2026-06-20"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String said(String... command) {
        CliFixture.Ran ran = new CliFixture(folder).run(command);
        assertEquals(0, ran.exit(), ran.err());
        return ran.out();
    }

    @Test
    void aRunThatIsKilledWhileItUsesAStoreLeavesAStoreThatIsSound(TestReporter reporter) throws Exception {
        KilledCommand command = KilledCommand.in(folder, List.of(store), run("--store", STORE));
        KilledCommand.Course course = command.undisturbed();
        assertEquals(0, course.exit(), course.said());
        Set<String> seen = new HashSet<>(Set.of(said(run())));
        new RandomMoments(command, course, reporter)
                .kill(
                        (time, random) -> {
                            append(10 + time % 10, time / 10);
                            return "";
                        },
                        told -> {
                            List<String> left = files();
                            String right = said(run());
                            assertTrue(seen.add(right), () -> told + " had nothing new to keep");
                            assertEquals(right, said(run("--store", STORE)), told);
                            assertTrue(
                                    files().stream().allMatch(file -> file.matches("[0-9a-f]{64}\\.(pack|rows)")),
                                    files().toString());
                            said("store", "verify", STORE);
                            said("store", "prune", STORE, "--store-size", "16MB");
                            return left;
                        });
    }

    @Test
    void pruningThatIsKilledAtAnyMomentLosesNothingElse(TestReporter reporter) throws Exception {
        Map<String, byte[]> kept = new TreeMap<>();
        for (int day = 10; day <= 15; day++) {
            append(day, 0);
            said(run("--store", STORE));
        }
        for (String file : files()) {
            kept.put(file, Files.readAllBytes(store.resolve(file)));
        }
        kept.put(UNKNOWN, new byte[1000]);
        String right = said(run());
        int bytes = kept.values().stream().mapToInt(file -> file.length).sum();
        int thousands = bytes / 2 / 1000;
        String size = "0.%03dMB".formatted(thousands);
        KilledCommand command = KilledCommand.in(folder, List.of(store), "store", "prune", STORE, "--store-size", size);
        restore(kept);
        KilledCommand.Course course = command.undisturbed();
        assertEquals(0, course.exit(), course.said());
        new RandomMoments(command, course, reporter)
                .kill(
                        (time, random) -> {
                            restore(kept);
                            return "";
                        },
                        told -> {
                            List<String> left = files();
                            for (String file : left) {
                                assertArrayEquals(
                                        kept.get(file), Files.readAllBytes(store.resolve(file)), told + " " + file);
                            }
                            assertOnlyWhatDoesNotFitIsGone(kept, thousands * 1000L, told);
                            assertEquals(right, said(run("--store", STORE)), told);
                            said("store", "prune", STORE, "--store-size", size);
                            said("store", "verify", STORE);
                            return left.size() + " files";
                        });
    }

    /** A file whose bytes there would still be room for must not be lost. */
    private void assertOnlyWhatDoesNotFitIsGone(Map<String, byte[]> kept, long most, Object moment) throws IOException {
        List<String> left = files();
        long taken = left.stream().mapToLong(file -> kept.get(file).length).sum();
        kept.forEach((file, content) -> assertTrue(
                left.contains(file) || file.equals(UNKNOWN) || taken + content.length > most,
                moment + " lost " + file));
    }

    private void restore(Map<String, byte[]> kept) throws IOException {
        for (String file : files()) {
            Files.delete(store.resolve(file));
        }
        for (Map.Entry<String, byte[]> file : kept.entrySet()) {
            Files.write(store.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void twoProcessesMayUseOneStoreAtOnceWhileAThirdPrunesIt() throws Exception {
        KilledCommand prune =
                KilledCommand.in(folder, List.of(store), "store", "prune", STORE, "--store-size", "0.1MB");
        for (int round = 0; round < ROUNDS; round++) {
            append(10 + round, 0);
            String right = said(run());
            Map<String, KilledCommand> together = new TreeMap<>();
            for (String name : List.of("one.json", "other.json")) {
                together.put(name, KilledCommand.in(folder, List.of(store), run("--store", STORE, "-o", name)));
            }
            together.put("prune", prune);
            try (ExecutorService processes = Executors.newFixedThreadPool(together.size())) {
                List<Future<KilledCommand.Course>> courses = new ArrayList<>();
                together.forEach((name, command) -> courses.add(processes.submit(command::undisturbed)));
                for (Future<KilledCommand.Course> course : courses) {
                    assertEquals(0, course.get().exit(), course.get().said());
                }
            }
            for (String name : List.of("one.json", "other.json")) {
                assertEquals(right, Files.readString(folder.resolve(name)), name + " in round " + round);
            }
            assertEquals(right, said(run("--store", STORE)));
            said("store", "verify", STORE);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(store)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
