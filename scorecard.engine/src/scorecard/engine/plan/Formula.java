package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.type.Unit;

/** How a KPI's value comes about in one period. */
public sealed interface Formula
        permits Aggregate,
                Formula.Constant,
                Formula.Calculation,
                Formula.KpiValue,
                Formula.KpiAt,
                Formula.Change,
                Formula.DaysInPeriod,
                Formula.Rounded,
                Formula.Converted,
                Formula.Versions,
                Formula.CountByKpis {

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

    /**
     * Several formulas of one KPI, each in force for the periods that begin on its day or later, until the next one's.
     *
     * @param versions in order of time, at least two, of which the first has no day; none of them has versions itself
     */
    record Versions(List<Version> versions) implements Formula {
        public Versions {
            versions = List.copyOf(versions);
        }

        /** The formula in force on a day. */
        public Formula inForceOn(LocalDate day) {
            return versions.stream()
                    .filter(version -> version.since().stream().noneMatch(since -> since.isAfter(day)))
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .formula();
        }

        /** The days on which one formula replaces another. */
        public Stream<LocalDate> changes() {
            return versions.stream().flatMap(version -> version.since().stream());
        }
    }

    /**
     * A formula from a day on.
     *
     * @param since empty for the beginning of time
     */
    record Version(Optional<LocalDate> since, Formula formula) {}

    /**
     * How many rows of a source there are for which KPIs are as a condition says: the second of two stages. The KPIs are
     * evaluated for each key of those rows, as a whole, whatever the rows that are counted are restricted to.
     *
     * @param rows what is counted
     * @param key the key of the rows, with the way to it from their source and from every source the KPIs look at
     * @param share whether it is their share of those for which the condition is true or false; else their number
     */
    record CountByKpis(Aggregate.Count rows, Breakdown.Dimension key, KpiCondition condition, boolean share)
            implements Formula {}

    /**
     * A value rounded half to even. Scores of reviews are quotients cut off at some digit; what is made of many of them is
     * rounded some digits before, so that a score of exactly 85 % is no last digit below it.
     *
     * @param decimals digits after the point, at least 0
     */
    record Rounded(Formula formula, int decimals) implements Formula {}

    /**
     * A value in another unit of its kind, exactly: contacts per second times 3600 are contacts per hour.
     *
     * @param times above zero
     * @param over above zero
     */
    record Converted(Formula formula, BigDecimal times, BigDecimal over) implements Formula {}

    /** Arithmetic between values of one period. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }
}
