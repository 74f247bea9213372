package scorecard.engine.read;

import java.util.ArrayList;
import java.util.List;
import scorecard.engine.plan.Source;

/** Tells the rows that add up others, as reports have them, from the rows of a source: a column declares what they say. */
final class TotalRows {
    private final List<Said> totals = new ArrayList<>();

    TotalRows(Source source) {
        for (int column = 0; column < source.columns().size(); column++) {
            for (String total : source.columns().get(column).totals().orElse(List.of())) {
                totals.add(new Said(column, new NamePattern(total)));
            }
        }
    }

    /** What a total says in a column, by the column's place among the declared ones. */
    private record Said(int column, NamePattern pattern) {}

    /** A row with too few or too many cells is not understood, and so is no total. */
    boolean include(TableFile.Next.Row row, List<Integer> indexes, int width) {
        return row.cells().size() == width
                && totals.stream()
                        .anyMatch(total -> total.pattern()
                                .isLike(row.cells()
                                        .get(indexes.get(total.column()))
                                        .shown()
                                        .strip()));
    }
}
