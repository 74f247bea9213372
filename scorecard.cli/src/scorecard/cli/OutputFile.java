package scorecard.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

    private static final int BUFFER = 1 << 16;
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OutputFile::removeUnfinished, "remove unfinished files"));
    }

    private OutputFile() {}

    /** What a file is to hold, written bit by bit. */
    interface Content {
        void write(Writer to) throws IOException;
    }

    /**
     * Writes a whole file; its folder is made where it is missing.
     *
     * @throws Misuse where the user's file cannot be written
     */
    static void write(Path file, String text, Io io) {
        write(file, to -> to.write(text), io);
    }

    /**
     * Writes a whole file; its folder is made where it is missing.
     *
     * @throws Misuse where the user's file cannot be written
     */
    static void write(Path file, Content content, Io io) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                try (Writer to = Files.newBufferedWriter(file)) {
                    content.write(to);
                }
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file;
            Path folder = target.toAbsolutePath().getParent();
            checkFolder(folder, io);
            Files.createDirectories(folder);
            if (Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            writeWhole(target, content);
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

    private static void writeWhole(Path target, Content content) throws IOException {
        try (WholeFile file = WholeFile.at(target);
                Writer to =
                        new BufferedWriter(new OutputStreamWriter(file.content(), StandardCharsets.UTF_8), BUFFER)) {
            UNFINISHED.add(file.aside());
            try {
                content.write(to);
                to.flush();
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
