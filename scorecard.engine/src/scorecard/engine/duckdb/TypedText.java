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
 * @param before how many rows of other files stand before those of each file
 */
record TypedText(String table, List<Column> declared, List<FileColumn> columns, List<Long> before)
        implements ColumnarFile {
    private static final String FILE = "file";
    private static final int MOST_DIGITS = 38;
    private static final int DIGITS_OF_TINYINT = 2;
    private static final int DIGITS_OF_SMALLINT = 4;
    private static final int DIGITS_OF_INTEGER = 9;
    private static final int DIGITS_OF_BIGINT = 18;
    private static final int LONGEST_LINE = 1 << 20;
    private static final long READ_AT_ONCE = 8L << 20;

    /** Bytes of all files below which reading row by row is over before the database has begun. */
    private static final long LEAST = 1 << 16;

    TypedText {
        declared = List.copyOf(declared);
        columns = List.copyOf(columns);
        before = List.copyOf(before);
    }

    /** Reads files; empty where one of them is not plain or is written to meanwhile, and where they are small or there is no room. */
    static Optional<TypedText> read(Database database, Source source, List<DataFile> files, DataRequest request) {
        Map<DataFile, Optional<FilesInPlace.State>> states = FilesInPlace.look(files);
        if (states.values().stream()
                        .mapToLong(state -> state.map(FilesInPlace.State::size).orElse(0L))
                        .sum()
                < LEAST) {
            return Optional.empty();
        }
        try (TextAside aside = database.textAside()) {
            LookAtText look = new LookAtText(source, request, aside);
            List<PlainText> texts = new ArrayList<>();
            for (DataFile file : files) {
                Optional<PlainText> text = look.of(file).filter(plain -> ParquetFile.isNamedPlainly(plain.file()));
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                texts.add(text.get());
            }
            request.progress().accept(found(source, texts));
            return of(source, texts).filled(database, texts, () -> states.equals(FilesInPlace.look(files)));
        }
    }

    private static String found(Source source, List<PlainText> texts) {
        long rows = texts.stream().mapToLong(PlainText::rows).sum();
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

    private static TypedText of(Source source, List<PlainText> texts) {
        List<Column> declared = new ArrayList<>();
        List<FileColumn> columns = new ArrayList<>();
        for (int index = 0; index < source.columns().size(); index++) {
            int column = index;
            String type =
                    type(texts.stream().map(text -> text.forms().get(column)).toList());
            Column written = source.columns().get(index);
            declared.add(type.equals("VARCHAR") ? written : withoutMissing(written));
            columns.add(new FileColumn("c" + index, type, texts.stream().allMatch(PlainText::hasSoundCells)));
        }
        List<Long> before = new ArrayList<>();
        long rows = 0;
        for (PlainText text : texts) {
            before.add(rows);
            rows += text.rows();
        }
        return new TypedText("rows of " + source.name(), declared, columns, before);
    }

    private static Column withoutMissing(Column column) {
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
        return forms.stream().distinct().count() > 1
                ? "VARCHAR"
                : switch (forms.getFirst()) {
                    case WrittenForm.Anything anything -> "VARCHAR";
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
        database.execute(columns.stream()
                .map(column -> ", " + column.quoted() + " " + column.type())
                .collect(Collectors.joining(
                        "", "CREATE TABLE " + TableDefinition.quoted(table) + " (file BIGINT", ")")));
        for (int index = 0; index < texts.size(); index++) {
            database.execute("INSERT INTO " + TableDefinition.quoted(table) + " SELECT " + index + selected() + " FROM "
                    + rows(texts.get(index)));
        }
    }

    private String selected() {
        return columns.stream().map(column -> ", " + column.quoted()).collect(Collectors.joining());
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
        database.rows("SELECT file, count(*) FROM " + rows() + " GROUP BY file")
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
        return FILE;
    }

    /** DuckDB numbers the rows of a table in the order in which they came; the header of a file is its row 1. */
    @Override
    public String row() {
        String list = before.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "rowid + 2" + (before.size() == 1 ? "" : " - ([" + list + "])[file + 1]");
    }
}
