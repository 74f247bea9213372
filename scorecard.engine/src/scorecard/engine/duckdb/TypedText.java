package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Source;
import scorecard.engine.read.DataFile;
import scorecard.engine.read.LookAtText;
import scorecard.engine.read.PlainText;
import scorecard.engine.read.TextAside;
import scorecard.engine.read.WrittenForm;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.type.ValueType;

/**
 * The rows of plain text files in a table of their own, read by DuckDB: each declared column has the type in whose form all its cells
 * are written, and text where some are not.
 *
 * @param declared the source's columns; one whose cells have a type lacks the texts that mean missing, for no cell is one of them
 * @param columns of the table, one for each declared one
 * @param numbers of the rows in their files
 */
record TypedText(String table, List<Column> declared, List<FileColumn> columns, RowNumbers numbers)
        implements ColumnarFile {
    private static final String FILE = "file";
    private static final int MOST_DIGITS = 38;
    private static final int DIGITS_OF_TINYINT = 2;
    private static final int DIGITS_OF_SMALLINT = 4;
    private static final int DIGITS_OF_INTEGER = 9;
    private static final int DIGITS_OF_BIGINT = 18;
    private static final int LONGEST_LINE = 1 << 20;

    /** Odd rows of all files; with more, what tells the numbers of the others would be long. */
    private static final int MOST_ODD = 1_000;

    private static final long READ_AT_ONCE = 2L << 20;

    /** Bytes of all files below which reading row by row is over before the database has begun. */
    private static final long LEAST = 1 << 16;

    TypedText {
        declared = List.copyOf(declared);
        columns = List.copyOf(columns);
    }

    /**
     * Reads files; empty where one of them is not plain or is written to meanwhile, where they are small or there is no room, and where
     * rows that add up others are told by the texts of their cells.
     */
    static Optional<TypedText> read(Database database, Source source, List<DataFile> files, DataRequest request) {
        return read(database, source, "rows of " + source.name(), files, request, LEAST);
    }

    /** Reads a file of several, however small it is, into a table of its own. */
    static Optional<TypedText> alone(Database database, Source source, DataFile file, DataRequest request) {
        return read(database, source, "rows of " + file.name(), List.of(file), request, 0);
    }

    private static Optional<TypedText> read(
            Database database, Source source, String table, List<DataFile> files, DataRequest request, long least) {
        Map<DataFile, Optional<FilesInPlace.State>> states = FilesInPlace.look(files);
        long bytes = states.values().stream()
                .mapToLong(state -> state.map(FilesInPlace.State::size).orElse(0L))
                .sum();
        if (bytes < least
                || source.columns().stream().anyMatch(column -> column.totals().isPresent())) {
            return Optional.empty();
        }
        try (TextAside aside = database.textAside()) {
            return look(new LookAtText(source, request, aside, ParquetFile::isNamedPlainly, bytes), files)
                    .flatMap(texts -> {
                        TypedText text = of(source, table, texts);
                        request.progress().accept(found(source, texts, text.numbers.oddRows()));
                        return text.filled(database, texts, () -> states.equals(FilesInPlace.look(files)));
                    });
        }
    }

    private static Optional<List<PlainText>> look(LookAtText look, List<DataFile> files) {
        List<PlainText> texts = new ArrayList<>();
        long odd = 0;
        for (DataFile file : files) {
            Optional<PlainText> text = look.of(file).filter(plain -> ParquetFile.isNamedPlainly(plain.file()));
            odd += text.map(plain -> plain.odd().size()).orElse(0);
            if (text.isEmpty() || odd > MOST_ODD) {
                return Optional.empty();
            }
            texts.add(text.get());
        }
        return Optional.of(texts);
    }

    private static String found(Source source, List<PlainText> texts, long odd) {
        long rows = odd + texts.stream().mapToLong(PlainText::rows).sum();
        return "reading " + source.name() + ": " + String.format(Locale.ROOT, "%,d", rows) + " rows";
    }

    /** This table with all rows in it; empty where they cannot be read. */
    private Optional<TypedText> filled(Database database, List<PlainText> texts, BooleanSupplier unchanged) {
        try {
            read(database, texts);
            if (hasAllRows(database, texts) && unchanged.getAsBoolean()) {
                return Optional.of(this);
            }
        } catch (Database.Refused | Database.NumberTooLarge otherwiseRead) {
            // The contract reads every row and says what is wrong.
        } catch (Stopped stopped) {
            if (!(stopped.reason() instanceof Stopped.Reason.OutOfMemory)) {
                throw stopped;
            }
        }
        drop(database);
        return Optional.empty();
    }

    private static TypedText of(Source source, String table, List<PlainText> texts) {
        List<Column> declared = new ArrayList<>();
        List<FileColumn> columns = new ArrayList<>();
        for (int index = 0; index < source.columns().size(); index++) {
            int column = index;
            List<WrittenForm> forms =
                    texts.stream().map(text -> text.forms().get(column)).toList();
            String type = type(forms);
            boolean listed = forms.stream().allMatch(WrittenForm.Listed.class::isInstance);
            Column written = source.columns().get(index);
            declared.add(type.equals("VARCHAR") && !listed ? written : withoutMissing(written));
            KnownCells known = new KnownCells(
                    texts.stream().allMatch(PlainText::hasSoundCells),
                    texts.stream().allMatch(text -> text.everywhere().get(column)),
                    listed || !type.equals("VARCHAR") && forms.stream().allMatch(TypedText::isPlain));
            columns.add(new FileColumn("c" + index, type, known));
        }
        return new TypedText(table, declared, columns, RowNumbers.of(texts));
    }

    private static boolean isPlain(WrittenForm form) {
        return switch (form) {
            case WrittenForm.Anything anything -> false;
            case WrittenForm.Digits digits -> !digits.negative();
            case WrittenForm.Listed listed -> true;
            case WrittenForm.Day day -> true;
            case WrittenForm.Moment moment -> !moment.atTheEdge();
            case WrittenForm.Truth truth -> true;
        };
    }

    static Column withoutMissing(Column column) {
        return new Column(
                column.name(),
                column.header(),
                column.occurrence(),
                column.type(),
                column.format(),
                column.optional(),
                List.of(),
                column.pointsTo(),
                column.derivation(),
                column.totals());
    }

    /** The narrowest type of which all cells are, however they are written in each file. */
    private static String type(List<WrittenForm> forms) {
        if (forms.stream().allMatch(WrittenForm.Digits.class::isInstance)) {
            return number(forms.stream().map(WrittenForm.Digits.class::cast).toList());
        }
        return forms.stream().map(WrittenForm::getClass).distinct().count() > 1
                ? "VARCHAR"
                : switch (forms.getFirst()) {
                    case WrittenForm.Anything anything -> "VARCHAR";
                    case WrittenForm.Listed listed -> "VARCHAR";
                    case WrittenForm.Digits digits -> number(List.of(digits));
                    case WrittenForm.Day day -> "DATE";
                    case WrittenForm.Moment moment -> "TIMESTAMP";
                    case WrittenForm.Truth truth -> "BOOLEAN";
                };
    }

    private static String number(List<WrittenForm.Digits> forms) {
        int whole = forms.stream().mapToInt(WrittenForm.Digits::whole).max().orElse(0);
        int decimals =
                forms.stream().mapToInt(WrittenForm.Digits::decimals).max().orElse(0);
        if (decimals == 0 && whole <= DIGITS_OF_BIGINT) {
            return whole <= DIGITS_OF_TINYINT
                    ? "TINYINT"
                    : whole <= DIGITS_OF_SMALLINT ? "SMALLINT" : whole <= DIGITS_OF_INTEGER ? "INTEGER" : "BIGINT";
        }
        return whole + decimals <= MOST_DIGITS ? "DECIMAL(" + (whole + decimals) + "," + decimals + ")" : "VARCHAR";
    }

    private void read(Database database, List<PlainText> texts) {
        database.drop(table);
        String ofFile = numbers.ofOneFile() ? "" : FILE + " BIGINT, ";
        database.execute(columns.stream()
                .map(column -> column.quoted() + " " + column.type())
                .collect(Collectors.joining(
                        ", ", "CREATE TABLE " + TableDefinition.quoted(table) + " (" + ofFile, ")")));
        for (int index = 0; index < texts.size(); index++) {
            database.execute("INSERT INTO " + TableDefinition.quoted(table) + " SELECT "
                    + (numbers.ofOneFile() ? "" : index + ", ") + selected() + " FROM " + rows(texts.get(index)));
        }
    }

    private String selected() {
        return columns.stream().map(FileColumn::quoted).collect(Collectors.joining(", "));
    }

    private String rows(PlainText text) {
        Map<Integer, Integer> declaredAt = new HashMap<>();
        IntStream.range(0, columns.size())
                .forEach(index -> declaredAt.put(text.indexes().get(index), index));
        String inFile = IntStream.range(0, text.header().size())
                .mapToObj(place -> declaredAt.containsKey(place)
                        ? "'c" + declaredAt.get(place) + "': '"
                                + columns.get(declaredAt.get(place)).type() + "'"
                        : "'unused" + place + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        PlainText.Layout layout = text.layout();
        return "read_csv(" + SqlLiteral.text(ParquetFile.path(text.file()).toString())
                + ", auto_detect = false, compression = 'none', header = true, delim = "
                + SqlLiteral.text(String.valueOf(layout.delimiter()))
                + ", quote = '\"', escape = '\"', new_line = '" + (layout.returns() ? "\\r\\n" : "\\n")
                + "', nullstr = '', strict_mode = true, hive_partitioning = false, max_line_size = " + LONGEST_LINE
                + ", buffer_size = " + READ_AT_ONCE
                + ", parallel = " + !layout.linesInCells() + ", columns = {" + inFile + "})";
    }

    /** Whether DuckDB found as many rows in each file as there are. */
    private boolean hasAllRows(Database database, List<PlainText> texts) {
        Map<Long, Long> found = new HashMap<>();
        database.rows("SELECT " + place(0) + " AS place, count(*) FROM " + rows() + " GROUP BY place")
                .forEach(row -> found.put(((Number) row.get(0)).longValue(), ((Number) row.get(1)).longValue()));
        return IntStream.range(0, texts.size())
                .allMatch(index ->
                        found.getOrDefault((long) index, 0L) == texts.get(index).rows());
    }

    /** Whether each cell of the table is its column's value already, so that nothing need be read from text each time. */
    boolean isOfValues() {
        return IntStream.range(0, columns.size())
                .noneMatch(index ->
                        columns.get(index).isText() && !(declared.get(index).type() instanceof ValueType.Text));
    }

    /** Removes the table. */
    void drop(Database database) {
        database.drop(table);
    }

    @Override
    public String rows() {
        return TableDefinition.quoted(table);
    }

    @Override
    public String place(int index) {
        return numbers.ofOneFile() ? String.valueOf(index) : FILE;
    }

    @Override
    public String row() {
        return numbers.inSql();
    }
}
