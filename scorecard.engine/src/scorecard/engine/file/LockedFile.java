package scorecard.engine.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A new file that its process keeps locked as long as it works with it: the system lets go of the lock however the process ends,
 * so that others know what is left behind.
 */
public final class LockedFile implements AutoCloseable {

    /**
     * The files of this process. Looking into one of them again would unlock it: on POSIX systems a process loses its locks on a
     * file when it closes it anywhere.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private LockedFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes a file and locks it.
     *
     * @return empty where another process took it for left behind before it was locked
     * @throws IOException where it cannot be made, or is there already
     */
    public static Optional<LockedFile> create(Path file) throws IOException {
        Path path = real(file);
        OWN.add(path);
        boolean locked = false;
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            LockedFile made = new LockedFile(path, channel);
            locked = made.lock() && Files.exists(path);
            if (!locked) {
                channel.close();
            }
            return locked ? Optional.of(made) : Optional.empty();
        } finally {
            if (!locked) {
                OWN.remove(path);
            }
        }
    }

    /** The one path that a file has in this process, whatever links lead to its folder. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    /** A file system without locks is no reason to fail; what is left behind there stays. */
    private boolean lock() {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException withoutLocks) {
            return true;
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What it is written through. */
    public FileChannel channel() {
        return channel;
    }

    /** Lets go of it, wherever it was moved to meanwhile. */
    @Override
    public void close() throws IOException {
        try (channel) {
            OWN.remove(path);
        }
    }

    /**
     * Removes a file, and what belongs to it, where a process that is gone left it behind. What is in use or belongs to another
     * user stays.
     *
     * @param before what to remove first, while nobody else can take the file for left behind
     */
    public static void removeIfLeftBehind(Path file, Removal before) throws IOException {
        Path path = real(file);
        if (OWN.contains(path) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                before.remove();
                Files.deleteIfExists(path);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            // It is not ours to remove.
        }
    }

    /**
     * Removes the files of a folder, and what belongs to them, that processes left behind which are gone.
     *
     * @param beginning of their names
     * @param ending of their names
     * @param belongings removes what belongs to a file, told by its path without the ending
     */
    public static void removeLeftBehind(Path folder, String beginning, String ending, Belongings belongings)
            throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*" + ending)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Path owner = file.resolveSibling(name.substring(0, name.length() - ending.length()));
                removeIfLeftBehind(file, () -> belongings.remove(owner));
            }
        }
    }

    /** Removes something. */
    @FunctionalInterface
    public interface Removal {
        void remove() throws IOException;
    }

    /** Removes what has a name, as far as it is there. */
    @FunctionalInterface
    public interface Belongings {
        void remove(Path name) throws IOException;
    }
}
