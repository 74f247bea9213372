import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Writes jars of a folder anew, with other bytes for some of their entries. */
final class RewrittenJars {

    private RewrittenJars() {}

    /** What becomes of jars. */
    interface Rewriting {

        /** Whether a jar is written anew. */
        boolean concerns(Path jar) throws IOException;

        /** The bytes of an entry of such a jar. */
        byte[] rewritten(String entry, byte[] content);
    }

    /** @param rewriting with all classes of the folder; jars are written once all of them are read */
    static <R extends Rewriting> R rewrite(Path folder, Function<ClassLoader, R> rewriting) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        R made;
        try (URLClassLoader libraries = new URLClassLoader(urls(jars))) {
            made = rewriting.apply(libraries);
            for (Path jar : jars) {
                if (made.concerns(jar)) {
                    changed.put(jar, rewritten(jar, made));
                }
            }
        }
        for (Map.Entry<Path, byte[]> jar : changed.entrySet()) {
            Files.write(jar.getKey(), jar.getValue());
        }
        return made;
    }

    private static URL[] urls(List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static byte[] rewritten(Path jar, Rewriting rewriting) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile in = new JarFile(jar.toFile(), false);
                JarOutputStream out = new JarOutputStream(bytes)) {
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                JarEntry copy = new JarEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(rewriting.rewritten(
                        entry.getName(), in.getInputStream(entry).readAllBytes()));
            }
        }
        return bytes.toByteArray();
    }
}
