package scorecard.dsl.ui.document;

import java.net.URI;

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

    /** The address of a folder, which ends in a slash so that it is a prefix of the addresses inside. */
    static String folder(URI location) {
        String text = text(location);
        return text.endsWith("/") ? text : text + "/";
    }
}
