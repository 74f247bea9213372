package scorecard.dsl.practice;

import java.util.List;
import scorecard.dsl.scorecard.Cadence;
import scorecard.dsl.scorecard.KpiClass;

/** How often KPIs of a class are looked at. */
public final class FittingCadences {

    private FittingCadences() {}

    /** The cadences that fit a class, the most frequent first. */
    public static List<Cadence> of(KpiClass kind) {
        return switch (kind) {
            case OPERATIONAL -> List.of(Cadence.DAILY);
            case PERFORMANCE -> List.of(Cadence.WEEKLY, Cadence.MONTHLY);
            case STRATEGIC -> List.of(Cadence.MONTHLY, Cadence.QUARTERLY);
        };
    }
}
