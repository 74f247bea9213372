import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Lays out the folder of the command line: a flat class path of unsigned jars, the launchers and the example.
 *
 * <p>Signatures are left out because the JVM shares no class data of signed jars, which doubles the time to start. DuckDB's
 * libraries are taken out of its jar because the driver would otherwise unpack 60 MB at every start; it looks for them beside
 * its jar. The library of this machine goes into the folder, the others beside it for the zip. Where this Java can, classes are
 * made fit for the cache of loaded classes ({@code ArchivableClasses}, {@code SpelledOutCalls}).
 *
 * <p>Arguments: the folder of bundles, the folder of launchers, the repository, the folder to write, the version.
 */
final class PackDistribution {

    /** What only a running OSGi framework needs; on a flat class path nothing refers to it. */
    private static final Set<String> ONLY_IN_OSGI = Set.of(
            "org.apache.felix.scr",
            "org.eclipse.core.contenttype",
            "org.eclipse.core.jobs",
            "org.eclipse.core.runtime",
            "org.eclipse.equinox.app",
            "org.eclipse.equinox.event",
            "org.eclipse.equinox.preferences",
            "org.eclipse.equinox.registry",
            "org.osgi.service.component",
            "org.osgi.service.prefs",
            "org.osgi.util.function",
            "org.osgi.util.promise");

    /** The first Java that reads and writes class files by itself. */
    private static final int FIRST_WITH_CLASS_FILES = 24;

    private static final String NATIVE_LIBRARY = "libduckdb_java.so_";

    private final Path folder;
    private final Path libraries;
    private final Path otherNatives;
    private final MessageDigest fingerprint;

    private PackDistribution(Path folder, MessageDigest fingerprint) {
        this.folder = folder;
        this.libraries = folder.resolve("lib");
        this.otherNatives = folder.resolveSibling("natives");
        this.fingerprint = fingerprint;
    }

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[3]);
        // Written aside and moved, so that a stopped build leaves no half a folder that looks complete.
        Path aside = target.resolveSibling(target.getFileName() + ".aside");
        delete(aside);
        new PackDistribution(aside, MessageDigest.getInstance("SHA-256"))
                .pack(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[4]);
        delete(target);
        Files.move(aside, target);
    }

    private void pack(Path bundles, Path launchers, Path repository, String version)
            throws IOException, InterruptedException {
        Files.createDirectories(libraries);
        delete(otherNatives);
        Files.createDirectories(otherNatives);
        for (Path bundle : listed(bundles)) {
            copyBundle(bundle);
        }
        if (Runtime.version().feature() >= FIRST_WITH_CLASS_FILES) {
            rewrite("SpelledOutCalls");
            rewrite("ArchivableClasses");
        }
        copyTree(launchers, folder);
        folder.resolve("scorecard").toFile().setExecutable(true, false);
        Files.copy(repository.resolve("releng/bootstrap/java.sh"), folder.resolve("launch/java.sh"));
        copyTree(repository.resolve("examples"), folder.resolve("examples"));
        for (String text : List.of("LICENSE", "README.md", "CHANGELOG.md")) {
            if (Files.exists(repository.resolve(text))) {
                Files.copy(repository.resolve(text), folder.resolve(text));
            }
        }
        Files.writeString(folder.resolve("launch/version"), version + "\n");
        // The time of packing is part of it: the JVM refuses a cache made of jars with another time stamp.
        fingerprint.update(Long.toString(System.currentTimeMillis()).getBytes());
        Files.writeString(
                folder.resolve("launch/fingerprint"), HexFormat.of().formatHex(fingerprint.digest(), 0, 8) + "\n");
    }

    /** In a process of its own, because an older Java cannot even compile it. */
    private void rewrite(String program) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("pack", program + ".java").toString(),
                        libraries.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(program + " failed: exit " + exit);
        }
    }

    private void copyBundle(Path bundle) throws IOException {
        String name = bundle.getFileName().toString().replaceFirst("_[0-9].*", "");
        if (ONLY_IN_OSGI.contains(name)) {
            return;
        }
        try (JarInputStream in = new JarInputStream(Files.newInputStream(bundle), false)) {
            Manifest manifest = in.getManifest();
            writeUnsigned(in, manifest, libraries.resolve(name + ".jar"), nested(manifest));
        }
    }

    /** The jars a bundle carries inside; on a flat class path they stand beside it. */
    private static Set<String> nested(Manifest manifest) {
        String path = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-ClassPath");
        return path == null ? Set.of() : Set.of(path.split("\\s*,\\s*"));
    }

    private void writeUnsigned(JarInputStream in, Manifest manifest, Path jar, Set<String> nested) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Manifest unsigned = new Manifest();
        unsigned.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (manifest != null) {
            unsigned.getMainAttributes().putAll(manifest.getMainAttributes());
        }
        try (JarOutputStream out = new JarOutputStream(bytes)) {
            JarEntry manifestEntry = new JarEntry("META-INF/MANIFEST.MF");
            manifestEntry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
            out.putNextEntry(manifestEntry);
            unsigned.write(out);
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (entry.isDirectory() || isSignature(entry.getName())) {
                    continue;
                }
                if (nested.contains(entry.getName())) {
                    copyNested(entry.getName(), in);
                } else if (entry.getName().startsWith(NATIVE_LIBRARY)) {
                    copyNative(entry.getName(), in);
                } else {
                    JarEntry copy = new JarEntry(entry.getName());
                    copy.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                    out.putNextEntry(copy);
                    in.transferTo(out);
                }
            }
        }
        if (Files.exists(jar)) {
            throw new IllegalStateException("Two libraries have the name " + jar.getFileName());
        }
        fingerprint.update(bytes.toByteArray());
        Files.write(jar, bytes.toByteArray());
    }

    private void copyNested(String name, InputStream bytes) throws IOException {
        Path jar = libraries.resolve(Path.of(name).getFileName().toString());
        try (JarInputStream in = new JarInputStream(new java.io.ByteArrayInputStream(bytes.readAllBytes()), false)) {
            writeUnsigned(in, in.getManifest(), jar, Set.of());
        }
    }

    private void copyNative(String name, InputStream bytes) throws IOException {
        Path place = name.equals(NATIVE_LIBRARY + thisMachine()) ? libraries : otherNatives;
        try (OutputStream out = Files.newOutputStream(place.resolve(name))) {
            bytes.transferTo(out);
        }
    }

    /** The machine in DuckDB's words. */
    private static String thisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").contains("aarch64") ? "arm64" : "amd64";
        if (system.startsWith("mac")) {
            return "osx_universal";
        }
        return (system.startsWith("windows") ? "windows_" : "linux_") + processor;
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)") || name.equals("META-INF/MANIFEST.MF");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                Path relative = from.relativize(file);
                boolean made = Stream.iterate(relative, path -> path != null, Path::getParent)
                        .anyMatch(path -> Set.of("scorecard-out", "target", "bin")
                                .contains(path.getFileName().toString()));
                if (Files.isRegularFile(file) && !made) {
                    Path copy = to.resolve(relative.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
