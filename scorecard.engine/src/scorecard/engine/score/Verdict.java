package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/** What criteria say of a result. */
sealed interface Verdict {

    /**
     * It passes (green), is a warning (amber) or fails (red).
     *
     * @param againstNothing whether it was to be compared with earlier results and there are none
     * @param limit what the value must keep to in order to pass, where that is one number
     */
    record Judged(Status status, boolean againstNothing, Optional<BigDecimal> limit) implements Verdict {}

    /** Nobody can tell. */
    record Undecided(Reason why) implements Verdict {}

    /** A pass has 100, a warning 50, a fail 0. */
    default Score score() {
        return switch (this) {
            case Judged(Status status, boolean againstNothing, Optional<BigDecimal> limit) -> KeptnScore.of(status);
            case Undecided(Reason why) -> new Score.Unscored(why);
        };
    }
}
