package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.RowExpression;

/**
 * A pass that can also be run in steps over numbered groups: more statements, but over whole numbers, which is faster where
 * there are many rows. Both ways give the same rows.
 */
public sealed interface NumberedPass extends Pass permits MeasuringPass, DistinctPass, OrderStatisticPass {
    /** How the groups of its rows are numbered; empty where rows are not grouped or their groups depend on the period. */
    default Optional<GroupNumbering> numbering() {
        boolean possible = !groups().isTotalOnly() && RowsByPeriod.isByStretch(aggregates(), table());
        return possible
                ? Optional.of(new GroupNumbering(
                        tables(), table(), aggregates().getFirst().over().selection(), groups()))
                : Optional.empty();
    }

    /** All tables that its statements may look at. */
    SourceTables tables();

    /** The values of rows that can be packed into fewer columns where their range is known. */
    default List<RowExpression> ranged() {
        return List.of();
    }

    /**
     * The steps.
     *
     * @param asOf rows later than this moment do not count
     * @param numbered the groups of {@link #numbering}
     * @param ranges what is known of the values in {@link #ranged}
     */
    PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered, ValueRanges ranges);
}
