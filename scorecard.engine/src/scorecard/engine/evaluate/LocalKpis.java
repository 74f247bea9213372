package scorecard.engine.evaluate;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Target;

/**
 * Tells the KPIs whose values rest on nothing but what was observed at the very place, and that nothing else rests on. Of millions of
 * their values none is kept: each is computed where it is asked for.
 */
final class LocalKpis {

    private final Set<String> named;

    /** @param all that have values in the run */
    LocalKpis(Collection<Kpi> all) {
        this.named =
                all.stream().flatMap(kpi -> FormulaParts.kpis(kpi.formula())).collect(Collectors.toSet());
    }

    boolean contains(Kpi kpi) {
        return !named.contains(kpi.name())
                && kpi.noValue() != NoValuePolicy.CARRIES_LAST
                && kpi.breakdown().flatMap(Breakdown::allocatedFrom).isEmpty()
                && OtherPeriods.standards(kpi).noneMatch(Target::looksBack)
                && FormulaParts.of(kpi.formula()).allMatch(LocalKpis::isLocal);
    }

    private static boolean isLocal(Formula part) {
        return switch (part) {
            case Aggregate aggregate -> true;
            case Formula.Constant constant -> true;
            case Formula.DaysInPeriod days -> true;
            case Formula.Calculation calculation -> true;
            case Formula.Versions several -> true;
            case Formula.Rounded rounded -> true;
            case Formula.Converted converted -> true;
            case Formula.KpiValue other -> false;
            case Formula.KpiAt other -> false;
            case Formula.Change change -> false;
            case Formula.CountByKpis count -> false;
        };
    }
}
