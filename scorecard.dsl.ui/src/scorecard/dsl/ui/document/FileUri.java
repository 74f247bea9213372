package scorecard.dsl.ui.document;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

/** The spelling of file addresses the language server uses: {@code file:///x}, where Java writes {@code file:/x}. */
public final class FileUri {
    private FileUri() {}

    /** The address as the language server spells it. */
    public static String text(URI location) {
        String text = location.normalize().toString();
        return text.startsWith("file:/") && !text.startsWith("file://")
                ? "file://" + text.substring("file:".length())
                : text;
    }

    /** The file of the workspace at an address as the language server spells it; the first where projects overlap. */
    public static Optional<IFile> file(String text) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(text)))
                .findFirst();
    }

    /** The address of a folder, which ends in a slash so that it is a prefix of the addresses inside. */
    static String folder(URI location) {
        String text = text(location);
        return text.endsWith("/") ? text : text + "/";
    }
}
