import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the packed command line as its users do: by a link, from a folder with a space in its name, without and with its class caches.
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
        Path link = Files.createSymbolicLink(
                work.resolve("sc"), Path.of(arguments[0], "scorecard").toAbsolutePath());
        new LauncherWorks(link, place, work.resolve("caches"))
                .check(Path.of(arguments[0], "examples/customer-service"));
        System.out.println("The packed command line works, without and with its class caches.");
    }

    private void check(Path example) throws Exception {
        Path copy = place.resolve("customer service");
        copy(example, copy);
        String folder = copy.getFileName().toString();
        Ran plain = run(true, List.of("run", folder, "--format", "json"));
        expect(plain.exit == 0 && plain.out.startsWith("{"), "a run of the example failed: " + plain);
        expect(run(true, List.of("run", "missing")).exit != 0, "a missing scorecard was not refused");
        sameWithCache("language", List.of("check", folder, "--format", "json"));
        sameWithCache("engine", List.of("run", folder, "--format", "json"));
    }

    /** A command says the same without its cache, while it is made, and with it. */
    private void sameWithCache(String part, List<String> command) throws Exception {
        Ran plain = run(true, command);
        expect(plain.exit == 0, command + " failed: " + plain);
        Ran first = run(false, command);
        expect(first.equals(plain), "the first start was not silent: " + first);
        if (Runtime.version().feature() >= 25) {
            awaitCache(part);
        }
        Ran cached = run(false, command);
        expect(cached.equals(plain), "the class cache changed what a command says:\n" + plain + "\n" + cached);
        for (Path cache : caches(part)) {
            byte[] whole = Files.readAllBytes(cache);
            for (byte[] unfit : List.of(new byte[0], "no cache".getBytes(), Arrays.copyOf(whole, whole.length / 2))) {
                Files.write(cache, unfit);
                Ran without = run(false, command);
                expect(without.equals(plain), "an unfit class cache changed what a command says:\n" + without);
            }
            Files.delete(cache);
        }
    }

    /** The cache is made beside other commands; on a busy machine that takes a while. */
    private void awaitCache(String part) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!cacheIsThere(part)) {
            expect(System.nanoTime() < end, "no class cache of the " + part + " was made in " + caches);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean cacheIsThere(String part) throws IOException {
        return !caches(part).isEmpty();
    }

    private List<Path> caches(String part) throws IOException {
        if (!Files.isDirectory(caches)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(caches)) {
            return files.filter(file -> file.toString().endsWith(part + ".aot") && Files.isRegularFile(file))
                    .toList();
        }
    }

    private Ran run(boolean withoutCache, List<String> arguments) throws Exception {
        Path out = place.resolve("out");
        Path err = place.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(link.toString()), arguments.stream())
                        .toList())
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
