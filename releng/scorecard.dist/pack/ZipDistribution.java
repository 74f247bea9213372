import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zips the folder of the command line for every system: with the native libraries of the others added to its own.
 *
 * <p>Arguments: the folder, the folder with the other native libraries, the zip to write.
 */
final class ZipDistribution {

    private ZipDistribution() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path zip = Path.of(arguments[2]);
        TreeMap<String, Path> entries = new TreeMap<>();
        for (Path file : files(folder)) {
            entries.put("scorecard/" + folder.relativize(file).toString().replace('\\', '/'), file);
        }
        for (Path file : files(Path.of(arguments[1]))) {
            entries.put("scorecard/lib/" + file.getFileName(), file);
        }
        Path aside = zip.resolveSibling(zip.getFileName() + ".aside");
        try (OutputStream bytes = Files.newOutputStream(aside);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(3);
            for (var entry : entries.entrySet()) {
                ZipEntry written = new ZipEntry(entry.getKey());
                written.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                out.putNextEntry(written);
                Files.copy(entry.getValue(), out);
            }
        }
        Files.move(aside, zip, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
