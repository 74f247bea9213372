package scorecard.engine.store;

import java.util.List;
import scorecard.engine.read.DataFile;

/**
 * What the files of a source hold.
 *
 * @param contents for each file, in order, what tells it from every other: its name and the SHA-256 of its bytes
 */
record SourceContents(List<DataFile> files, List<String> contents) {

    SourceContents {
        files = List.copyOf(files);
        contents = List.copyOf(contents);
    }
}
