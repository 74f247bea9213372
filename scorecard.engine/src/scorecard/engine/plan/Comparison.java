package scorecard.engine.plan;

/**
 * Which earlier results criteria compare with.
 *
 * @param aggregation how their values become one
 * @param last how many, at least one
 * @param included which results count, by what came of the whole scorecard in their period
 */
public record Comparison(Aggregation aggregation, int last, Included included) {

    /** With the result of the period before, whatever it was. */
    public static final Comparison USUAL = new Comparison(Aggregation.MEAN, 1, Included.ALL);

    /** How several values become one. */
    public enum Aggregation {
        MEAN,
        /** Percentiles lie at rank p * (n + 1) of the ascending values, between two of them in proportion. */
        PERCENTILE_50,
        PERCENTILE_90,
        PERCENTILE_95
    }

    /** Which results count. */
    public enum Included {
        /** Those of periods in which the scorecard was green. */
        PASSES,
        /** Those of periods in which it was green or amber. */
        PASSES_AND_WARNINGS,
        ALL
    }
}
