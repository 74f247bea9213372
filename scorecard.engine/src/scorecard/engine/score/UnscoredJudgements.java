package scorecard.engine.score;

import java.util.Optional;
import scorecard.engine.result.Judgement;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;
import scorecard.engine.type.Unit;

/**
 * What is said of values of one KPI in one period that are compared with no standard, each once: how it moved and why it has no score.
 * Several threads may ask.
 */
final class UnscoredJudgements {

    private static final int REASONS = Reason.values().length;

    private final String kpi;
    private final Period period;
    private final boolean complete;
    private final Unit unit;

    /** By movement and reason; null for those not asked for yet. */
    private final Judgement[] known = new Judgement[Movement.values().length * REASONS];

    UnscoredJudgements(String kpi, Period period, boolean complete, Unit unit) {
        this.kpi = kpi;
        this.period = period;
        this.complete = complete;
        this.unit = unit;
    }

    Judgement of(Movement movement, Reason why) {
        int number = movement.ordinal() * REASONS + why.ordinal();
        Judgement found = known[number];
        if (found == null) {
            found = Judgement.withoutStandards(
                    kpi, period, complete, unit, movement.trend(), movement.better(), Optional.of(why));
            known[number] = found;
        }
        return found;
    }
}
