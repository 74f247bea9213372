package scorecard.engine.score;

import java.util.Optional;
import scorecard.engine.evaluate.Place;
import scorecard.engine.observe.Cut;
import scorecard.engine.result.KpiResult;
import scorecard.engine.time.Period;

/**
 * A place whose KPIs are judged, with what is the same for each of them. Millions of results are made of few places, so that it
 * holds itself what each of them needs.
 */
public final class JudgedPlace {

    private final Place place;

    /** Of the same cut in the period before; null where values are not compared with it. */
    private final Place before;

    private final KpiInPeriod[] kpis;

    /** By number of KPI, those that were judged; null where none was. */
    private KpiResult[] judged;

    /**
     * @param before that of the same cut in the period before; nothing where values are not compared with it
     * @param kpis what is known of KPIs in the period, by their number; null where nothing is yet
     */
    JudgedPlace(Place place, Optional<Place> before, KpiInPeriod[] kpis) {
        this.place = place;
        this.before = before.orElse(null);
        this.kpis = kpis;
    }

    Place place() {
        return place;
    }

    /** When. */
    public Period period() {
        return place.period();
    }

    /** Of what part. */
    public Cut cut() {
        return place.cut();
    }

    /** Whether values are compared with those of the period before. */
    boolean hasBefore() {
        return before != null;
    }

    /** The same cut in the period before. */
    Place before() {
        return before;
    }

    /** Whether another place is the same cut in the period before, with which values are compared. */
    boolean isAfter(JudgedPlace other) {
        return before != null && other != null && before == other.place;
    }

    KpiInPeriod[] kpis() {
        return kpis;
    }

    /** What the KPI of a number was judged to be; null where it was not. */
    KpiResult judged(int kpi) {
        KpiResult[] all = judged;
        return all == null ? null : all[kpi];
    }

    /** Keeps what the KPI of a number was judged to be. */
    void judged(int kpi, KpiResult result) {
        if (judged == null) {
            judged = new KpiResult[kpis.length];
        }
        judged[kpi] = result;
    }
}
