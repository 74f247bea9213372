package scorecard.engine.observe;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.KeptText.KeptColumn;

/** Where rows of text files are kept as columns, so that they need not be read from text again. Files of a source are told by their place. */
public interface KeptTexts {
    /** Nothing is kept. */
    KeptTexts NONE = new KeptTexts() {
        @Override
        public Optional<KeptText> find(String source, int file) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> place(String source, int file) {
            return Optional.empty();
        }

        @Override
        public void keep(String source, int file, List<KeptColumn> columns) {
            throw new IllegalStateException("there is no place");
        }

        @Override
        public List<Path> paths() {
            return List.of();
        }
    };

    /** The rows of a file, where they are kept. */
    Optional<KeptText> find(String source, int file);

    /** Where the rows of a file may be written, to be kept; empty where they are kept already or shall not be. */
    Optional<Path> place(String source, int file);

    /** Keeps what was written to a file's place. */
    void keep(String source, int file, List<KeptColumn> columns);

    /** All files that are read or written. */
    List<Path> paths();
}
