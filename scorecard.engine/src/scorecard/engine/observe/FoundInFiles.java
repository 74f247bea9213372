package scorecard.engine.observe;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in the files of a source.
 *
 * @param source qualified name
 * @param rejected rows that do not fit the declaration
 * @param independent whether each file's rows are what they are whatever stands in the other files: no row was rejected because
 *     another has its key
 * @param files in order
 * @param added places among the files of those that were not known before and whose rows are there without those of the others, too
 */
public record FoundInFiles(
        String source, long rejected, boolean independent, List<FileRows> files, Set<Integer> added) {

    public FoundInFiles {
        files = List.copyOf(files);
        added = Set.copyOf(added);
    }

    /** What was found in files that are only looked at together. */
    public FoundInFiles(String source, long rejected, boolean independent, List<FileRows> files) {
        this(source, rejected, independent, files, Set.of());
    }

    /**
     * The rows of a file.
     *
     * @param rows how many fit
     * @param inPlace whether all of them fit, none in doubt, so that they can be read in the file whenever they are needed
     * @param times of the rows by name of the column they stand in; a column without any is not there
     */
    public record FileRows(long rows, boolean inPlace, Map<String, Times> times) {
        public FileRows {
            times = Map.copyOf(times);
        }
    }

    /**
     * The earliest and the latest of some times, in the zone of their source.
     *
     * @param rows that have one
     * @param last not before the first
     */
    public record Times(long rows, LocalDateTime first, LocalDateTime last) {}
}
