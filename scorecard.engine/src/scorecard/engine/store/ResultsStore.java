package scorecard.engine.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scorecard.engine.file.LockedFile;

/**
 * A folder of entries, each found by all that it depends on. Its files are written aside, forced to disk and moved into place,
 * and never change afterwards: a process that is killed leaves no half entry, and any number of processes may use the folder at
 * once. An entry that is damaged is not there.
 */
public final class ResultsStore implements AutoCloseable {
    /** Bytes that a store takes where nothing else is said. */
    public static final long USUAL_SIZE = 1L << 30;

    private final Path folder;
    private final List<PackFile> packs;
    private final int damaged;
    private final AsideFiles aside;
    private final Map<StoreKey, PackFile> found = new HashMap<>();
    private final Map<StoreKey, byte[]> written = new LinkedHashMap<>();
    private final Set<PackFile> used = new HashSet<>();

    private ResultsStore(Path folder, List<PackFile> packs, int damaged) {
        this.folder = folder;
        this.packs = List.copyOf(packs);
        this.damaged = damaged;
        this.aside = new AsideFiles(folder);
        packs.forEach(pack -> pack.keys().forEach(key -> found.put(key, pack)));
    }

    /**
     * Opens a store, which is made where it is missing.
     *
     * @throws IOException where there can be no such folder
     */
    public static ResultsStore in(Path folder) throws IOException {
        Files.createDirectories(folder);
        AsideFiles.removeAbandoned(folder);
        List<PackFile> packs = new ArrayList<>();
        int damaged = 0;
        for (Path path : files(folder, PackFile.ENDING)) {
            Optional<PackFile> pack = PackFile.open(path);
            pack.ifPresent(packs::add);
            if (pack.isEmpty() && Files.exists(path)) {
                damaged++;
            }
        }
        return new ResultsStore(folder, packs, damaged);
    }

    /** The name of a file of this run alone, which is not there yet and is removed at the end. */
    Path aside() throws IOException {
        return aside.next().toAbsolutePath().normalize();
    }

    /** Where the rows are that are named by the SHA-256 of their file. */
    Path rows(String hash) {
        return RowsFile.in(folder, hash);
    }

    /**
     * Moves rows that were written aside into place.
     *
     * @return the SHA-256 by which they are named
     */
    String keepRows(Path written) throws IOException {
        return RowsFile.keep(written, folder);
    }

    private static List<Path> allFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(files(folder, PackFile.ENDING));
        files.addAll(files(folder, RowsFile.ENDING));
        return files;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ending)) {
            found.forEach(files::add);
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /** The bytes of an entry; empty where there is none, or where it is damaged. */
    Optional<byte[]> find(StoreKey key) {
        byte[] own = written.get(key);
        if (own != null) {
            return Optional.of(own);
        }
        PackFile pack = found.get(key);
        if (pack == null) {
            return Optional.empty();
        }
        used.add(pack);
        return pack.entry(key);
    }

    /** Keeps an entry from now on, in the folder once it is committed. */
    void put(StoreKey key, byte[] bytes) {
        written.put(key, bytes);
    }

    /**
     * Writes what was put.
     *
     * @throws IOException where it cannot be written; then nothing of it is there
     */
    void commit() throws IOException {
        if (written.isEmpty()) {
            return;
        }
        Optional<LockedFile> made = LockedFile.create(folder.resolve(UUID.randomUUID() + AsideFiles.LOCK));
        if (made.isEmpty()) {
            throw new IOException("another process removed what is written");
        }
        try (LockedFile part = made.get()) {
            try {
                String name = PackFile.write(part.channel(), written);
                Files.move(part.path(), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                written.clear();
            } finally {
                Files.deleteIfExists(part.path());
            }
        }
    }

    /**
     * Removes the files that were not used for longest, until the others take no more than so many bytes.
     *
     * @return bytes that were freed
     * @throws IOException where a file cannot be removed
     */
    public long prune(long most) throws IOException {
        List<Stored> all = new ArrayList<>();
        for (Path path : allFiles(folder)) {
            try {
                all.add(new Stored(path, Files.size(path), Files.getLastModifiedTime(path)));
            } catch (IOException goneMeanwhile) {
                // another process removed it
            }
        }
        all.sort(Comparator.comparing(Stored::used).reversed().thenComparing(Stored::path));
        long kept = 0;
        long freed = 0;
        for (Stored stored : all) {
            if (kept + stored.bytes() <= most) {
                kept += stored.bytes();
            } else {
                Files.deleteIfExists(stored.path());
                freed += stored.bytes();
            }
        }
        return freed;
    }

    private record Stored(Path path, long bytes, FileTime used) {}

    /**
     * Removes the files that are not what was written.
     *
     * @return bytes that were freed
     * @throws IOException where a file cannot be removed
     */
    public long removeDamaged() throws IOException {
        long freed = 0;
        for (Path path : verify(folder).damaged()) {
            freed += Files.size(path);
            Files.deleteIfExists(path);
        }
        return freed;
    }

    /** What a store holds. */
    public record Contents(int files, long entries, long bytes, List<Path> damaged) {}

    /**
     * Reads every entry of a store.
     *
     * @throws IOException where the folder cannot be read
     */
    public static Contents verify(Path folder) throws IOException {
        List<Path> damaged = new ArrayList<>();
        int files = 0;
        long entries = 0;
        long bytes = 0;
        for (Path path : files(folder, PackFile.ENDING)) {
            Optional<PackFile> opened = PackFile.open(path);
            boolean sound = opened.isPresent();
            if (sound) {
                try (PackFile pack = opened.get()) {
                    for (StoreKey key : pack.keys()) {
                        sound = sound && pack.entry(key).isPresent();
                        entries++;
                    }
                }
            }
            files++;
            bytes += Files.size(path);
            if (!sound) {
                damaged.add(path);
            }
        }
        for (Path path : files(folder, RowsFile.ENDING)) {
            files++;
            bytes += Files.size(path);
            if (!RowsFile.isSound(path)) {
                damaged.add(path);
            }
        }
        return new Contents(files, entries, bytes, damaged);
    }

    /** How many files of the folder are not what was written. */
    int damaged() {
        return damaged;
    }

    /** Says of the files that entries were found in that they were used. */
    void touch() {
        FileTime now = FileTime.from(Instant.now());
        for (PackFile pack : used) {
            try {
                Files.setLastModifiedTime(pack.path(), now);
            } catch (IOException gone) {
                // it was removed meanwhile, or the folder is only read
            }
        }
    }

    @Override
    public void close() {
        packs.forEach(PackFile::close);
        aside.close();
    }
}
