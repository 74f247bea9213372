package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/**
 * What the result of a KPI means to the nodes above it.
 *
 * @param score 0 .. 100; beyond where the scorecard does not cap scores
 * @param reason why there is no score; there is one where there is no score
 */
public record KpiOutcome(Optional<BigDecimal> score, Status status, Optional<Reason> reason) {

    /** By reason; most results of millions are one of these. */
    private static final List<KpiOutcome> NONE = Arrays.stream(Reason.values())
            .map(reason -> new KpiOutcome(Optional.empty(), Status.NONE, Optional.of(reason)))
            .toList();

    /** Of a result. */
    public static KpiOutcome of(KpiResult result) {
        return result.score().isEmpty() && result.status() == Status.NONE
                ? none(result.reason().orElseThrow())
                : new KpiOutcome(result.score(), result.status(), result.reason());
    }

    /** Neither score nor status. */
    static KpiOutcome none(Reason why) {
        return NONE.get(why.ordinal());
    }
}
