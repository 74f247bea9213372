package scorecard.engine.score;

import java.util.Optional;
import scorecard.engine.evaluate.Additivity;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard;

/**
 * Says what a KPI's values are compared with at a cut (semantics 18): its standards hold at its own level, and elsewhere
 * only where it is a ratio or mean.
 */
final class StandardsAtCut {

    private final Optional<String> top;
    private final Additivity additivity;

    StandardsAtCut(Scorecard scorecard, Additivity additivity) {
        this.top = scorecard.cascade().map(Cascade::top).map(Cascade.Top::name);
        this.additivity = additivity;
    }

    /** Whether the KPI's standards hold at a cut, if it has any. */
    boolean hold(Kpi kpi, Cut cut) {
        return !kpi.hasStandards() || isHome(kpi, cut) || additivity.holdsForParts(kpi);
    }

    private boolean isHome(Kpi kpi, Cut cut) {
        Optional<String> home =
                kpi.breakdown().flatMap(Breakdown::level).filter(level -> !top.equals(Optional.of(level)));
        return cut.segment().isEmpty() && cut.member().map(Cut.Member::level).equals(home);
    }
}
