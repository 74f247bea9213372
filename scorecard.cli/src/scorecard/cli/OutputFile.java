package scorecard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import scorecard.engine.file.WholeFile;

/** Writes a file aside and moves it into place, so that nobody ever sees half of it. */
final class OutputFile {

    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::removeUnfinished, "remove unfinished files"));
    }

    private OutputFile() {}

    /**
     * Writes a whole file; its folder is made where it is missing.
     *
     * @throws Misuse where the user's file cannot be written
     */
    static void write(Path file, String text, Io io) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                Files.writeString(file, text);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file;
            Path folder = target.toAbsolutePath().getParent();
            checkFolder(folder, io);
            Files.createDirectories(folder);
            if (Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            writeWhole(target, text);
        } catch (IOException notWritable) {
            throw new Misuse("`" + io.shown(file) + "` cannot be written: " + reason(notWritable));
        }
    }

    /**
     * Checks that a folder is there or can be made.
     *
     * @throws Misuse where it cannot
     */
    static void checkFolder(Path folder, Io io) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            throw new Misuse("`" + io.shown(there) + "` is not a folder");
        }
        if (there != null && !Files.isWritable(there)) {
            throw new Misuse("nothing can be written to the folder `" + io.shown(there) + "`: permission denied");
        }
    }

    private static void writeWhole(Path target, String text) throws IOException {
        try (WholeFile file = WholeFile.at(target);
                OutputStream content = file.content()) {
            UNFINISHED.add(file.aside());
            try {
                content.write(text.getBytes(StandardCharsets.UTF_8));
                file.complete();
            } finally {
                UNFINISHED.remove(file.aside());
            }
        }
    }

    static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case IOException other when other.getMessage() != null -> other.getMessage();
            default -> problem.getClass().getSimpleName();
        };
    }

    private static void removeUnfinished() {
        for (Path aside : UNFINISHED) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException leftBehind) {
                // The process ends; a hidden file that was never in place is all that stays.
            }
        }
    }
}
