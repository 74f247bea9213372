package scorecard.engine.sql;

import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import scorecard.engine.relational.DerivationStep;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.relational.SourceTables;

/**
 * Something that holds tables and runs statements over them: an embedded database, a server or a cluster. Its tables are its own
 * and gone when it is closed.
 *
 * <p>Whatever runs for long ends with {@link scorecard.engine.observe.Stopped} where the request was cancelled.
 */
public interface SqlEngine extends AutoCloseable {
    /**
     * Runs a statement that has no rows.
     *
     * @throws NumberTooLarge where a number does not fit 38 digits
     * @throws OutsideCalendar where a moment has no opening hours
     */
    void execute(String sql);

    /**
     * The rows of a query: texts as {@link String}, days as {@link java.time.LocalDate}, whole numbers and decimals exact, nothing
     * as null.
     *
     * @param most how many rows there may be
     * @throws TooManyRows where there are more
     * @throws NumberTooLarge where a number does not fit 38 digits
     * @throws OutsideCalendar where a moment has no opening hours
     */
    List<List<Object>> rows(String sql, int most);

    /** Hands over the rows of a query, as {@link #rows(String, int)} yields them, one by one. */
    default void forEachRow(String sql, int most, Consumer<List<Object>> each) {
        rows(sql, most).forEach(each);
    }

    /** The rows of a query, however many. */
    default List<List<Object>> rows(String sql) {
        return rows(sql, Integer.MAX_VALUE);
    }

    /**
     * Makes a table of given rows, in the place of one that has the name already.
     *
     * @param rows cells as {@link #rows} gives them, moments as {@link java.time.LocalDateTime}, numbers of the width of their column
     */
    void fill(String table, List<StoredColumn> columns, Iterator<List<Object>> rows);

    /**
     * Makes the table of a step from others, which may be dropped afterwards.
     *
     * @throws NumberTooLarge where a number does not fit 38 digits
     * @throws OutsideCalendar where a moment has no opening hours
     */
    default void derive(DerivationStep step, SourceTables tables, Optional<LocalDateTime> asOf) {
        execute(step.sql(tables, asOf));
    }

    /**
     * Makes the table of a source without moving its rows, where the engine has them already, every one of them surely fits the
     * source's declaration, and no two of them could be meant for each other.
     *
     * @param ordered whether the rows must be numbered by time and row key
     * @param meant columns of which every value must tell one row from the others, besides the row key
     * @return empty where the declaration must look at every row, one after the other
     */
    default Optional<Kept> keep(SourceTable table, boolean ordered, Set<String> meant) {
        return Optional.empty();
    }

    /**
     * Rows that stay where they are.
     *
     * @param rows how many there are
     * @param twice cells whose local time exists twice
     */
    record Kept(long rows, long twice) {}

    /**
     * Whether it runs passes in steps over numbered groups ({@link scorecard.engine.relational.NumberedPass}), which are written
     * for DuckDB, instead of one statement for each, which every engine understands.
     */
    default boolean runsInSteps() {
        return false;
    }

    /** Whether there is a view of that name, whose rows are computed whenever they are asked for. */
    boolean isView(String name);

    /** Drops a table or view, where there is one of that name. */
    void drop(String name);

    @Override
    void close();

    /** A moment came up for which no opening hours are known; becomes an issue before it leaves the engine. */
    final class OutsideCalendar extends RuntimeException {
        private static final long serialVersionUID = 1;

        public OutsideCalendar(Throwable cause) {
            super(cause);
        }
    }

    /** More rows came up than may be held; becomes an issue before it leaves the engine. */
    final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A number that does not fit 38 digits came up; becomes an issue before it leaves the engine. */
    final class NumberTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NumberTooLarge(Throwable cause) {
            super(cause);
        }
    }
}
