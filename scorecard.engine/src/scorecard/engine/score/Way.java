package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.Reason;

/** Says why the way between two values cannot be scored for a KPI that has one better side. */
final class Way {

    private Way() {}

    /** Nothing where the way leads from a worse value to a better one. */
    static Optional<Reason> obstacle(Kpi kpi, BigDecimal from, BigDecimal to) {
        if (kpi.direction().isEmpty()) {
            return Optional.of(Reason.NO_DIRECTION);
        }
        return switch (kpi.direction().orElseThrow()) {
            case Direction.Higher higher -> obstacle(to.compareTo(from));
            case Direction.Lower lower -> obstacle(from.compareTo(to));
            case Direction.Within within -> Optional.of(Reason.UNSUITABLE_DIRECTION);
        };
    }

    private static Optional<Reason> obstacle(int betterment) {
        if (betterment == 0) {
            return Optional.of(Reason.NO_DISTANCE);
        }
        return betterment < 0 ? Optional.of(Reason.TARGET_AGAINST_DIRECTION) : Optional.empty();
    }
}
