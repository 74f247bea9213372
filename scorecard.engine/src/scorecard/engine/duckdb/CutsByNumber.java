package scorecard.engine.duckdb;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import scorecard.engine.relational.GroupNames;

/** The cuts of numbered groups, each looked up once: most groups have a row in every period. */
final class CutsByNumber {
    private final GroupNames names;
    private final Function<List<Object>, int[]> cuts;
    private final int[][][] bySet;
    private int[] total;

    /** @param cuts the numbers of the cuts of a group with such names, null where it is not grouped by one */
    CutsByNumber(GroupNames names, Function<List<Object>, int[]> cuts) {
        this.names = names;
        this.cuts = cuts;
        this.bySet = IntStream.range(0, names.sets())
                .mapToObj(set -> new int[names.size(set)][])
                .toArray(int[][][]::new);
    }

    /** @param first where the number of the first set stands in a row */
    int[] of(List<Object> row, int first) {
        for (int set = 0; set < bySet.length; set++) {
            if (row.get(first + set) instanceof Number number) {
                return of(set, number.intValue());
            }
        }
        if (total == null) {
            total = cuts.apply(Collections.nCopies(names.columns(), null));
        }
        return total;
    }

    private int[] of(int set, int number) {
        int[][] known = bySet[set];
        if (known[number] == null) {
            known[number] = cuts.apply(names.of(set, number));
        }
        return known[number];
    }
}
