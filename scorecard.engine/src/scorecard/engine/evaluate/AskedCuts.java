package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;

/**
 * KPIs that are asked at the same cuts, so that what is known of a cut is looked at by all of them while it is at hand.
 *
 * @param kpis at least one, in the author's order
 */
record AskedCuts(Set<Cut> cuts, List<Kpi> kpis) {

    /**
     * Puts KPIs together; not where one takes over its last value, which may be of a place that others made it evaluate first.
     *
     * @param cuts of a KPI by a grouping; the same set where they are the same
     */
    static List<AskedCuts> of(UsedDefinitions used, AskedGroupings asked, BiFunction<Kpi, Grouping, Set<Cut>> cuts) {
        boolean together = used.allKpis().noneMatch(kpi -> kpi.noValue() == NoValuePolicy.CARRIES_LAST);
        Map<Set<Cut>, AskedCuts> known = new IdentityHashMap<>();
        List<AskedCuts> all = new ArrayList<>();
        for (Kpi kpi : used.kpis()) {
            for (Grouping grouping : asked.of(kpi)) {
                Set<Cut> own = cuts.apply(kpi, grouping);
                AskedCuts same = together ? known.get(own) : null;
                if (same == null) {
                    same = new AskedCuts(own, new ArrayList<>());
                    known.put(own, same);
                    all.add(same);
                }
                same.kpis().add(kpi);
            }
        }
        return all;
    }
}
