package scorecard.engine.sql;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * A row of a query as {@link SqlEngine#rows(String, int)} describes it. Its whole numbers of 64 bits become objects only where they
 * are asked for as such, since most cells of most rows are counts.
 */
public final class FetchedRow extends AbstractList<Object> implements RandomAccess {
    /** Stands for a number that is kept beside the cells. */
    private static final Object WHOLE = new Object();

    private final Object[] cells;
    private final long[] wholes;

    /** A row of so many cells, all of them nothing. */
    public FetchedRow(int columns) {
        this.cells = new Object[columns];
        this.wholes = new long[columns];
    }

    /** Fills a cell with a whole number. */
    public void fill(int column, long whole) {
        cells[column] = WHOLE;
        wholes[column] = whole;
    }

    /**
     * Fills a cell.
     *
     * @param cell may be null
     */
    public void fill(int column, Object cell) {
        cells[column] = cell;
    }

    /** Whether a cell holds a whole number that was filled in as such. */
    public boolean isWhole(int column) {
        return cells[column] == WHOLE;
    }

    /** The whole number of a cell that {@link #isWhole}. */
    public long whole(int column) {
        return wholes[column];
    }

    @Override
    public Object get(int column) {
        Object cell = cells[column];
        return cell == WHOLE ? (Object) wholes[column] : cell;
    }

    @Override
    public int size() {
        return cells.length;
    }
}
