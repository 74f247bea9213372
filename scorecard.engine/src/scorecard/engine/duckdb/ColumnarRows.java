package scorecard.engine.duckdb;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.FoundInFiles.Times;
import scorecard.engine.observe.KeptText;
import scorecard.engine.observe.KeptTexts;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.MatchHeaders;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.CellInSql;

/**
 * The rows of a source's columnar files as SQL reads them: those that surely fit their contract, without looking at one after the
 * other.
 */
final class ColumnarRows {

    private final SourceTable table;
    private final List<FileInSql> files;
    private final Map<DataFile, Optional<FilesInPlace.State>> looked;

    private ColumnarRows(SourceTable table, List<FileInSql> files, Map<DataFile, Optional<FilesInPlace.State>> looked) {
        this.table = table;
        this.files = List.copyOf(files);
        this.looked = looked;
    }

    /**
     * A file and its cells, one for each declared column.
     *
     * @param fits true of rows that surely fit; of others false or nothing, because to make nothing false costs a look at each cell
     */
    private record FileInSql(ColumnarFile file, List<CellInSql> cells, String fits) {}

    /**
     * How rows came out.
     *
     * @param unsure those that the contract must look at, one after the other
     * @param twice cells whose local time exists twice, of the others
     */
    record Count(long rows, long unsure, long twice) {}

    /** The rows of text; empty where SQL does not know how a column is declared. */
    static Optional<ColumnarRows> of(Database database, SourceTable table, TypedText text) {
        return file(database, table, text, text.declared(), text.columns(), Optional.empty())
                .map(inSql -> new ColumnarRows(table, List.of(inSql), Map.of()));
    }

    /** The rows of Parquet files; empty where a file cannot be read that way, for whatever reason. */
    static Optional<ColumnarRows> of(Database database, SourceTable table, List<DataFile> files) {
        return of(database, table, files, Collections.nCopies(files.size(), Optional.empty()));
    }

