package scorecard.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.KeptText;
import scorecard.engine.observe.KeptText.KeptColumn;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;

/**
 * Rows of text files as columns in a store, each found by the SHA-256 of the text's bytes and all that tells how its rows are read. They
 * are read under a name of this run alone, so that nobody takes them away meanwhile.
 */
final class TextsInStore implements KeptTexts {
    /** Of a source; to read more of them as columns, each by itself, takes as long as to read their text. */
    private static final int MOST_FILES = 100;

    private final ResultsStore store;
    private final FileContents hashes;
    private final long mostBytes;
    private final Map<Place, StoreKey> keys = new HashMap<>();
    private final Map<Place, KeptText> found = new HashMap<>();
    private final Map<Place, Path> places = new HashMap<>();

    /**
     * Nothing is looked for yet.
     *
     * @param hashes tells what the files of the store hold
     * @param mostBytes that a store may take
     */
    TextsInStore(ResultsStore store, FileContents hashes, long mostBytes) {
        this.store = store;
        this.hashes = hashes;
        this.mostBytes = mostBytes;
    }

    private record Place(String source, int file) {}

    /**
     * Looks for the files of a source.
     *
     * @param meaning what tells how its rows are read
     */
    void look(Source source, String meaning, SourceContents contents) {
        if (contents.files().size() > MOST_FILES) {
            return;
        }
        for (int file = 0; file < contents.files().size(); file++) {
            Place place = new Place(source.name(), file);
            StoreKey key = new StoreKey.Of("text as columns")
                    .and(meaning)
                    .and(contents.contents().get(file))
                    .all(source.columns().stream().map(Column::name).toList())
                    .key();
            keys.put(place, key);
            try {
                Optional<KeptText> kept = find(key, source.columns().size());
                if (kept.isPresent()) {
                    found.put(place, kept.get());
                } else if (Files.size(contents.files().get(file).path()) <= mostBytes / 2) {
                    places.put(place, store.aside());
                }
            } catch (IOException | UnsupportedOperationException readAsText) {
                // what cannot be kept is read again
            }
        }
    }

    private Optional<KeptText> find(StoreKey key, int columns) throws IOException {
        Optional<byte[]> entry = store.find(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        DecodedEntry decoded = new DecodedEntry(entry.get());
        String hash = decoded.text();
        List<KeptColumn> kept = decoded.list(() ->
                new KeptColumn(decoded.text(), decoded.truth(), decoded.truth(), decoded.truth(), decoded.truth()));
        Path rows = store.rows(hash);
        if (kept.size() != columns || hashes.ofFile(rows).filter(hash::equals).isEmpty()) {
            return Optional.empty();
        }
        RowsFile.touch(rows);
        return Optional.of(new KeptText(
                Files.createLink(store.aside(), rows).toAbsolutePath().normalize(), kept));
    }

    @Override
    public Optional<KeptText> find(String source, int file) {
        return Optional.ofNullable(found.get(new Place(source, file)));
    }

    @Override
    public Optional<Path> place(String source, int file) {
        return Optional.ofNullable(places.get(new Place(source, file)));
    }

    @Override
    public void keep(String source, int file, List<KeptColumn> columns) {
        Place place = new Place(source, file);
        Path written = places.get(place);
        try {
            if (Files.size(written) > mostBytes / 2) {
                return;
            }
            EncodedEntry entry = new EncodedEntry().text(store.keepRows(written));
            entry.list(
                    columns,
                    column -> entry.text(column.type())
                            .truth(column.sound())
                            .truth(column.everywhere())
                            .truth(column.plain())
                            .truth(column.present()));
            store.put(keys.get(place), entry.bytes());
        } catch (IOException notKept) {
            // it is read as text the next time, too
        }
    }

    @Override
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>(places.values());
        found.values().forEach(kept -> paths.add(kept.file()));
        return paths;
    }
}
