package scorecard.engine.sql;

import java.util.AbstractList;
import java.util.Objects;
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
    private final int first;
    private final int size;

    /** A row of so many cells, all of them nothing. */
    public FetchedRow(int columns) {
        this(new Object[columns], new long[columns], 0, columns);
    }

    private FetchedRow(Object[] cells, long[] wholes, int first, int size) {
        this.cells = cells;
        this.wholes = wholes;
        this.first = first;
        this.size = size;
    }

    /** Fills a cell with a whole number. */
    public void fill(int column, long whole) {
        cells[first + column] = WHOLE;
        wholes[first + column] = whole;
    }

    /**
     * Fills a cell.
     *
     * @param cell may be null
     */
    public void fill(int column, Object cell) {
        cells[first + column] = cell;
    }

    /** Whether a cell holds a whole number that was filled in as such. */
    public boolean isWhole(int column) {
        return cells[first + column] == WHOLE;
    }

    /** The whole number of a cell that {@link #isWhole}. */
    public long whole(int column) {
        return wholes[first + column];
    }

    @Override
    public Object get(int column) {
        Object cell = cells[first + Objects.checkIndex(column, size)];
        return cell == WHOLE ? (Object) whole(column) : cell;
    }

    @Override
    public int size() {
        return size;
    }

    /** Some of its cells, which keep their numbers as such. */
    @Override
    public FetchedRow subList(int from, int behind) {
        Objects.checkFromToIndex(from, behind, size);
        return new FetchedRow(cells, wholes, first + from, behind - from);
    }
}
