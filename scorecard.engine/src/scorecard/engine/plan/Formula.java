package scorecard.engine.plan;

import java.math.BigDecimal;
import scorecard.engine.type.Unit;

/** How a KPI's value comes about in one period. */
public sealed interface Formula
        permits Aggregate,
                Formula.Constant,
                Formula.Calculation,
                Formula.KpiValue,
                Formula.KpiAt,
                Formula.Change,
                Formula.DaysInPeriod {

    /**
     * A number with its unit.
     *
     * @param value in the engine's base of the unit: fractions for percents, seconds for durations
     */
    record Constant(BigDecimal value, Unit unit) implements Formula {}

    /** Two formulas combined. A missing operand and a division by zero give no value. */
    record Calculation(Operator operator, Formula left, Formula right) implements Formula {}

    /** The value of another KPI in the same period. */
    record KpiValue(String kpi) implements Formula {}

    /** The number of days of the period, whole also where the data ends within it. */
    record DaysInPeriod() implements Formula {}
    /** The value of another KPI at another time, computed from the rows of that time. */
    record KpiAt(String kpi, When when) implements Formula {}

    /**
     * How much another KPI has changed since an earlier period. There is none where one of the two periods is not complete.
     *
     * @param relative whether it is the change as a share of the earlier value's size; else the difference
     */
    record Change(String kpi, Span since, boolean relative) implements Formula {}

    /** Arithmetic between values of one period. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }
}
