package scorecard.engine.plan;

import java.math.BigDecimal;

/** Which values of a KPI are better. */
public sealed interface Direction {

    /** Higher is better. */
    record Higher() implements Direction {}

    /** Lower is better. */
    record Lower() implements Direction {}

    /**
     * A range is best, both ends included.
     *
     * @param from lower end
     * @param to upper end, greater than the lower one
     */
    record Within(BigDecimal from, BigDecimal to) implements Direction {}
}
