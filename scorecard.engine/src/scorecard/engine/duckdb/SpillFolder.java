package scorecard.engine.duckdb;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import scorecard.engine.file.LockedFile;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.read.TextAside;

/**
 * A folder for what does not fit into memory, for one database alone and readable by this user only. It is removed at the end;
 * what a killed process left behind is removed by the next one that looks into the same place.
 *
 * <p>Beside each folder lies a file that its process keeps locked as long as it lives: the system lets go of the lock however
 * the process ends.
 */
final class SpillFolder implements AutoCloseable {
    private static final String NAME = "scorecard-spill-";
    private static final String LOCK = ".lock";

    /** The names that DuckDB gives its temporary files, and those of text laid aside; nothing else is ever removed. */
    private static final String SPILLED = "{duckdb_temp_," + TextAside.NAME + "}*";

    private final Path folder;
    private final LockedFile lock;

    private SpillFolder(Path folder, LockedFile lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * A new folder below another, which is made where it is missing.
     *
     * @throws IOException where nothing can be written there
     */
    static SpillFolder below(Path parent) throws IOException {
        Files.createDirectories(parent);
        removeLeftBehind(parent);
        while (true) {
            Path folder = parent.resolve(NAME + UUID.randomUUID());
            Optional<LockedFile> lock = LockedFile.create(lockOf(folder));
            if (lock.isPresent()) {
                createPrivate(folder);
                return new SpillFolder(folder, lock.get());
            }
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

    Path path() {
        return folder;
    }

    /** How much of what may be written here is for text: the rest is for what does not fit into memory. */
    static long forText(long most) {
        return most / 4;
    }

    /** @param most bytes that may be written here; half of the room that is left is for text where empty */
    TextAside textAside(Optional<Long> most, Cancellation cancellation) {
        return new TextAside(folder, most.map(SpillFolder::forText).orElseGet(this::halfOfRoom), cancellation);
    }

    private long halfOfRoom() {
        try {
            return Files.getFileStore(folder).getUsableSpace() / 2;
        } catch (IOException unknown) {
            return 0;
        }
    }

    @Override
    public void close() {
        try (lock) {
            remove(folder);
            Files.deleteIfExists(lockOf(folder));
        } catch (IOException stays) {
            // It is removed by the next database that opens here.
        }
    }

    private static void removeLeftBehind(Path parent) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, NAME + "*" + LOCK)) {
            for (Path file : locks) {
                removeIfLeftBehind(file);
            }
        }
    }

    private static void removeIfLeftBehind(Path lockFile) throws IOException {
        String name = lockFile.getFileName().toString();
        Path folder = lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
        LockedFile.removeIfLeftBehind(lockFile, () -> remove(folder));
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> spilled = Files.newDirectoryStream(folder, SPILLED)) {
                for (Path file : spilled) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }
}
