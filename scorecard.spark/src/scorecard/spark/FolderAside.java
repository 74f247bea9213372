package scorecard.spark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.apache.spark.util.ShutdownHookManager;
import scorecard.engine.file.LockedFile;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Stopped;

/**
 * A folder for what this process gives to Spark or Spark writes for it, readable by this user only. It is removed when it is closed,
 * or when the process ends; what a killed process left behind is removed by the next one that looks into the same place.
 *
 * <p>Beside each folder lies a file that its process keeps locked as long as it lives.
 */
final class FolderAside implements AutoCloseable {
    private static final String NAME = "scorecard-spark-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final LockedFile lock;

    private FolderAside(Path folder, LockedFile lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * A new one below the folder for what does not fit into memory, which is made where it is missing.
     *
     * @throws Stopped where nothing can be written there
     */
    static FolderAside within(Limits limits) {
        Path parent = limits.spillFolder().toAbsolutePath().normalize();
        try {
            return below(Files.createDirectories(parent));
        } catch (IOException problem) {
            throw new Stopped(new Stopped.Reason.DiskUnwritable(parent.toString()), problem);
        }
    }

    private static FolderAside below(Path parent) throws IOException {
        removeLeftBehind(parent);
        while (true) {
            Path folder = parent.resolve(NAME + UUID.randomUUID());
            Optional<LockedFile> lock = LockedFile.create(lockOf(folder));
            if (lock.isPresent()) {
                createPrivate(folder);
                // Who is told to end may not have the time to close it.
                ShutdownHookManager.registerShutdownDeleteDir(folder.toFile());
                ShutdownHookManager.registerShutdownDeleteDir(lockOf(folder).toFile());
                return new FolderAside(folder, lock.get());
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

    @Override
    public void close() {
        try (lock) {
            remove(folder);
            Files.deleteIfExists(lockOf(folder));
            ShutdownHookManager.removeShutdownDeleteDir(folder.toFile());
            ShutdownHookManager.removeShutdownDeleteDir(lockOf(folder).toFile());
        } catch (IOException problem) {
            throw new IllegalStateException("what was written aside cannot be removed", problem);
        }
    }

    private static void removeLeftBehind(Path parent) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, NAME + "*" + LOCK)) {
            for (Path file : locks) {
                String name = file.getFileName().toString();
                Path folder = file.resolveSibling(name.substring(0, name.length() - LOCK.length()));
                LockedFile.removeIfLeftBehind(file, () -> remove(folder));
            }
        }
        removeWithoutLock(parent);
    }

    /** A lock is made before its folder; where there is none, Spark wrote again into a folder that was gone when its process ended. */
    private static void removeWithoutLock(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path folder : folders) {
                boolean isLock = folder.getFileName().toString().endsWith(LOCK);
                if (!isLock && !Files.exists(lockOf(folder), LinkOption.NOFOLLOW_LINKS)) {
                    remove(folder);
                }
            }
        }
    }

    /** With all that is in it, and without following links. */
    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }
}
