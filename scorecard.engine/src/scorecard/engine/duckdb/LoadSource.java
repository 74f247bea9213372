package scorecard.engine.duckdb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.Reject;
import scorecard.engine.read.RejectLog;
import scorecard.engine.read.RejectsFile;
import scorecard.engine.read.SourceFiles;
import scorecard.engine.relational.Aggregates;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;

/** Reads the files of a source and keeps the rows that fit, without those whose key stands more than once. */
final class LoadSource {
    private final Database database;
    private final SourceTables tables;
    private final Aggregates aggregates;
    private final DataRequest request;
    private final FilesInPlace inPlace;
    private final Optional<Map<String, List<Optional<FileRows>>>> byFile;
    private final KeptTexts texts;

    /** Whether a source was refused that left its tables behind: every source passes through the same ones. */
    private boolean isHalfway;

    /**
     * @param byFile where it is to be found out which file has rows of which time: what is known of files, by name of their source;
     *     their keys are known to stand only once
     * @param texts where rows of text files are kept as columns
     */
    LoadSource(
            Database database,
            SourceTables tables,
            Aggregates aggregates,
            DataRequest request,
            FilesInPlace inPlace,
            Optional<Map<String, List<Optional<FileRows>>>> byFile,
            KeptTexts texts) {
        this.database = database;
        this.tables = tables;
        this.aggregates = aggregates;
        this.request = request;
        this.inPlace = inPlace;
        this.byFile = byFile;
        this.texts = texts;
    }

    Loading load(SourceTable table) {
        Source source = table.source();
        SourceFiles.Found found = new SourceFiles(request).of(source);
        return found.issues().isEmpty() ? load(table, found.files()) : new Loading.Refused(found.issues());
    }

    /** @param files of the kind that the source reads */
    Loading load(SourceTable table, List<DataFile> files) {
        Source source = table.source();
        request.progress().accept("reading " + source.name());
        Optional<RejectsFile> file = request.rejects().map(folder -> new RejectsFile(folder, source.name()));
        try {
            RejectLog rejects = new RejectLog(file);
            Loading loading = load(table, files, rejects);
            file.ifPresent(RejectsFile::finish);
            return loading;
        } catch (RejectsFile.Unwritable problem) {
            String folder = request.rejects().map(Path::toString).orElse("").replace('\\', '/');
            return new Loading.Refused(List.of(Issue.error(
                    "data-rejects-unwritable",
                    "the rejected rows of `" + source.name() + "` cannot be written to `" + folder
                            + "`; expected a folder that may be written to",
                    new Place.InFile(folder))));
        } finally {
            file.ifPresent(RejectsFile::close);
        }
    }

    private Loading load(SourceTable table, List<DataFile> files, RejectLog rejects) {
        Columns columns = new Columns(table);
        Optional<Loading> together = together(columns, files);
        if (together.isPresent()) {
            return together.get();
        }
        if (isHalfway) {
            dropPassedThrough();
        }
        isHalfway = true;
        PassThrough.Passed passed =
                new PassThrough(database, request, columns, rejects).pass(files, canGoStraight(columns, files));
        if (!passed.issues().isEmpty()) {
            return new Loading.Refused(passed.issues());
        }
        if (passed.few().isPresent()) {
            passed.few().get().keep(database);
            isHalfway = false;
            return loaded(passed.few().get().loaded(rejects, passed.totals()));
        }
        rejectDuplicates(columns, files, rejects, passed.unread().isPresent());
        List<Issue> meantTwice = new RowsMeantTwice(database, tables, columns, files).issues();
        if (!meantTwice.isEmpty()) {
            return new Loading.Refused(meantTwice);
        }
        Optional<FoundInFiles> found = byFile.map(known -> found(columns, files, passed, rejects.rows()));
        found.filter(all -> isAlone(columns, files) && all.independent() && rejects.rows() == 0 && passed.twice() == 0)
                .flatMap(all -> passed.unread())
                .ifPresent(rows -> keepTexts(columns.table().source(), files.size(), rows));
        keep(columns, passed.unread());
        isHalfway = false;
        long rows = count("SELECT count(*) FROM " + TableDefinition.quoted(table.name()));
        return loaded(new LoadedSource(
                table,
                rows,
                rejects.rows(),
                rejects.first(),
                passed.twice(),
                passed.totals(),
                table.source()
                        .time()
                        .flatMap(time -> new SpansOfTime(database, tables).of(table, time, Optional.empty())),
                found));
    }

