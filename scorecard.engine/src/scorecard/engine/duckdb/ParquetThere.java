package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.MatchHeaders;
import scorecard.engine.read.SourceFiles;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.CellInSql;
import scorecard.engine.sql.ParquetEngine;
import scorecard.engine.sql.SqlEngine;

/**
 * Leaves the rows of Parquet files where they are, for an engine that reads them itself: only their schemas are read here, and the
 * engine looks at every cell. Where a row does not surely fit, a key stands twice or anything else needs thought, it is left to
 * those who read rows here.
 */
final class ParquetThere {
    private static final String FILES = "rows of files";

    private final Database database;
    private final Optional<ParquetEngine> reading;
    private final SourceTables tables;
    private final DataRequest request;
    private final FilesInPlace inPlace = new FilesInPlace();
    private final Set<String> names = new HashSet<>();

    ParquetThere(Database database, SqlEngine engine, SourceTables tables, DataRequest request) {
        this.database = database;
        this.reading = engine instanceof ParquetEngine able
                        && tables.derivations().steps().stream().noneMatch(DerivationStep::isQuery)
                ? Optional.of(able)
                : Optional.empty();
        this.tables = tables;
        this.request = request;
    }

    /** Whether the rows of a source stayed there. */
    boolean has(LoadedSource source) {
        return names.contains(source.name());
    }

    /** The files that must not change meanwhile. */
    FilesInPlace files() {
        return inPlace;
    }

    /**
     * The source, whose rows the engine has; empty where they are to be read here.
     *
     * @param ordered whether anything depends on the order of its rows
     */
    Optional<LoadedSource> load(SourceTable table, boolean ordered) {
        return reading.filter(able -> table.source().reader() instanceof Reader.Parquet)
                .map(able -> new SourceFiles(request).of(table.source()))
                .filter(found -> found.issues().isEmpty())
                .flatMap(found -> load(table, ordered, found.files()));
    }

    /** @param files of Parquet */
    Optional<LoadedSource> load(SourceTable table, boolean ordered, List<DataFile> files) {
        return reading.filter(able -> !ordered && !needsComparingRows(table.source()))
                .flatMap(able -> new Attempt(able).load(table, files));
    }

    /** Rows that hold for a time, or the latest of which counts, or that others point to in another way than by their key. */
    private boolean needsComparingRows(Source source) {
        return source.validity().isPresent()
                || source.latest().isPresent()
                || !tables.pointedTo(source).isEmpty();
    }

    /** What one source needs of the engine. */
    private final class Attempt {
        private final ParquetEngine engine;

        Attempt(ParquetEngine engine) {
            this.engine = engine;
        }

        Optional<LoadedSource> load(SourceTable table, List<DataFile> files) {
            Source source = table.source();
            request.progress().accept("looking at " + source.name());
            var looked = FilesInPlace.look(files);
            try {
                Optional<LoadedSource> loaded = alike(files).flatMap(file -> load(table, file, files));
                loaded.ifPresent(unused -> inPlace.hold(looked));
                loaded.ifPresent(unused -> names.add(source.name()));
                return loaded;
            } catch (ParquetEngine.NotUnderstood | ParquetEngine.NumberTooLarge readHere) {
                return Optional.empty();
            } finally {
                engine.drop(FILES);
            }
        }

        /** The first of files that all have the same columns. */
        private Optional<ParquetFile> alike(List<DataFile> files) {
            List<ParquetFile> opened = new ArrayList<>();
            for (DataFile file : files) {
                if (ParquetFile.open(database, file) instanceof ParquetFile.Opened.Readable(ParquetFile readable)) {
                    opened.add(readable);
                }
            }
            boolean same = opened.size() == files.size()
                    && opened.stream().map(ParquetFile::columns).distinct().count() == 1;
            return same ? Optional.of(opened.getFirst()) : Optional.empty();
        }

        private Optional<LoadedSource> load(SourceTable table, ParquetFile file, List<DataFile> files) {
            Source source = table.source();
            MatchHeaders.Match match = MatchHeaders.of(source, file.file(), file.header());
            if (!match.issues().isEmpty()) {
                return Optional.empty();
            }
            List<Path> paths = files.stream().map(ParquetFile::path).toList();
            engine.viewFiles(FILES, paths);
            var columns = match.indexes().stream().map(file.columns()::get).toList();
            Optional<ZoneInSql> zone =
                    zone(table, columns.stream().map(column -> column.quoted()).toList());
            List<CellInSql> cells = new ArrayList<>();
            for (int index = 0; zone.isPresent() && index < columns.size(); index++) {
                Column column = source.columns().get(index);
                var written = columns.get(index);
                new ContractInSql(column, written, zone.get())
                        .cell(source.key().contains(column.name()))
                        .map(cell -> written.isText() ? cell.onlyIf(isUtf8(written.quoted())) : cell)
                        .ifPresent(cells::add);
            }
            return cells.size() == columns.size() ? load(table, cells, paths) : Optional.empty();
        }

