package scorecard.engine.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A folder with Apache Spark as it is unpacked, and the engine's connector among its {@code jars}. */
public final class SparkHome {
    private static final String JARS = "jars";
    private static final String SPARK = "spark-sql_";

    private final Path folder;

    public SparkHome(Path folder) {
        this.folder = folder;
    }

    /** What is found there. */
    public sealed interface Found {
        /** Everything that is needed. */
        record Usable(SparkConnector connector) implements Found {}

        /**
         * Something is missing.
         *
         * @param expected what, as a continuation of "expected"
         */
        record Incomplete(String expected) implements Found {}
    }

    /** Loads the connector. */
    public Found find() {
        List<Path> jars = jars();
        if (jars.stream().noneMatch(jar -> jar.getFileName().toString().startsWith(SPARK))) {
            return new Found.Incomplete("an unpacked Apache Spark, whose folder `" + JARS + "` holds its jars");
        }
        Optional<SparkConnector> connector = connector(jars);
        return connector.isPresent()
                ? new Found.Usable(connector.get())
                : new Found.Incomplete("`scorecard.spark.jar` in its folder `" + JARS + "` too");
    }

    private static Optional<SparkConnector> connector(List<Path> jars) {
        // Stays open as long as the process: Spark loads classes until its end.
        SparkClasses classes = new SparkClasses(
                jars.stream().map(SparkHome::url).toArray(URL[]::new), SparkHome.class.getClassLoader());
        return ServiceLoader.load(SparkConnector.class, classes).findFirst();
    }

    /** In the order of their names, so that the same classes are found every time. */
    private List<Path> jars() {
        Path jars = folder.resolve(JARS);
        if (!Files.isDirectory(jars)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a file has an address", impossible);
        }
    }
}
