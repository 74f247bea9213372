package scorecard.engine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table of typed rows and the contract each row must keep.
 *
 * @param name qualified name
 * @param title for people, may be empty
 * @param folder the folder of the file that declares it, relative to the plan's base folder; empty for the base itself
 * @param key the columns that identify a row, at least one
 * @param countedAs what a row is called in the singular, for example {@code contact}; the rate unit of {@code count()}
 * @param time the column that says when a row counts; without it the source is a snapshot, evaluated overall only
 * @param calendar qualified name of the calendar whose zone its naive timestamps are in
 * @param columns in the author's order; columns of the file that are not declared are ignored
 * @param covers the days the source covers, where declared
 * @param rejectAtMost share of rows (0 .. 1) that may be rejected before the run stops
 * @param validity where several rows of one key hold one after the other
 * @param latest where several rows have one key and the latest of them counts
 * @param samples where its rows are reviews of which there are to be so many
 */
public record Source(
        String name,
        String title,
        String folder,
        Reader reader,
        List<String> key,
        String countedAs,
        Optional<String> time,
        String calendar,
        List<Column> columns,
        Optional<Covers> covers,
        Optional<BigDecimal> rejectAtMost,
        Optional<Validity> validity,
        Optional<LatestRow> latest,
        Optional<ReviewSamples> samples) {

    public Source {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a source has a row key");
        }
    }

    /** A source of which every row has a key of its own. */
    public Source(
            String name,
            String title,
            String folder,
            Reader reader,
            List<String> key,
            String countedAs,
            Optional<String> time,
            String calendar,
            List<Column> columns,
            Optional<Covers> covers,
            Optional<BigDecimal> rejectAtMost) {
        this(
                name,
                title,
                folder,
                reader,
                key,
                countedAs,
                time,
                calendar,
                columns,
                covers,
                rejectAtMost,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same source with other columns. */
    public Source withColumns(List<Column> others) {
        return new Source(
                name,
                title,
                folder,
                reader,
                key,
                countedAs,
                time,
                calendar,
                others,
                covers,
                rejectAtMost,
                validity,
                latest,
                samples);
    }

    /** The same source, read otherwise. */
    public Source withReader(Reader other) {
        return new Source(
                name,
                title,
                folder,
                other,
                key,
                countedAs,
                time,
                calendar,
                columns,
                covers,
                rejectAtMost,
                validity,
                latest,
                samples);
    }

    /** The column of that name. */
    public Column column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + columnName + " in " + name));
    }

    /** The same source with rows that are written down instead of read, none of which is too many to reject. */
    public Source given(Reader.Given rows, List<Column> columnsOfRows) {
        return new Source(
                name,
                title,
                folder,
                rows,
                key,
                countedAs,
                time,
                calendar,
                columnsOfRows,
                covers,
                Optional.empty(),
                validity,
                latest,
                samples);
    }

    /** The same source where its rows are known to be all there are of some days. */
    public Source covering(Covers days) {
        return new Source(
                name,
                title,
                folder,
                reader,
                key,
                countedAs,
                time,
                calendar,
                columns,
                Optional.of(days),
                rejectAtMost,
                validity,
                latest,
                samples);
    }
}