        /** DuckDB takes no other text for one; Spark does. */
        private static String isUtf8(String text) {
            return "coalesce(is_valid_utf8(" + text + "), TRUE)";
        }

        private Optional<LoadedSource> load(SourceTable table, List<CellInSql> cells, List<Path> paths) {
            String fits = cells.stream()
                    .map(cell -> "coalesce(" + cell.fits() + ", FALSE)")
                    .collect(Collectors.joining(" AND "));
            String twice = cells.stream()
                    .flatMap(cell -> cell.twice().stream())
                    .map(time -> "count_if(coalesce(" + time + ", FALSE))")
                    .collect(Collectors.joining(" + "));
            List<Object> counts = engine.rowsInDuckDbWords("SELECT count(*), count_if(" + fits + "), "
                            + (twice.isEmpty() ? "0" : twice) + " FROM " + TableDefinition.quoted(FILES))
                    .getFirst();
            long rows = number(counts.get(0));
            if (rows != written(paths) || number(counts.get(1)) != rows) {
                return Optional.empty();
            }
            engine.viewInDuckDbWords(table.name(), select(table, cells));
            if (hasKeyTwice(table)) {
                engine.drop(table.name());
                return Optional.empty();
            }
            return Optional.of(LoadedSource.whole(
                    table,
                    rows,
                    number(counts.get(2)),
                    table.source()
                            .time()
                            .flatMap(time -> new SpansOfTime(engine, tables).of(table, time, Optional.empty()))));
        }

        private String select(SourceTable table, List<CellInSql> cells) {
            List<String> values = new ArrayList<>();
            cells.forEach(cell -> values.add(cell.value()));
            cells.forEach(cell -> cell.instant().ifPresent(values::add));
            values.add("NULL"); // nothing depends on their order
            List<StoredColumn> columns = table.stored();
            return IntStream.range(0, columns.size())
                    .mapToObj(place -> "CAST(" + values.get(place) + " AS "
                            + tables.dialect().type(columns.get(place).type()) + ") AS "
                            + TableDefinition.quoted(columns.get(place).name()))
                    .collect(Collectors.joining(", ", "SELECT ", " FROM " + TableDefinition.quoted(FILES)));
        }

        private boolean hasKeyTwice(SourceTable table) {
            String key = table.source().key().stream()
                    .map(table.columns()::get)
                    .map(tables.dialect()::quoted)
                    .collect(Collectors.joining(", "));
            return !engine.rows("SELECT count(*) FROM " + tables.dialect().quoted(table.name()) + " GROUP BY " + key
                            + " HAVING count(*) > 1 LIMIT 1")
                    .isEmpty();
        }

        /** How many rows the files say that they have, lest one of them is left out. */
        private long written(List<Path> paths) {
            return number(database.rows(paths.stream()
                            .map(path -> SqlLiteral.text(path.toString()))
                            .collect(Collectors.joining(
                                    ", ", "SELECT sum(num_rows) FROM parquet_file_metadata([", "])")))
                    .getFirst()
                    .getFirst());
        }

        /** The clocks of the times in the files; empty where they change too often. */
        private Optional<ZoneInSql> zone(SourceTable table, List<String> columns) {
            List<String> moments = IntStream.range(0, columns.size())
                    .filter(index -> Columns.isMoment(table.source().columns().get(index)))
                    .mapToObj(columns::get)
                    .toList();
            if (moments.isEmpty() || table.zone().getRules().isFixedOffset()) {
                return ZoneInSql.unchanging(table.zone());
            }
            String ends = moments.stream()
                    .map(moment -> SqlLiteral.tryCast(moment, "TIMESTAMP"))
                    .map(moment -> "min(" + moment + "), max(" + moment + ")")
                    .collect(Collectors.joining(", "));
            List<LocalDateTime> found =
                    engine
                            .rowsInDuckDbWords("SELECT " + ends + " FROM " + TableDefinition.quoted(FILES))
                            .getFirst()
                            .stream()
                            .filter(LocalDateTime.class::isInstance)
                            .map(LocalDateTime.class::cast)
                            .sorted()
                            .toList();
            return found.isEmpty()
                    ? ZoneInSql.unchanging(table.zone())
                    : ZoneInSql.between(table.zone(), found.getFirst(), found.getLast());
        }
    }

    private static long number(Object counted) {
        return counted == null ? 0 : ((Number) counted).longValue();
    }
}
