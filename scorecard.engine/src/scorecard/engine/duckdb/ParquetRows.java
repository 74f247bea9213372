package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.read.RawCell;
import scorecard.engine.read.TableFile;

/** The rows of a Parquet file, fetched some at a time; the first row of the file is row 1. */
final class ParquetRows implements TableFile {
    private static final long AT_A_TIME = 50_000;

    private final Database database;
    private final ParquetFile file;
    private final String condition;
    private final List<ParquetCell> cells;
    private final long count;
    private Iterator<List<Object>> fetched = List.<List<Object>>of().iterator();
    private long next;

    /** @param condition in SQL, for which rows are given */
    ParquetRows(Database database, ParquetFile file, String condition) {
        this.database = database;
        this.file = file;
        this.condition = condition;
        this.cells = file.columns().stream().map(ParquetCell::of).toList();
        this.count = ((Number) database.rows("SELECT count(*) FROM " + file.rows())
                        .getFirst()
                        .getFirst())
                .longValue();
    }

    @Override
    public List<String> header() {
        return file.header();
    }

    @Override
    public Next next() {
        try {
            while (!fetched.hasNext() && next < count) {
                fetched = database.rows(sql(next, next + AT_A_TIME)).iterator();
                next += AT_A_TIME;
            }
        } catch (Database.Refused | Database.NumberTooLarge problem) {
            return new Next.Broken(ParquetFile.malformed(file.file()));
        }
        return fetched.hasNext() ? row(fetched.next()) : new Next.End();
    }

    private String sql(long from, long until) {
        String selected = IntStream.range(0, cells.size())
                .mapToObj(
                        index -> cells.get(index).sql(file.columns().get(index).quoted()))
                .collect(Collectors.joining(", "));
        return "SELECT " + ParquetFile.ROW + ", " + selected + " FROM " + file.rows() + " WHERE " + ParquetFile.ROW
                + " >= " + from + " AND " + ParquetFile.ROW + " < " + until + " AND (" + condition + ") ORDER BY "
                + ParquetFile.ROW;
    }

    private Next row(List<Object> row) {
        List<RawCell> raw = new ArrayList<>(cells.size());
        for (int index = 0; index < cells.size(); index++) {
            Object text = row.get(index + 1);
            raw.add(text == null ? new RawCell.Absent() : cells.get(index).of(text.toString()));
        }
        return new Next.Row(((Number) row.getFirst()).longValue() + 1, raw);
    }

    @Override
    public void close() {
        // nothing is open between two fetches
    }
}
