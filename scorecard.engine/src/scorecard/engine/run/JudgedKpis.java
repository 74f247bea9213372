package scorecard.engine.run;

import java.util.Map;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.KpiResult;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredKpis;

/** The KPIs of one place, each judged once. */
final class JudgedKpis {

    private final ScoredKpis scoredKpis;
    private final JudgedPlace place;
    private final Map<String, Integer> numbers;
    private final KpiResult[] results;

    /** @param numbers of KPIs, by qualified name */
    JudgedKpis(ScoredKpis scoredKpis, JudgedPlace place, Map<String, Integer> numbers) {
        this.scoredKpis = scoredKpis;
        this.place = place;
        this.numbers = numbers;
        this.results = new KpiResult[numbers.size()];
    }

    KpiResult of(Kpi kpi) {
        int number = numbers.get(kpi.name());
        if (results[number] == null) {
            results[number] = scoredKpis.of(kpi, place);
        }
        return results[number];
    }
}
