package scorecard.engine.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which engine observed, so that another one does not believe what this one kept. */
final class EngineVersion {
    /** Of what is kept and how it is written; to be raised when either changes. */
    private static final String FORM = "3";

    /** Of a packed one its size and the time it was made. */
    private static final String TEXT = ofThisEngine();

    private EngineVersion() {}

    /** The same for the same engine. */
    static String text() {
        return TEXT;
    }

    private static String ofThisEngine() {
        CodeSource from = EngineVersion.class.getProtectionDomain().getCodeSource();
        if (from == null || from.getLocation() == null) {
            return FORM;
        }
        try {
            Path place = Path.of(from.getLocation().toURI());
            return Files.isRegularFile(place)
                    ? FORM + " " + Files.size(place) + " " + Files.getLastModifiedTime(place)
                    : FORM;
        } catch (URISyntaxException | IOException | IllegalArgumentException nowhere) {
            return FORM;
        }
    }
}
