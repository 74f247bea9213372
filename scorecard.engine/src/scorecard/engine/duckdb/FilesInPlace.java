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

    /** What tells that a file was written to. */
    record State(long size, FileTime changed) {}

    /** How files are before anybody looks into them. */
    static Map<DataFile, Optional<State>> look(List<DataFile> files) {
        Map<DataFile, Optional<State>> states = new LinkedHashMap<>();
        files.forEach(file -> states.put(file, state(file)));
        return states;
    }

    /** From now on files must stay as they were when they were looked at. */
    void hold(Map<DataFile, Optional<State>> looked) {
        looked.forEach(seen::putIfAbsent);
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
