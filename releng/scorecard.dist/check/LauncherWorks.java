import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the packed command line as its users do: by a link, from a folder with a space in its name, without and with its class cache.
 *
 * <p>Arguments: the packed folder, a folder to work in.
 */
final class LauncherWorks {

    private final Path link;
    private final Path place;
    private final Path caches;

    private LauncherWorks(Path link, Path place, Path caches) {
        this.link = link;
        this.place = place;
        this.caches = caches;
    }

    public static void main(String[] arguments) throws Exception {
        if (File.separatorChar == '\\') {
            System.out.println("The launcher was not run: this check is written for systems with sh.");
            return;
        }
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "launcher");
        Path place = Files.createDirectories(work.resolve("a place with spaces"));
        Path link = Files.createSymbolicLink(work.resolve("sc"), Path.of(arguments[0], "scorecard").toAbsolutePath());
        new LauncherWorks(link, place, work.resolve("caches")).check(Path.of(arguments[0], "examples/customer-service"));
        System.out.println("The packed command line works, without and with its class cache.");
    }

    private void check(Path example) throws Exception {
        Path copy = place.resolve("customer service");
        copy(example, copy);
        List<String> run = List.of("run", copy.getFileName().toString(), "--format", "json");
        Ran plain = run(true, run);
        expect(plain.exit == 0 && plain.out.startsWith("{"), "a run of the example failed: " + plain);
        expect(run(true, List.of("run", "missing")).exit != 0, "a missing scorecard was not refused");

        Ran first = run(false, List.of("--version"));
        expect(first.exit == 0 && first.err.isEmpty(), "the first start was not silent: " + first);
        if (Runtime.version().feature() >= 25) {
            awaitCache();
        }
        Ran cached = run(false, run);
        expect(cached.equals(plain), "the class cache changed what a run says:\n" + plain + "\n" + cached);
    }

    /** The cache is made beside other commands; on a busy machine that takes a while. */
    private void awaitCache() throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!cacheIsThere()) {
            expect(System.nanoTime() < end, "no class cache was made in " + caches);
            run(false, List.of("--version"));
        }
    }

    private boolean cacheIsThere() throws IOException {
        if (!Files.isDirectory(caches)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(caches)) {
            return files.anyMatch(file -> file.toString().endsWith(".aot") && Files.isRegularFile(file));
        }
    }

    private Ran run(boolean withoutCache, List<String> arguments) throws Exception {
        Path out = place.resolve("out");
        Path err = place.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(link.toString()), arguments.stream()).toList())
                .directory(place.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("XDG_CACHE_HOME", caches.toString());
        builder.environment().put("HOME", caches.toString());
        if (withoutCache) {
            builder.environment().put("SCORECARD_NO_CACHE", "1");
        }
        int exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    private record Ran(int exit, String out, String err) {}

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
