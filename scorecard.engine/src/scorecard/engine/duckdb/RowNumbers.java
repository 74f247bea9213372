package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import scorecard.engine.read.OddRows;
import scorecard.engine.read.PlainText;

/**
 * Which row of its file a row of a table is, into which text files were read one after the other without their odd rows. DuckDB
 * numbers the rows of a table in the order in which they came; the header of a file is its row 1.
 *
 * @param before how many rows of other files stand in the table before those of each file
 * @param steps where more odd rows stand before a row than before the row above, in the order of the table
 * @param odd for each file the numbers of its odd rows that are no empty lines, in ascending order
 */
record RowNumbers(List<Long> before, List<Step> steps, List<List<Long>> odd) {
    private static final int HEADER = 2;

    /**
     * From some row on.
     *
     * @param place of the first row in the table, 0-based
     * @param odd how many odd rows of its file stand before it
     */
    record Step(long place, long odd) {}

    RowNumbers {
        before = List.copyOf(before);
        steps = List.copyOf(steps);
        odd = List.copyOf(odd);
    }

    static RowNumbers of(List<PlainText> texts) {
        List<Long> before = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        List<List<Long>> odd = new ArrayList<>();
        long rows = 0;
        for (PlainText text : texts) {
            before.add(rows);
            long aside = 0;
            for (OddRows each : text.odd()) {
                long place = rows + each.before() - aside;
                aside += each.rows();
                steps.add(new Step(place, aside));
            }
            odd.add(text.odd().stream()
                    .filter(each -> !each.empty())
                    .flatMapToLong(each -> LongStream.range(each.before(), each.before() + each.rows()))
                    .mapToObj(place -> place + HEADER)
                    .toList());
            rows += text.rows();
            if (aside > 0) {
                steps.add(new Step(rows, 0));
            }
        }
        return new RowNumbers(before, steps, odd);
    }

    /** Whether no row is odd, not even an empty line. */
    boolean areEven() {
        return steps.isEmpty();
    }

    boolean ofOneFile() {
        return before.size() == 1;
    }

    /** How many rows are odd and no empty lines. */
    long oddRows() {
        return odd.stream().mapToLong(List::size).sum();
    }

    /** The number of a row, in SQL. */
    String inSql() {
        String list = before.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "rowid + " + HEADER + (ofOneFile() ? "" : " - ([" + list + "])[file + 1]")
                + (steps.isEmpty() ? "" : " + " + odd(0, steps.size()));
    }

    /** How many odd rows stand before a row that is not above the step before these, found by halves. */
    private String odd(int from, int until) {
        if (from == until) {
            return String.valueOf(from == 0 ? 0 : steps.get(from - 1).odd());
        }
        int middle = (from + until) / 2;
        return "CASE WHEN rowid < " + steps.get(middle).place() + " THEN " + odd(from, middle) + " ELSE "
                + odd(middle + 1, until) + " END";
    }
}
