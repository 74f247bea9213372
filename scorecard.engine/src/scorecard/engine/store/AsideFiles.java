package scorecard.engine.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import scorecard.engine.file.LockedFile;

/**
 * Files of one run in the folder of a store: what is written before it is moved into place, and other names of what is read, so that it
 * stays while another process removes it. A file beside them is locked as long as the run lasts; without it they are left behind.
 */
final class AsideFiles implements AutoCloseable {
    /** How the name of the locked file ends. */
    static final String LOCK = ".part";

    private static final String ENDING = ".aside";

    private final Path folder;
    private final String name = UUID.randomUUID().toString();
    private Optional<LockedFile> lock = Optional.empty();
    private int made;

    AsideFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The name of a file that is not there yet.
     *
     * @throws IOException where nothing can be written to the folder
     */
    Path next() throws IOException {
        if (lock.isEmpty()) {
            lock = LockedFile.create(folder.resolve(name + LOCK));
            if (lock.isEmpty()) {
                throw new IOException("another process removed what is written");
            }
        }
        return folder.resolve(name + "-" + made++ + ENDING);
    }

    /** Removes what runs that are gone left behind. */
    static void removeAbandoned(Path folder) throws IOException {
        LockedFile.removeLeftBehind(
                folder, "", LOCK, name -> removeAll(folder, name.getFileName().toString()));
    }

    private static void removeAll(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "-*" + ENDING)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() {
        if (lock.isEmpty()) {
            return;
        }
        try (LockedFile held = lock.get()) {
            removeAll(folder, name);
            Files.deleteIfExists(held.path());
        } catch (IOException stays) {
            // it is removed by the next run
        }
    }
}
