package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.result.Reason;

/** How far a KPI has come, or why that cannot be said. */
public sealed interface Score {

    /**
     * A score.
     *
     * @param points 0 .. 100; beyond where the scorecard does not cap scores
     */
    record Scored(BigDecimal points) implements Score {}

    /** No score. */
    record Unscored(Reason reason) implements Score {}

    /** The points, 0 .. 100 where scores are capped. */
    default Optional<BigDecimal> value() {
        return switch (this) {
            case Scored(BigDecimal points) -> Optional.of(points);
            case Unscored(Reason reason) -> Optional.empty();
        };
    }

    /** Why there are none. */
    default Optional<Reason> whyNot() {
        return switch (this) {
            case Scored(BigDecimal points) -> Optional.empty();
            case Unscored(Reason reason) -> Optional.of(reason);
        };
    }
}
