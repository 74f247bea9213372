package scorecard.spark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.spark.util.ShutdownHookManager;
import scorecard.engine.file.LockedFolder;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Stopped;

/**
 * A folder for what this process gives to Spark or Spark writes for it. It is removed when it is closed, or when the process ends; what
 * a killed process left behind is removed by the next one that looks into the same place.
 */
final class FolderAside implements AutoCloseable {
    private static final String NAME = "scorecard-spark-";

    private final LockedFolder folder;

    private FolderAside(LockedFolder folder) {
        this.folder = folder;
    }

    /**
     * A new one below the folder for what does not fit into memory, which is made where it is missing.
     *
     * @throws Stopped where nothing can be written there
     */
    static FolderAside within(Limits limits) {
        Path parent = limits.spillFolder().toAbsolutePath().normalize();
        try {
            LockedFolder folder = LockedFolder.below(parent, NAME, FolderAside::remove);
            // Who is told to end may not have the time to close it.
            ShutdownHookManager.registerShutdownDeleteDir(folder.path().toFile());
            ShutdownHookManager.registerShutdownDeleteDir(folder.lock().toFile());
            return new FolderAside(folder);
        } catch (IOException problem) {
            throw new Stopped(new Stopped.Reason.DiskUnwritable(parent.toString()), problem);
        }
    }

    Path path() {
        return folder.path();
    }

    @Override
    public void close() {
        try {
            folder.close();
            ShutdownHookManager.removeShutdownDeleteDir(folder.path().toFile());
            ShutdownHookManager.removeShutdownDeleteDir(folder.lock().toFile());
        } catch (IOException problem) {
            throw new IllegalStateException("what was written aside cannot be removed", problem);
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
}
