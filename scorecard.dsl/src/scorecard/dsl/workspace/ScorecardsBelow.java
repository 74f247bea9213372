package scorecard.dsl.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/** Finds the scorecard files below a folder; hidden folders, links and what cannot be read are passed over. */
final class ScorecardsBelow extends SimpleFileVisitor<Path> {

    /** Files and folders looked at before giving up: scorecards live in a folder of their own. */
    static final int MOST_ENTRIES = 100_000;

    private static final int DEEPEST_FOLDER = 32;

    private final Path folder;
    private final TreeSet<Path> found = new TreeSet<>();
    private int entries;

    private ScorecardsBelow(Path folder) {
        this.folder = folder;
    }

    /** What is below a folder, which is absolute. */
    static ScorecardsBelow of(Path folder) {
        ScorecardsBelow below = new ScorecardsBelow(folder);
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST_FOLDER, below);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return below;
    }

    /** The files, absolute and sorted. */
    List<Path> files() {
        return List.copyOf(found);
    }

    /** Whether there was too much to look at all of it. */
    boolean gaveUp() {
        return entries > MOST_ENTRIES;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden =
                !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : counted();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (attributes.isRegularFile() && !name.startsWith(".") && name.endsWith(FilesToLoad.ENDING)) {
            found.add(file.normalize());
        }
        return counted();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult counted() {
        return ++entries > MOST_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }
}
