package scorecard.engine.plan;

import java.util.Optional;

/**
 * How the value of a KPI becomes a score, 0 .. 100. Each choice reproduces the published arithmetic of a system that
 * teams come from; {@code docs/SCORING.md} has the formulas.
 *
 * <p>A choice that is not capped lets scores go below 0 and above 100, and its roll-ups with them.
 */
public sealed interface Scoring {

    /** The way gone from baseline to target. */
    record Progress(boolean capped) implements Scoring {}

    /** The place in the KPI's range: 0 at its worse end, 100 at its better end. */
    record Range(boolean capped) implements Scoring {}

    /** Full score where the target is met, else none. */
    record Binary() implements Scoring {}

    /** A third at the red flag, two thirds at the goal; people see it as 0.0 .. 10.0, digits cut off. */
    record Spider(boolean capped) implements Scoring {}

    /** The value as a share of the target. */
    record Oracle() implements Scoring {}

    /** The way gone from the worst value to the target. */
    record PerformancePoint() implements Scoring {}

    /** Progress as a share of the progress that the plan line expects by now, cut to whole percents. */
    record Cascade() implements Scoring {}

    /**
     * The KPI's band or criteria: green passes, amber counts half; a key indicator that is red fails everything above it.
     *
     * @param against the earlier results that criteria compare with; the one before where empty
     */
    record Keptn(Optional<Comparison> against) implements Scoring {

        /** Compared with the result before, if with any. */
        public Keptn() {
            this(Optional.empty());
        }
    }

    /** What the author reckons. */
    record Formula(ScoreFormula formula, boolean capped) implements Scoring {}

    /** The earlier results that criteria compare with; empty where there are no criteria. */
    default Optional<Comparison> comparison() {
        return this instanceof Keptn(Optional<Comparison> against)
                ? Optional.of(against.orElse(Comparison.USUAL))
                : Optional.empty();
    }
}
