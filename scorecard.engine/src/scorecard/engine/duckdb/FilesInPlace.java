package scorecard.engine.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.read.DataFile;

/** The files whose rows are not kept but read again: what their rows were found to be holds only as long as they stay as they are. */
final class FilesInPlace {
    private final Map<DataFile, Optional<State>> seen = new LinkedHashMap<>();

    private record State(long size, FileTime changed) {}

    /** Notes how files are before anybody looks into them. */
    void see(List<DataFile> files) {
        files.forEach(file -> seen.put(file, state(file)));
    }

    /** The files are kept after all, or not used. */
    void forget(List<DataFile> files) {
        files.forEach(seen::remove);
    }

    /** An error for each file that is not as it was seen. */
    List<Issue> changed() {
        return seen.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isEmpty() || !state(entry.getKey()).equals(entry.getValue()))
                .map(entry -> Issue.error(
                        "data-file-changed",
                        "`" + entry.getKey().name()
                                + "` was written to while it was read; expected a file that stays as it is until the"
                                + " end",
                        new Place.InFile(entry.getKey().name())))
                .toList();
    }

    private static Optional<State> state(DataFile file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(ParquetFile.path(file), BasicFileAttributes.class);
            return Optional.of(new State(attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
