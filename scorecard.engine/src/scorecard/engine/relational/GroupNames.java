package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;

/** What the numbers of groups stand for: of each set of columns, for each number the names in all columns, null in those of other sets. */
public final class GroupNames {
    private final List<List<List<Object>>> sets;
    private final int columns;

    /**
     * Reads them.
     *
     * @param rows of {@link GroupNumbering#names}, of each set
     */
    GroupNames(List<List<List<Object>>> rows, int columns) {
        this.columns = columns;
        this.sets = rows.stream().map(set -> byNumber(set, columns)).toList();
    }

    private static List<List<Object>> byNumber(List<List<Object>> rows, int columns) {
        List<List<Object>> names = new ArrayList<>();
        for (List<Object> row : rows) {
            int number = ((Number) row.getFirst()).intValue();
            while (names.size() <= number) {
                names.add(null);
            }
            names.set(number, new ArrayList<>(row.subList(1, 1 + columns)));
        }
        return names;
    }

    /** How many columns there are. */
    public int columns() {
        return columns;
    }

    /** How many sets there are that are not empty; a row has a number for each. */
    public int sets() {
        return sets.size();
    }

    /** More than the greatest number in a set. */
    public int size(int set) {
        return sets.get(set).size();
    }

    /** The names of a group; only those of its set are there. */
    public List<Object> of(int set, int number) {
        return sets.get(set).get(number);
    }
}
