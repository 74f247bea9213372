package scorecard.engine.run;

import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.KpiResult;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.KpiOutcome;
import scorecard.engine.score.ScoredKpis;

/** The KPIs of one place. Each that is compared with anything is judged once; the results of others are made when asked for. */
final class JudgedKpis {

    private final ScoredKpis scoredKpis;
    private final JudgedPlace place;
    private final int kpis;
    private KpiResult[] judged;

    /** @param kpis how many there are */
    JudgedKpis(ScoredKpis scoredKpis, JudgedPlace place, int kpis) {
        this.scoredKpis = scoredKpis;
        this.place = place;
        this.kpis = kpis;
    }

    Cut cut() {
        return place.cut();
    }

    /** @param number of the KPI */
    KpiResult of(Kpi kpi, int number) {
        return scoredKpis.isComparedWithNothing(kpi, place) ? scoredKpis.of(kpi, place) : judged(kpi, number);
    }

    /** What came of a KPI. @param number of the KPI */
    KpiOutcome outcome(Kpi kpi, int number) {
        return scoredKpis.isComparedWithNothing(kpi, place)
                ? scoredKpis.outcome(kpi, place)
                : KpiOutcome.of(judged(kpi, number));
    }

    private KpiResult judged(Kpi kpi, int number) {
        if (judged == null) {
            judged = new KpiResult[kpis];
        }
        if (judged[number] == null) {
            judged[number] = scoredKpis.of(kpi, place);
        }
        return judged[number];
    }
}
