import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Starts the packaged Scorecard Studio as its user does, by its start script, and waits until its perspective stands.
 *
 * <p>Fails when the Studio ends by itself, is not up in time, or logged an error. Arguments: the folder of the product, a folder
 * to work in, the picture to write.
 */
final class StudioStarts {

    /** Half a minute is usual on a machine with nothing else to do. */
    private static final int SECONDS = 240;

    private StudioStarts() {}

    public static void main(String[] arguments) throws Exception {
        if (!System.getProperty("os.name").equals("Linux")) {
            System.out.println("Scorecard Studio was not started: this check is written for Linux.");
            return;
        }
        Path folder = Path.of(arguments[1]);
        Path workspace = Files.createTempDirectory(Files.createDirectories(folder), "workspace");
        Path output = folder.resolve("studio.log");
        Process studio = new ProcessBuilder(
                        Path.of(arguments[0], "scorecard-studio").toString(),
                        "-data",
                        workspace.toString(),
                        "-nosplash",
                        "-consoleLog")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            waitForPerspective(studio, workspace, output);
            picture(Path.of(arguments[2]));
            complainAboutErrors(workspace.resolve(".metadata/.log"));
        } finally {
            studio.destroy();
            if (!studio.waitFor(30, TimeUnit.SECONDS)) {
                studio.destroyForcibly();
            }
        }
        System.out.println("Scorecard Studio started; its picture is " + arguments[2]);
    }

    /** The Project Explorer writes its settings when the perspective that shows it is laid out. */
    private static void waitForPerspective(Process studio, Path workspace, Path output) throws Exception {
        Path settings = workspace.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.eclipse.ui.navigator.prefs");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Files.exists(settings)) {
            boolean ended = studio.waitFor(250, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > end) {
                throw new IllegalStateException(
                        (ended ? "Scorecard Studio ended by itself" : "Scorecard Studio is not up after " + SECONDS + " s")
                                + "; it said:\n"
                                + Files.readString(output));
            }
        }
        if (studio.waitFor(5, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Scorecard Studio ended by itself; it said:\n" + Files.readString(output));
        }
    }

    private static void picture(Path file) throws IOException {
        try {
            Files.createDirectories(file.getParent());
            Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            ImageIO.write(new Robot().createScreenCapture(screen), "png", file.toFile());
        } catch (java.awt.AWTException | java.awt.AWTError | UnsatisfiedLinkError missing) {
            System.out.println("No picture of Scorecard Studio: " + missing.getMessage());
        }
    }

    private static void complainAboutErrors(Path log) throws IOException {
        if (!Files.exists(log)) {
            return;
        }
        try (Stream<String> lines = Files.lines(log)) {
            List<String> errors = lines.filter(line -> line.matches("!ENTRY \\S+ 4 .*|!MESSAGE .*"))
                    .dropWhile(line -> !line.startsWith("!ENTRY"))
                    .toList();
            if (errors.stream().anyMatch(line -> line.startsWith("!ENTRY"))) {
                throw new IllegalStateException("Scorecard Studio logged errors:\n" + Files.readString(log));
            }
        }
    }
}
