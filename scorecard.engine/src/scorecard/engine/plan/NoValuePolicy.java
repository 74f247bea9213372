package scorecard.engine.plan;

/** What happens to a KPI's value where its formula has none. */
public enum NoValuePolicy {
    /** It stays without value, the default. */
    STAYS,
    /** It counts as zero. */
    COUNTS_AS_ZERO,
    /** The last period that had a value lends it. */
    CARRIES_LAST,
    /** The run stops with an error. */
    FAILS
}
