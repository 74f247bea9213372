package scorecard.engine.run;

import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.observe.Cut;
import scorecard.engine.result.KpiResult;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.KpiOutcome;
import scorecard.engine.score.ScoredKpis;

/** The KPIs of one place. Each that is compared with anything is judged once; the results of others are made when asked for. */
final class JudgedKpis {

    private final ScoredKpis scoredKpis;
    private final JudgedPlace place;
    private KpiResult[] judged;

    JudgedKpis(ScoredKpis scoredKpis, JudgedPlace place) {
        this.scoredKpis = scoredKpis;
        this.place = place;
    }

    Cut cut() {
        return place.cut();
    }

    KpiResult of(NumberedKpi kpi) {
        return scoredKpis.isComparedWithNothing(kpi) ? scoredKpis.of(kpi, place) : judged(kpi);
    }

    /** What came of a KPI. */
    KpiOutcome outcome(NumberedKpi kpi) {
        return scoredKpis.isComparedWithNothing(kpi) ? scoredKpis.outcome(kpi, place) : KpiOutcome.of(judged(kpi));
    }

    private KpiResult judged(NumberedKpi kpi) {
        if (judged == null) {
            judged = new KpiResult[scoredKpis.kpis()];
        }
        if (judged[kpi.number()] == null) {
            judged[kpi.number()] = scoredKpis.of(kpi, place);
        }
        return judged[kpi.number()];
    }
}
