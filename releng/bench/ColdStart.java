import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the packed command line as whole processes: {@code check} and {@code run} of the example, with and without its class cache.
 *
 * <p>Run from the repository after {@code ./scorecard --version}: {@code java releng/bench/ColdStart.java [rounds]}. The first round
 * of each is thrown away; the rounds with and without the cache take turns, so that a busy moment hits both.
 */
final class ColdStart {

    private static final Path LAUNCHER = Path.of("releng/scorecard.dist/target/scorecard/scorecard");
    private static final String EXAMPLE = "examples/customer-service";

    private ColdStart() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        if (!Files.isExecutable(LAUNCHER)) {
            System.err.println("Build the command line first: ./scorecard --version");
            System.exit(2);
        }
        System.out.printf("%-8s %-14s %8s %8s %8s  (seconds, %d rounds)%n", "command", "", "minimum", "median", "maximum", rounds);
        time("check", rounds, List.of("check", EXAMPLE));
        time("run", rounds, List.of("run", EXAMPLE, "--format", "json"));
    }

    private static void time(String name, int rounds, List<String> command) throws Exception {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double cached = seconds(command, true);
            double plain = seconds(command, false);
            if (round > 0) {
                with.add(cached);
                without.add(plain);
            }
        }
        print(name, "with cache", with);
        print(name, "without cache", without);
    }

    private static double seconds(List<String> command, boolean cache) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(LAUNCHER.toString()), command.stream()).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!cache) {
            builder.environment().put("SCORECARD_NO_CACHE", "1");
        }
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double taken = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return taken;
    }

    private static void print(String name, String how, List<Double> seconds) {
        Collections.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-8s %-14s %8.2f %8.2f %8.2f%n",
                name,
                how,
                seconds.getFirst(),
                seconds.get(seconds.size() / 2),
                seconds.getLast());
    }
}