    private static Loading loaded(LoadedSource source) {
        return tooManyRejects(source)
                ? new Loading.Refused(DataNotes.tooManyRejects(source))
                : new Loading.Loaded(source);
    }

    private FoundInFiles found(Columns columns, List<DataFile> files, PassThrough.Passed passed, long rejected) {
        boolean inPlace = passed.unread().isPresent() && passed.twice() == 0;
        return new FoundInFiles(
                columns.table().source().name(),
                rejected,
                noneTwice(),
                new TimesByFile(database, columns).found(Columns.LOADED, files.size(), inPlace));
    }

    /** Where most files are known, only the rows of the others are looked at, unless rows of one file matter to those of another. */
    private Optional<Loading> together(Columns columns, List<DataFile> files) {
        SourceTable table = columns.table();
        Source source = table.source();
        List<Optional<FileRows>> known =
                byFile.map(all -> all.get(source.name())).orElse(List.of());
        if (!isAlone(columns, files)
                || known.size() != files.size()
                || known.stream().noneMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return new AddedFiles(database, columns, request, texts)
                .together(files, known)
                .map(all -> {
                    database.execute(
                            TableDefinition.createView(table, all.rows().all()));
                    if (!all.added().isEmpty()) {
                        database.execute(TableDefinition.createView(
                                table,
                                AddedFiles.view(table),
                                all.rows().only(all.added()).all()));
                    }
                    inPlace.hold(all.rows().looked());
                    keepTexts(source, files.size(), all.rows());
                    return new Loading.Loaded(new LoadedSource(
                            table,
                            all.count(),
                            0,
                            List.of(),
                            0,
                            0,
                            source.time().flatMap(all::span),
                            Optional.of(
                                    new FoundInFiles(source.name(), 0, true, all.files(), Set.copyOf(all.added())))));
                });
    }

    /** Whether no row of a file matters to what rows of others are, but for their keys. */
    private boolean isAlone(Columns columns, List<DataFile> files) {
        Source source = columns.table().source();
        return source.validity().isEmpty()
                && source.latest().isEmpty()
                && !needsOrder(source.name())
                && !new RowsMeantTwice(database, tables, columns, files).looksAtRows();
    }

    /** Whether rows may go into their table at once: nothing asks for their order or more of them than different keys. */
    private boolean canGoStraight(Columns columns, List<DataFile> files) {
        return byFile.isEmpty()
                && !needsOrder(columns.table().source().name())
                && !new RowsMeantTwice(database, tables, columns, files).looksAtRows();
    }

    /** Keeps the rows of text files as columns. What cannot be written is read as text the next time, too. */
    private void keepTexts(Source source, int files, ColumnarRows rows) {
        for (int index = 0; index < files; index++) {
            int file = index;
            Optional<Path> place = texts.place(source.name(), file);
            place.flatMap(unused -> rows.text(file))
                    .filter(text -> text.numbers().areEven())
                    .filter(text -> isWritten(text, file, place.orElseThrow()))
                    .ifPresent(text -> texts.keep(source.name(), file, TextInColumns.columns(text, source.columns())));
        }
    }

    private boolean isWritten(TypedText text, int file, Path place) {
        try {
            database.execute(TextInColumns.written(text, file, place));
            return true;
        } catch (Database.Refused unwritable) {
            return false;
        } catch (Stopped stopped) {
            if (stopped.reason() instanceof Stopped.Reason.Cancelled) {
                throw stopped;
            }
            return false;
        }
    }

    /**
     * Keeps the rows, except where all of them fit and nothing asks for their order: then they stay in their files and are read
     * there whenever they are needed.
     *
     * @param unread all rows, where all of them fit
     */
    private void keep(Columns columns, Optional<ColumnarRows> unread) {
        SourceTable table = columns.table();
        boolean ordered = needsOrder(table.source().name());
        if (unread.filter(ColumnarRows::canStay).isPresent() && !ordered && noneTwice()) {
            database.execute(TableDefinition.createView(table, unread.get().all()));
            inPlace.hold(unread.get().looked());
            dropPassedThrough();
        } else {
            database.execute(TableDefinition.createOrdered(
                    table, Columns.LOADED, ordered ? columns.order() : List.of(), columns.key(), Columns.DUPLICATES));
            dropPassedThrough();
            unread.ifPresent(rows -> rows.release(database));
        }
    }

    private boolean noneTwice() {
        return count("SELECT count(*) FROM " + TableDefinition.quoted(Columns.DUPLICATES)) == 0;
    }

    /** Whether anything depends on the order of a source's rows. */
    boolean needsOrder(String source) {
        return aggregates.needOrder(source)
                || tables.all().stream()
                        .flatMap(table -> table.source().columns().stream())
                        .flatMap(column -> column.derivation().stream())
                        .flatMap(Subexpressions::of)
                        .anyMatch(part -> part instanceof RowExpression.Related related
                                && Aggregates.needsOrder(related, source));
    }

    private void rejectDuplicates(Columns columns, List<DataFile> files, RejectLog rejects, boolean noneRejected) {
        AmbiguousKeys ambiguous = new AmbiguousKeys(columns);
        String duplicates = TableDefinition.quoted(Columns.DUPLICATES);
        database.execute(TableDefinition.create(Columns.DUPLICATES, columns.keys()));
        if (noneRejected) {
            if (keysAreInOrder(columns)) {
                return;
            }
            database.execute(TableDefinition.create(Columns.REJECTED_KEYS, columns.keys()));
        }
        for (AmbiguousKeys.Ambiguity ambiguity : ambiguous.all()) {
            if (database.change("INSERT INTO " + duplicates + " " + ambiguity.sql()) == 0) {
                continue;
            }
            database.rows("SELECT file, \"row\", " + ambiguous.keys() + " FROM "
                            + TableDefinition.quoted(Columns.LOADED) + " SEMI JOIN (" + ambiguity.sql() + ") USING ("
                            + ambiguous.keys() + ") ORDER BY file, \"row\"")
                    .forEach(row -> rejects.row(List.of(reject(columns, files, row, ambiguity.reason()))));
        }
    }

    private static Reject reject(Columns columns, List<DataFile> files, List<Object> row, String reason) {
        Source source = columns.table().source();
        return new Reject(
                files.get(((Number) row.get(0)).intValue()).name(),
                ((Number) row.get(1)).longValue(),
                source.key().stream().map(name -> source.column(name).header()).collect(Collectors.joining(", ")),
                row.subList(2, row.size()).stream().map(LoadSource::shown).collect(Collectors.joining(", ")),
                reason);
    }

    private static String shown(Object key) {
        return key instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(key);
    }

    /**
     * Keys that ascend or descend from row to row, as most exports have them, are all different; that is found without comparing all.
     */
    private boolean keysAreInOrder(Columns columns) {
        if (columns.keys().size() != 1) {
            return false;
        }
        String key = TableDefinition.quoted(columns.keys().getFirst().name());
        return count("SELECT coalesce(least(count_if(before >= k), count_if(before <= k)), 0) FROM (SELECT " + key
                        + " AS k, lag(" + key + ") OVER () AS before FROM " + TableDefinition.quoted(Columns.LOADED)
                        + ")")
                == 0;
    }

    private void dropPassedThrough() {
        List.of(Columns.LOADED, Columns.REJECTED_KEYS, Columns.DUPLICATES).forEach(database::drop);
    }

    private long count(String sql) {
        return ((Number) database.rows(sql).getFirst().getFirst()).longValue();
    }

    private static boolean tooManyRejects(LoadedSource source) {
        BigDecimal all = BigDecimal.valueOf(source.rows() + source.rejected());
        return source.table()
                .source()
                .rejectAtMost()
                .filter(most -> BigDecimal.valueOf(source.rejected()).compareTo(most.multiply(all)) > 0)
                .isPresent();
    }
}
