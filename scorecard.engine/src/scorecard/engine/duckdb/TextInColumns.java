package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import scorecard.engine.observe.KeptText;
import scorecard.engine.observe.KeptText.KeptColumn;
import scorecard.engine.plan.Column;
import scorecard.engine.relational.TableDefinition;

/**
 * The rows of a plain text file as they were kept in Parquet.
 *
 * @param file of Parquet
 * @param declared as of {@link TypedText}
 * @param columns as of {@link TypedText}
 */
record TextInColumns(Path file, List<Column> declared, List<FileColumn> columns) implements ColumnarFile {
    /** The header is row 1. */
    private static final int HEADER = 2;

    TextInColumns {
        declared = List.copyOf(declared);
        columns = List.copyOf(columns);
    }

    /** @param written the columns of the source */
    static TextInColumns of(KeptText kept, List<Column> written) {
        List<Column> declared = new ArrayList<>();
        List<FileColumn> columns = new ArrayList<>();
        for (int index = 0; index < written.size(); index++) {
            KeptColumn column = kept.columns().get(index);
            declared.add(column.present() ? TypedText.withoutMissing(written.get(index)) : written.get(index));
            columns.add(new FileColumn(
                    "c" + index, column.type(), new KnownCells(column.sound(), column.everywhere(), column.plain())));
        }
        return new TextInColumns(kept.file(), declared, columns);
    }

    /** How the columns of a text are kept. */
    static List<KeptColumn> columns(TypedText text, List<Column> written) {
        return IntStream.range(0, written.size())
                .mapToObj(index -> {
                    FileColumn column = text.columns().get(index);
                    return new KeptColumn(
                            column.type(),
                            column.known().isSound(),
                            column.known().isEverywhere(),
                            column.known().isPlain(),
                            !text.declared().get(index).equals(written.get(index)));
                })
                .toList();
    }

    /** The statement that writes the rows of one of a text's files. */
    static String written(TypedText text, int index, Path to) {
        return "COPY (SELECT "
                + String.join(
                        ", ", text.columns().stream().map(FileColumn::quoted).toList()) + " FROM "
                + TableDefinition.quoted(text.table())
                + (text.numbers().ofOneFile() ? "" : " WHERE " + text.place(index) + " = " + index) + ") TO "
                + SqlLiteral.text(to.toString())
                + " (FORMAT parquet, USE_TMP_FILE false)";
    }

    @Override
    public String rows() {
        return "read_parquet(" + SqlLiteral.text(file.toString())
                + ", file_row_number = true, hive_partitioning = false)";
    }

    @Override
    public String place(int index) {
        return "CAST(" + index + " AS BIGINT)";
    }

    @Override
    public String row() {
        return ParquetFile.ROW + " + " + HEADER;
    }
}
