package scorecard.engine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.FoundInFiles.Times;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.json.SemanticHashes;

/**
 * What is known of each file of a source: how many rows it has and of which times. It is believed only of files that were opened
 * together before, all of whose rows fitted, and none of which had the key of another.
 */
final class KnownFiles {
    private final SemanticHashes hashes;

    KnownFiles(Plan plan) {
        this.hashes = new SemanticHashes(plan);
    }

    /** For each file what is known of it; empty where nothing is. */
    Optional<List<Optional<FileRows>>> find(Source source, SourceContents contents, ResultsStore store) {
        String meaning = meaning(source);
        List<Optional<FileRows>> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (String content : contents.contents()) {
            Optional<FileRows> rows =
                    store.find(ofFile(meaning, content)).map(bytes -> decoded(new DecodedEntry(bytes)));
            rows.ifPresent(one -> known.add(content));
            found.add(rows);
        }
        return store.find(ofAll(meaning, known)).map(marker -> found);
    }

    void keep(Source source, SourceContents contents, FoundInFiles found, ResultsStore store) {
        if (!found.independent()
                || found.rejected() > 0
                || !found.files().stream().allMatch(FileRows::inPlace)) {
            return;
        }
        String meaning = meaning(source);
        for (int file = 0; file < contents.contents().size(); file++) {
            store.put(
                    ofFile(meaning, contents.contents().get(file)),
                    encoded(found.files().get(file), new EncodedEntry()).bytes());
        }
        store.put(ofAll(meaning, contents.contents()), new byte[0]);
    }

    private static StoreKey ofFile(String meaning, String content) {
        return new StoreKey.Of("file rows").and(meaning).and(content).key();
    }

    private static StoreKey ofAll(String meaning, List<String> contents) {
        return new StoreKey.Of("files together")
                .and(meaning)
                .all(contents.stream().sorted().toList())
                .key();
    }

    /** What tells how rows of a source are read, for as many files as there are. */
    String meaning(Source source) {
        return new StoreKey.Of("meaning of rows")
                .and(EngineVersion.text())
                .and(hashes.exactly(source))
                .and(hashes.of(source))
                .key()
                .digits();
    }

    static EncodedEntry encoded(FileRows rows, EncodedEntry entry) {
        entry.number(rows.rows()).truth(rows.inPlace());
        return entry.list(
                rows.times().entrySet(),
                column -> entry.text(column.getKey())
                        .number(column.getValue().rows())
                        .moment(column.getValue().first())
                        .moment(column.getValue().last()));
    }

    static FileRows decoded(DecodedEntry entry) {
        long rows = entry.number();
        boolean inPlace = entry.truth();
        Map<String, Times> times = new HashMap<>();
        entry.list(() -> times.put(entry.text(), new Times(entry.number(), entry.moment(), entry.moment())));
        return new FileRows(rows, inPlace, times);
    }
}
