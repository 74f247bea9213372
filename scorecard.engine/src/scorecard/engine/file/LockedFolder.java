package scorecard.engine.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A new folder of this process alone, readable by this user only. It is removed at the end; what a killed process left behind is removed
 * by the next one that makes a folder of the same kind in the same place.
 *
 * <p>Beside each folder lies a {@link LockedFile}, which is there before the folder and goes after it.
 */
public final class LockedFolder implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path path;
    private final LockedFile lock;
    private final LockedFile.Belongings content;

    private LockedFolder(Path path, LockedFile lock, LockedFile.Belongings content) {
        this.path = path;
        this.lock = lock;
        this.content = content;
    }

    /**
     * A new folder below another, which is made where it is missing.
     *
     * @param kind how the names of such folders begin
     * @param content removes such a folder with what may lie in it
     * @throws IOException where nothing can be written there
     */
    public static LockedFolder below(Path parent, String kind, LockedFile.Belongings content) throws IOException {
        Files.createDirectories(parent);
        LockedFile.removeLeftBehind(parent, kind, LOCK, content);
        removeWithoutLock(parent, kind, content);
        while (true) {
            Path path = parent.resolve(kind + UUID.randomUUID());
            Optional<LockedFile> lock = LockedFile.create(lockOf(path));
            if (lock.isPresent()) {
                createPrivate(path);
                return new LockedFolder(path, lock.get(), content);
            }
        }
    }

    /** A folder without its lock was written again after it had been removed, by a library whose process was about to end. */
    private static void removeWithoutLock(Path parent, String kind, LockedFile.Belongings content) throws IOException {
        Pattern made = Pattern.compile(Pattern.quote(kind) + "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                parent,
                path -> made.matcher(path.getFileName().toString()).matches()
                        && !Files.exists(lockOf(path), LinkOption.NOFOLLOW_LINKS))) {
            for (Path folder : folders) {
                removeIfOwn(folder, content);
            }
        }
    }

    private static void removeIfOwn(Path folder, LockedFile.Belongings content) {
        try {
            content.remove(folder);
        } catch (IOException stays) {
            // It belongs to another user, or another process removes it.
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The file beside it. */
    public Path lock() {
        return lockOf(path);
    }

    /** @throws IOException where something stays, which the next folder of this kind removes */
    @Override
    public void close() throws IOException {
        try (lock) {
            content.remove(path);
            Files.deleteIfExists(lock());
        }
    }
}
