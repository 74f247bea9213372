package scorecard.engine.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is written aside and moved into place when it is complete, so that nobody ever sees half of it: not a reader, not
 * a second process that writes the same file, and not the next one after a process that was killed.
 *
 * <p>The file aside is hidden, lies in the same folder and is locked; one that a killed process left behind is removed by the
 * next that writes the same file.
 */
public final class WholeFile implements AutoCloseable {
    private static final String ASIDE = ".aside";
    private static final Pattern UNIQUE = Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path target;
    private final LockedFile aside;
    private boolean complete;

    private WholeFile(Path target, LockedFile aside) {
        this.target = target;
        this.aside = aside;
    }

    /**
     * Begins a file; what is at its place stays there until the new one is complete.
     *
     * @param target its folder must exist
     * @throws IOException where nothing can be written there
     */
    public static WholeFile at(Path target) throws IOException {
        removeLeftBehind(target);
        while (true) {
            Path path = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ASIDE);
            Optional<LockedFile> aside = LockedFile.create(path);
            if (aside.isPresent()) {
                return new WholeFile(target, aside.get());
            }
        }
    }

    /** Removes what killed processes left behind of a file. */
    public static void removeLeftBehind(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isAside(file, target))) {
            for (Path file : files) {
                LockedFile.removeIfLeftBehind(file, () -> {});
            }
        }
    }

    private static boolean isAside(Path file, Path target) {
        String name = file.getFileName().toString();
        String begin = "." + target.getFileName();
        return name.startsWith(begin)
                && name.endsWith(ASIDE)
                && name.length() > begin.length() + ASIDE.length()
                && UNIQUE.matcher(name.substring(begin.length(), name.length() - ASIDE.length()))
                        .matches();
    }

    /** What the content is written to; unbuffered. */
    public OutputStream content() {
        return Channels.newOutputStream(aside.channel());
    }

    /** Where it is written until it is complete. */
    public Path aside() {
        return aside.path();
    }

    /**
     * Puts the file in its place.
     *
     * @throws IOException where it cannot be; nothing has changed then
     */
    public void complete() throws IOException {
        // Moved while it is still locked: there is no moment at which another process may take it for left behind.
        try {
            Files.move(aside.path(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(aside.path(), target, StandardCopyOption.REPLACE_EXISTING);
        }
        complete = true;
    }

    /** Ends it; where it is not complete, nothing of it stays. */
    @Override
    public void close() throws IOException {
        try (aside) {
            if (!complete) {
                Files.deleteIfExists(aside.path());
            }
        }
    }
}
