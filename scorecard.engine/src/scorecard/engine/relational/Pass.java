package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;

/**
 * One statement over the rows of one source, for aggregates of one shape.
 *
 * <p>Its result has the index of the period first, unless the source is a snapshot, then the members and segment values
 * that rows are grouped by; a group without rows has no row.
 */
public sealed interface Pass permits NumberedPass, QuantilePass {
    SourceTable table();

    /** In order of first use; at least one, all with one selection of rows. */
    List<Aggregate> aggregates();

    /** What the pass does, for people. */
    String title();

    /**
     * The statement.
     *
     * @param asOf rows later than this moment do not count
     */
    String sql(Optional<LocalDateTime> asOf);

    /** The cuts that a row of the result is of.
     *
     * @param values the members and segment values of the row, null where it is not grouped by one
     */
    default List<Cut> cuts(List<Object> values) {
        return groups().cuts(values);
    }

    /** How many columns of the result hold members and segment values. */
    default int groupColumns() {
        return groups().size();
    }

    /** What rows are grouped by besides the period. */
    RowGroups groups();

    /** The name of each aggregate's columns in the statement, for people. */
    Map<Aggregate, List<String>> outputs();

    /**
     * The parts of the aggregates in one period at one cut, in their order.
     *
     * @param rows the statement's rows for that period and cut without what they are grouped by
     */
    List<Parts> parts(List<List<Object>> rows);

    /**
     * Puts the parts of the aggregates of one row at a place, as {@link #parts} yields them; what is there already stays.
     *
     * @param row the statement's only row for a period and cut, without what it is grouped by
     * @param columns of the aggregates, in their order
     */
    default void put(List<Object> row, int place, List<PartsColumn> columns) {
        PartsColumn.put(columns, place, parts(List.of(row)));
    }

    /** Whether the statement has no more than one row for each period and cut. */
    default boolean hasOneRowPerGroup() {
        return true;
    }

    /** Whether the statement's rows begin with the index of a period. */
    default boolean perPeriod() {
        return !aggregates().getFirst().over().isSnapshot(table().source());
    }
}
