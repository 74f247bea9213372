package scorecard.engine.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.read.RejectsFile;

/** The files of rejected rows, kept so that a run for which nothing is read writes them, too. */
final class KnownRejects {
    /** Longer files are written by reading the data again. */
    private static final int MOST_BYTES = 16 << 20;

    private final ResultsStore store;
    private final Path folder;

    /** @param folder in which the files lie */
    KnownRejects(ResultsStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Keeps what opening the data wrote just now; a file that another process has replaced since is not kept. */
    void keep(DataKeys keys, List<FoundInFiles> found) {
        for (FoundInFiles source : found) {
            if (source.rejected() > 0) {
                new RejectsFile(folder, source.source())
                        .written(source.rejected(), MOST_BYTES)
                        .ifPresent(content -> store.put(keys.rejects(source.source()), content));
            }
        }
    }

    /**
     * Writes the files of all sources, and removes those of an earlier run where nothing is rejected.
     *
     * @return whether all are as opening the data would leave them; where not, that is to be done, and says why
     */
    boolean areWritten(DataKeys keys, List<FoundInFiles> found) {
        Map<String, byte[]> contents = new HashMap<>();
        List<String> none = new ArrayList<>();
        for (FoundInFiles source : found) {
            if (source.rejected() == 0) {
                none.add(source.source());
                continue;
            }
            Optional<byte[]> content = store.find(keys.rejects(source.source()));
            if (content.isEmpty()) {
                return false;
            }
            contents.put(source.source(), content.get());
        }
        try {
            none.forEach(source -> new RejectsFile(folder, source).finish());
            contents.forEach((source, content) -> new RejectsFile(folder, source).write(content));
            return true;
        } catch (RejectsFile.Unwritable problem) {
            return false;
        }
    }
}
