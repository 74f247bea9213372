package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.FoundInFiles.Times;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.read.DataFile;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.TableDefinition;

/**
 * Looks only at the rows of files that came in addition to others whose rows are known to fit, and whose keys are known to stand
 * only once: they must fit too, and have other keys.
 */
final class AddedFiles {
    private static final String ADDED = "added rows";
    private static final String KNOWN = "known rows";

    private final Database database;
    private final Columns columns;
    private final DataRequest request;
    private final KeptTexts texts;

    AddedFiles(Database database, Columns columns, DataRequest request, KeptTexts texts) {
        this.database = database;
        this.columns = columns;
        this.request = request;
        this.texts = texts;
    }

    /** The view of the rows of files that were added, where there are some. */
    static String view(SourceTable table) {
        return table.name() + " of added files";
    }

    /**
     * All files together.
     *
     * @param rows of all files
     * @param files what is known of each
     * @param added places of the files that were not known before
     */
    record Together(ColumnarRows rows, List<FileRows> files, List<Integer> added) {
        long count() {
            return files.stream().mapToLong(FileRows::rows).sum();
        }

        /** The span of the times in a column. */
        Optional<LoadedSource.Span> span(String column) {
            return files.stream()
                    .flatMap(file -> Optional.ofNullable(file.times().get(column)).stream())
                    .map(AddedFiles::span)
                    .reduce((one, other) -> new LoadedSource.Span(
                            one.rows() + other.rows(),
                            one.and(other).first(),
                            one.and(other).last()));
        }
    }

    private static LoadedSource.Span span(Times times) {
        return new LoadedSource.Span(times.rows(), times.first(), times.last());
    }

    /** Empty where the rows of all files must be looked at. */
    Optional<Together> together(List<DataFile> files, List<Optional<FileRows>> known) {
        List<Integer> added = IntStream.range(0, files.size())
                .filter(file -> known.get(file).isEmpty())
                .boxed()
                .toList();
        Optional<ColumnarRows> all = ColumnarRows.together(database, columns.table(), files, known, request, texts);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<FileRows> together = new ArrayList<>();
        known.forEach(file -> together.add(file.orElse(null)));
        if (!added.isEmpty()) {
            Optional<List<FileRows>> found = fitting(all.get(), known, added);
            if (found.isEmpty()) {
                all.get().release(database);
                return Optional.empty();
            }
            for (int index = 0; index < added.size(); index++) {
                together.set(added.get(index), found.get().get(index));
            }
        }
        return Optional.of(new Together(all.get(), together, added));
    }

    private Optional<List<FileRows>> fitting(ColumnarRows all, List<Optional<FileRows>> known, List<Integer> added) {
        ColumnarRows rows = all.only(added);
        Optional<ColumnarRows.Count> count = rows.count(database);
        if (count.isEmpty() || count.get().unsure() > 0 || count.get().twice() > 0) {
            return Optional.empty();
        }
        ColumnarRows before = all.only(IntStream.range(0, known.size())
                .filter(file -> known.get(file).isPresent())
                .boxed()
                .toList());
        try {
            database.execute("CREATE VIEW " + TableDefinition.quoted(ADDED) + " AS " + rows.all());
            database.execute("CREATE VIEW " + TableDefinition.quoted(KNOWN) + " AS " + before.all());
            return haveOwnKeys()
                    ? Optional.of(new TimesByFile(database, columns).found(ADDED, added.size(), true))
                    : Optional.empty();
        } finally {
            database.drop(ADDED);
            database.drop(KNOWN);
        }
    }

    private boolean haveOwnKeys() {
        String keys = columns.keys().stream()
                .map(column -> TableDefinition.quoted(column.name()))
                .collect(Collectors.joining(", "));
        String added = TableDefinition.quoted(ADDED);
        return isEmpty("SELECT 1 FROM " + added + " GROUP BY " + keys + " HAVING count(*) > 1 LIMIT 1")
                && isEmpty("SELECT 1 FROM " + TableDefinition.quoted(KNOWN) + " SEMI JOIN " + added + " USING (" + keys
                        + ") LIMIT 1");
    }

    private boolean isEmpty(String sql) {
        return database.rows(sql).isEmpty();
    }
}
