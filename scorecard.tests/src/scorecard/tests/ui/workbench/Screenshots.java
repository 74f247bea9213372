package scorecard.tests.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of the workbench window for people to look at. */
public final class Screenshots {
    private Screenshots() {}

    /**
     * Takes a picture of the window.
     *
     * @param name the name of the file without its ending
     */
    public static void take(String name) throws IOException {
        Path folder = Path.of(System.getProperty("scorecard.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.setBounds(0, 0, 1400, 900);
        shell.layout(true, true);
        // Views like Problems draw what changed a little later.
        Waiting.during(Duration.ofMillis(1500));
        var image = new Image(shell.getDisplay(), shell.getBounds().width, shell.getBounds().height);
        var screen = new GC(shell.getDisplay());
        try {
            screen.copyArea(image, shell.getBounds().x, shell.getBounds().y);
            var loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
