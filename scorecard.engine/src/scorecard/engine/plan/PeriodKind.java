package scorecard.engine.plan;

/** The length of a period. */
public enum PeriodKind {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
