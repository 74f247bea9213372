package scorecard.engine.duckdb;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import scorecard.engine.file.LockedFolder;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.read.TextAside;

/**
 * A folder for what does not fit into memory, for one database alone. It is removed at the end; what a killed process left behind is
 * removed by the next one that looks into the same place.
 */
final class SpillFolder implements AutoCloseable {
    private static final String NAME = "scorecard-spill-";

    /** The names that DuckDB gives its temporary files, and those of text laid aside; nothing else is ever removed. */
    private static final String SPILLED = "{duckdb_temp_," + TextAside.NAME + "}*";

    private final LockedFolder folder;

    private SpillFolder(LockedFolder folder) {
        this.folder = folder;
    }

    /**
     * A new folder below another, which is made where it is missing.
     *
     * @throws IOException where nothing can be written there
     */
    static SpillFolder below(Path parent) throws IOException {
        return new SpillFolder(LockedFolder.below(parent, NAME, SpillFolder::remove));
    }

    Path path() {
        return folder.path();
    }

    /** How much of what may be written here is for text: the rest is for what does not fit into memory. */
    static long forText(long most) {
        return most / 4;
    }

    /** @param most bytes that may be written here; half of the room that is left is for text where empty */
    TextAside textAside(Optional<Long> most, Cancellation cancellation) {
        return new TextAside(path(), most.map(SpillFolder::forText).orElseGet(this::halfOfRoom), cancellation);
    }

    private long halfOfRoom() {
        try {
            return Files.getFileStore(path()).getUsableSpace() / 2;
        } catch (IOException unknown) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException stays) {
            // It is removed by the next database that opens here.
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> spilled = Files.newDirectoryStream(folder, SPILLED)) {
                for (Path file : spilled) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}
