package scorecard.engine.plan;

/** The time at which a KPI is looked at, seen from the period that a formula is computed for. */
public sealed interface When {

    /**
     * The period that lies so much earlier: the same month a year ago, the week before. A day or a week that the other
     * year or month does not have is none.
     */
    record Earlier(Span by) implements When {}

    /** So much time that ends with the period, taken together. */
    record Rolling(Span over) implements When {}

    /** From the start of the longer period that the period's last day lies in to the period's end, taken together. */
    record ToDate(PeriodKind since) implements When {}
}
