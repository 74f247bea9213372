package scorecard.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.SourceFiles;

/**
 * Tells what the files of sources hold, by SHA-256. A file whose size and times of change are those of a file that was hashed is
 * not hashed again, unless it had been changed less than two seconds before: then it may have been changed once more at that time.
 *
 * <p>The time that programs may give a file is not enough: a corrected file may have the time of its data, or of what it was copied from.
 */
final class FileContents {
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final ResultsStore store;
    private final DataRequest request;
    private final Map<Path, State> seen = new HashMap<>();
    private final Map<Path, String> hashes = new HashMap<>();
    private long hashed;

    FileContents(ResultsStore store, DataRequest request) {
        this.store = store;
        this.request = request;
    }

    private static final String TOUCHED = "unix:ctime";

    /**
     * What tells that a file is the same.
     *
     * @param written when it was written to, or what a program says of that
     * @param touched when the system saw it changed in any way, which no program can say; as {@code written} where the system does not tell
     */
    private record State(long size, FileTime written, FileTime touched, Object identity) {
        boolean isBefore(Instant moment) {
            return written.toInstant().isBefore(moment) && touched.toInstant().isBefore(moment);
        }
    }

    /** Empty where nothing tells whether the source's rows have changed, or where its files cannot be read. */
    Optional<SourceContents> of(Source source) {
        return switch (source.reader()) {
            case Reader.Csv csv -> ofFiles(source);
            case Reader.Json json -> ofFiles(source);
            case Reader.Excel excel -> ofFiles(source);
            case Reader.Parquet parquet -> ofFiles(source);
            case Reader.Given given ->
                Optional.of(
                        new SourceContents(new SourceFiles(request).of(source).files(), List.of("given")));
            // what lies in its log beside the file is not part of the file
            case Reader.DuckDb file -> Optional.empty();
            case Reader.Database database -> Optional.empty();
            case Reader.Sql sql -> throw new IllegalArgumentException("a query has no file");
            case Reader.From from -> throw new IllegalArgumentException("a derived source has no file");
        };
    }

    private Optional<SourceContents> ofFiles(Source source) {
        SourceFiles.Found found = new SourceFiles(request).of(source);
        if (!found.issues().isEmpty()) {
            return Optional.empty();
        }
        List<String> contents = new ArrayList<>();
        for (DataFile file : found.files()) {
            Optional<String> hash = ofFile(file.path());
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            contents.add(file.name() + " " + file.packing() + " " + hash.get());
        }
        return Optional.of(new SourceContents(found.files(), contents));
    }

    /** What a file holds; empty where it cannot be read. */
    Optional<String> ofFile(Path path) {
        if (hashes.containsKey(path)) {
            return Optional.of(hashes.get(path));
        }
        try {
            State state = state(path);
            StoreKey key = new StoreKey.Of("file")
                    .and(path.toAbsolutePath().normalize().toString())
                    .and(Long.toString(state.size()))
                    .and(state.written().toInstant().toString())
                    .and(state.touched().toInstant().toString())
                    .and(String.valueOf(state.identity()))
                    .key();
            Optional<String> known = store.find(key).map(bytes -> new DecodedEntry(bytes).text());
            String hash;
            if (known.isPresent()) {
                hash = known.get();
            } else {
                Instant began = Instant.now();
                hash = StoreKey.ofContent(path, request.cancellation()).digits();
                hashed++;
                if (state.isBefore(began.minus(SETTLED))) {
                    store.put(key, new EncodedEntry().text(hash).bytes());
                }
            }
            seen.put(path, state);
            hashes.put(path, hash);
            return Optional.of(hash);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static State state(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        FileTime written = attributes.lastModifiedTime();
        return new State(attributes.size(), written, touched(path).orElse(written), attributes.fileKey());
    }

    private static Optional<FileTime> touched(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Optional.of((FileTime) Files.getAttribute(path, TOUCHED))
                : Optional.empty();
    }

    /** How many files were read to hash them. */
    long hashed() {
        return hashed;
    }

    /** Whether every file is still as it was before it was hashed, so that what was read from it is what was hashed. */
    boolean isUnchanged() {
        return seen.entrySet().stream().allMatch(entry -> {
            try {
                return state(entry.getKey()).equals(entry.getValue());
            } catch (IOException gone) {
                return false;
            }
        });
    }
}
