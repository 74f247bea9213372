package scorecard.engine.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file of data, or a file within an archive.
 *
 * @param path where it is
 * @param name how messages call it: relative to the folder the user named, or as the user wrote it; within an archive behind
 *     the archive's name
 * @param packing how its content is packed
 */
public record DataFile(Path path, String name, Packing packing) {

    /** A file that is not packed. */
    public DataFile(Path path, String name) {
        this(path, name, new Packing.Plain());
    }

    /**
     * Its content, unpacked.
     *
     * @throws PackedContent.Unsound also while it is read, where the packing is damaged or unpacks beyond all measure
     */
    InputStream open() throws IOException {
        return PackedContent.of(this);
    }
}
