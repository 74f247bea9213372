package scorecard.engine.read;

import java.util.List;
import java.util.stream.IntStream;
import scorecard.engine.plan.Source;

/** Tells the rows that add up others, as reports have them, from the rows of a source: a column declares what they say. */
final class TotalRows {
    private final List<List<NamePattern>> byColumn;
    private final boolean none;

    TotalRows(Source source) {
        this.byColumn = source.columns().stream()
                .map(column -> column.totals().orElse(List.of()).stream()
                        .map(NamePattern::new)
                        .toList())
                .toList();
        this.none = byColumn.stream().allMatch(List::isEmpty);
    }

    /** A row with too few or too many cells is not understood, and so is no total. */
    boolean include(TableFile.Next.Row row, List<Integer> indexes, int width) {
        return !none
                && row.cells().size() == width
                && IntStream.range(0, byColumn.size())
                        .anyMatch(column -> byColumn.get(column).stream()
                                .anyMatch(total -> total.isLike(row.cells()
                                        .get(indexes.get(column))
                                        .shown()
                                        .strip())));
    }
}