    /**
     * The same.
     *
     * @param known what is known of the rows of each file, all of which fit
     */
    static Optional<ColumnarRows> of(
            Database database, SourceTable table, List<DataFile> files, List<Optional<FileRows>> known) {
        Map<DataFile, Optional<FilesInPlace.State>> looked = FilesInPlace.look(files);
        List<FileInSql> inSql = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            Optional<FileInSql> found = ParquetFile.open(database, files.get(index))
                            instanceof ParquetFile.Opened.Readable(ParquetFile readable)
                    ? file(database, table, readable, known.get(index))
                    : Optional.empty();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            inSql.add(found.get());
        }
        return Optional.of(new ColumnarRows(table, inSql, looked));
    }

    /**
     * The rows of files of which some are known: of text files what is kept of them as columns, and the text of others.
     *
     * @param known what is known of the rows of each file, all of which fit
     */
    static Optional<ColumnarRows> together(
            Database database,
            SourceTable table,
            List<DataFile> files,
            List<Optional<FileRows>> known,
            DataRequest request,
            KeptTexts texts) {
        if (!(table.source().reader() instanceof Reader.Csv)) {
            return of(database, table, files, known);
        }
        List<Optional<KeptText>> kept = IntStream.range(0, files.size())
                .mapToObj(index -> texts.find(table.source().name(), index))
                .toList();
        if (kept.stream().noneMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<FileInSql> inSql = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            DataFile file = files.get(index);
            Optional<FileRows> rows = known.get(index);
            Optional<FileInSql> found = rows.isPresent() && kept.get(index).isPresent()
                    ? kept(database, table, kept.get(index).get(), rows)
                    : TypedText.alone(database, table.source(), file, request)
                            .flatMap(text -> file(database, table, text, text.declared(), text.columns(), rows));
            if (found.isEmpty()) {
                new ColumnarRows(table, inSql, Map.of()).release(database);
                return Optional.empty();
            }
            inSql.add(found.get());
        }
        return Optional.of(new ColumnarRows(table, inSql, Map.of()));
    }

    private static Optional<FileInSql> kept(
            Database database, SourceTable table, KeptText kept, Optional<FileRows> known) {
        TextInColumns text = TextInColumns.of(kept, table.source().columns());
        return file(database, table, text, text.declared(), text.columns(), known);
    }

    /** The text of a file, where its rows are read from that; of several files that are read together it is the same. */
    Optional<TypedText> text(int index) {
        return files.get(files.size() == 1 ? 0 : index).file() instanceof TypedText text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The rows of some of the files. */
    ColumnarRows only(List<Integer> places) {
        List<FileInSql> some = places.stream().map(files::get).toList();
        Map<DataFile, Optional<FilesInPlace.State>> lookedAt = new LinkedHashMap<>(looked);
        lookedAt.keySet()
                .retainAll(some.stream()
                        .map(FileInSql::file)
                        .filter(ParquetFile.class::isInstance)
                        .map(ParquetFile.class::cast)
                        .map(ParquetFile::file)
                        .toList());
        return new ColumnarRows(table, some, lookedAt);
    }

    private static Optional<FileInSql> file(
            Database database, SourceTable table, ParquetFile file, Optional<FileRows> known) {
        MatchHeaders.Match match = MatchHeaders.of(table.source(), file.file(), file.header());
        return match.issues().isEmpty()
                ? file(
                        database,
                        table,
                        file,
                        table.source().columns(),
                        match.indexes().stream().map(file.columns()::get).toList(),
                        known)
                : Optional.empty();
    }

    private static Optional<FileInSql> file(
            Database database,
            SourceTable table,
            ColumnarFile file,
            List<Column> declared,
            List<FileColumn> columns,
            Optional<FileRows> known) {
        Source source = table.source();
        Optional<ZoneInSql> zone =
                known.isPresent() ? zone(table, known.get().times().values()) : zone(database, table, file, columns);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        List<CellInSql> cells = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            Column column = declared.get(index);
            Optional<CellInSql> cell = ContractInSql.inDuckDb(column, columns.get(index), zone.get())
                    .cell(source.key().contains(column.name()));
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        return Optional.of(new FileInSql(file, cells, fits(source, cells)));
    }

    private static String fits(Source source, List<CellInSql> cells) {
        Stream<String> inOrder = source.validity().stream()
                .flatMap(validity -> validity.until().stream()
                        .map(until -> "coalesce(" + instant(source, cells, until) + " >= "
                                + instant(source, cells, validity.from()) + ", TRUE)"));
        return Stream.concat(cells.stream().map(CellInSql::fits), inOrder)
                .map(condition -> "(" + condition + ")")
                .collect(Collectors.joining(" AND "));
    }

    private static String instant(Source source, List<CellInSql> cells, String column) {
        return cells.get(source.columns().indexOf(source.column(column)))
                .instant()
                .orElseThrow();
    }

    /** The clocks of the times that all rows of a file are known to have. */
    private static Optional<ZoneInSql> zone(SourceTable table, Collection<Times> times) {
        return times.isEmpty()
                ? ZoneInSql.unchanging(table.zone())
                : ZoneInSql.between(
                        table.zone(),
                        times.stream()
                                .map(Times::first)
                                .min(LocalDateTime::compareTo)
                                .orElseThrow(),
                        times.stream()
                                .map(Times::last)
                                .max(LocalDateTime::compareTo)
                                .orElseThrow());
    }

    /** The clocks of the times in a file. */
    private static Optional<ZoneInSql> zone(
            Database database, SourceTable table, ColumnarFile file, List<FileColumn> columns) {
        List<String> moments = IntStream.range(0, columns.size())
                .filter(index -> Columns.isMoment(table.source().columns().get(index)))
                .mapToObj(
                        index -> MomentInSql.anyMoment(table.source().columns().get(index), columns.get(index)))
                .toList();
        if (moments.isEmpty() || table.zone().getRules().isFixedOffset()) {
            return ZoneInSql.unchanging(table.zone());
        }
        String least = moments.stream().map(moment -> "min(" + moment + ")").collect(Collectors.joining(", "));
        String most = moments.stream().map(moment -> "max(" + moment + ")").collect(Collectors.joining(", "));
        try {
            List<Object> span = database.rows("SELECT CAST(least(" + least + ") AS VARCHAR), CAST(greatest(" + most
                            + ") AS VARCHAR) FROM " + file.rows())
                    .getFirst();
            return span.get(0) == null
                    ? ZoneInSql.unchanging(table.zone())
                    : ZoneInSql.between(table.zone(), moment(span.get(0)), moment(span.get(1)));
        } catch (Database.Refused | Database.NumberTooLarge | DateTimeParseException beyondCalendars) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(Object text) {
        return LocalDateTime.parse(String.valueOf(text).replace(' ', 'T'));
    }

    /** Looks at every cell of every row; empty where DuckDB cannot. */
    Optional<Count> count(Database database) {
        long rows = 0;
        long unsure = 0;
        long twice = 0;
        for (FileInSql file : files) {
            String times = file.cells().stream()
                    .flatMap(cell -> cell.twice().stream())
                    .map(time -> "coalesce(count_if(" + file.fits() + " AND coalesce(" + time + ", FALSE)), 0)")
                    .collect(Collectors.joining(" + "));
            try {
                List<Object> counts = database.rows(
                                "SELECT count(*), count(*) - coalesce(count_if(" + file.fits() + "), 0), "
                                        + (times.isEmpty() ? "0" : times) + " FROM "
                                        + file.file().rows())
                        .getFirst();
                rows += ((Number) counts.get(0)).longValue() + odd(file);
                unsure += ((Number) counts.get(1)).longValue() + odd(file);
                twice += ((Number) counts.get(2)).longValue();
            } catch (Database.Refused | Database.NumberTooLarge problem) {
                return Optional.empty();
            }
        }
        return Optional.of(new Count(rows, unsure, twice));
    }

    private static long odd(FileInSql file) {
        return file.file() instanceof TypedText text ? text.numbers().oddRows() : 0;
    }

    /** How the files were before they were read. */
    Map<DataFile, Optional<FilesInPlace.State>> looked() {
        return looked;
    }

    /** Whether the rows can stay where they are, for reading them each time costs little. */
    boolean canStay() {
        return files.stream().allMatch(each -> !(each.file() instanceof TypedText text) || text.isOfValues());
    }

    /** Rows that were kept elsewhere need no table of their own any more. */
    void release(Database database) {
        files.forEach(each -> {
            if (each.file() instanceof TypedText text) {
                text.drop(database);
            }
        });
    }

    /** {@code SELECT} of the columns of {@link Columns#loaded()}, of all rows. */
    String all() {
        return select(false);
    }

    /** {@code SELECT} of the columns of {@link Columns#loaded()}, of the rows that surely fit. */
    String sure() {
        return select(true);
    }

    private String select(boolean sureOnly) {
        return IntStream.range(0, files.size())
                .mapToObj(index -> select(index, files.get(index), sureOnly))
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    private String select(int index, FileInSql file, boolean sureOnly) {
        List<String> values = new ArrayList<>();
        file.cells().forEach(cell -> values.add(cell.value()));
        file.cells().forEach(cell -> cell.instant().ifPresent(values::add));
        values.add(file.file().place(index));
        values.add(file.file().row());
        List<SourceTable.StoredColumn> columns = new Columns(table).loaded();
        return IntStream.range(0, values.size())
                .mapToObj(place -> "CAST(" + values.get(place) + " AS "
                        + TableDefinition.type(columns.get(place).type()) + ") AS "
                        + TableDefinition.quoted(columns.get(place).name()))
                .collect(Collectors.joining(
                        ", ", "SELECT ", " FROM " + file.file().rows() + (sureOnly ? " WHERE " + file.fits() : "")));
    }

    /** The rows of a Parquet file that the contract must look at, one after the other. */
    ParquetRows unsure(Database database, DataFile file) {
        return files.stream()
                .filter(each -> each.file() instanceof ParquetFile parquet
                        && parquet.file().equals(file))
                .findFirst()
                .map(inSql ->
                        new ParquetRows(database, (ParquetFile) inSql.file(), "(" + inSql.fits() + ") IS NOT TRUE"))
                .orElseThrow();
    }

    /** The numbers of the rows of a text file that the contract must look at, in ascending order. */
    long[] unsureRows(Database database, int index) {
        FileInSql text = files.getFirst();
        LongStream unsure = database
                .rows("SELECT " + text.file().row() + " FROM " + text.file().rows() + " WHERE "
                        + text.file().place(0) + " = " + index + " AND (" + text.fits() + ") IS NOT TRUE")
                .stream()
                .mapToLong(row -> ((Number) row.getFirst()).longValue());
        LongStream odd = text.file() instanceof TypedText(var table, var declared, var columns, RowNumbers numbers)
                ? numbers.odd().get(index).stream().mapToLong(Long::longValue)
                : LongStream.empty();
        return LongStream.concat(unsure, odd).sorted().toArray();
    }
}
