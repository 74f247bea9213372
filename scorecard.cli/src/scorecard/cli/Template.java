package scorecard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A scorecard to begin with: definitions with data that run at once.
 *
 * @param name as typed
 * @param description one sentence
 */
record Template(String name, String description) {

    static final Template MINIMAL =
            new Template("minimal", "Two indicators on twenty orders: the smallest whole scorecard.");
    static final Template CUSTOMER_SERVICE =
            new Template("customer-service", "A complete balanced scorecard with two years of data.");

    /** In the order they are offered. */
    static final List<Template> ALL = List.of(MINIMAL, CUSTOMER_SERVICE);

    private static final List<String> MINIMAL_FILES = List.of("orders.scorecard", "data/orders.csv");

    static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /**
     * Its files, by path with forward slashes.
     *
     * @throws Misuse where this installation came without them
     */
    Map<String, String> files(Io io) {
        return equals(MINIMAL) ? minimal() : example(io);
    }

    private static Map<String, String> minimal() {
        Map<String, String> files = new TreeMap<>();
        for (String file : MINIMAL_FILES) {
            try (InputStream stream = Template.class.getResourceAsStream("template/minimal/" + file)) {
                files.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return files;
    }

    private Map<String, String> example(Io io) {
        Path folder = io.home()
                .map(home -> home.resolve("examples").resolve(name))
                .filter(Files::isDirectory)
                .orElseThrow(() -> new Misuse("the template `" + name + "` is not part of this installation; there is `"
                        + MINIMAL.name() + "`"));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("scorecard-out/")) {
                    files.put(path, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new Misuse("the template `" + name + "` cannot be read: " + OutputFile.reason(unreadable));
        }
        return files;
    }
}
