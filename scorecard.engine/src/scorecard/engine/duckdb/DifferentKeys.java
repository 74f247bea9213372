package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scorecard.engine.plan.Source;
import scorecard.engine.read.Cell;

/**
 * Tells the row keys of a source apart as DuckDB does. Where that takes more than a look at the cells, keys are said to be the same,
 * and DuckDB finds out.
 */
final class DifferentKeys {
    private final List<Integer> key;
    private final Set<List<Object>> seen = new HashSet<>();

    DifferentKeys(Source source) {
        this.key = source.key().stream()
                .map(name -> source.columns().indexOf(source.column(name)))
                .toList();
    }

    /** Whether the key of a row surely differs from all before; one that cannot be read is none. */
    boolean add(List<Cell> cells) {
        if (cells.isEmpty()) {
            return true;
        }
        List<Object> own = new ArrayList<>(key.size());
        boolean told = true;
        for (int index : key) {
            Cell cell = cells.get(index);
            if (cell instanceof Cell.Unfit || cell instanceof Cell.Missing) {
                return true;
            }
            Object value = FewRows.value(cell);
            told &= isTold(value);
            own.add(value);
        }
        return told && seen.add(own);
    }

    /** Halves of characters that stand alone differ here, but not where each is replaced by the same other character. */
    private static boolean isTold(Object value) {
        if (value instanceof String text) {
            for (int at = 0; at < text.length(); at++) {
                if (Character.isSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
