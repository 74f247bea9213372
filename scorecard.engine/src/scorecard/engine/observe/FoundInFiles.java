package scorecard.engine.observe;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What was found in the files of a source.
 *
 * @param source qualified name
 * @param rejected rows that do not fit the declaration
 * @param independent whether each file's rows are what they are whatever stands in the other files: no row was rejected because
 *     another has its key
 * @param times for each file, in order, the times of its rows by name of the column they stand in; a column without any is not
 *     there
 */
public record FoundInFiles(String source, long rejected, boolean independent, List<Map<String, Times>> times) {

    public FoundInFiles {
        times = times.stream().map(Map::copyOf).toList();
    }

    /**
     * The earliest and the latest of some times, in the zone of their source.
     *
     * @param last not before the first
     */
    public record Times(LocalDateTime first, LocalDateTime last) {}
}
