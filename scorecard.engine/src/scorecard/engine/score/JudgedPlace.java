package scorecard.engine.score;

import java.util.Optional;
import scorecard.engine.evaluate.Place;
import scorecard.engine.observe.Cut;

/** A place whose KPIs are judged, with what is the same for each of them. */
public final class JudgedPlace {

    private final Place place;
    private final Optional<Place> before;
    private final KpiInPeriod[] kpis;

    /**
     * @param before that of the same cut in the period before; nothing where values are not compared with it
     * @param kpis what is known of KPIs in the period, by their number; null where nothing is yet
     */
    JudgedPlace(Place place, Optional<Place> before, KpiInPeriod[] kpis) {
        this.place = place;
        this.before = before;
        this.kpis = kpis;
    }

    /** Of what part. */
    public Cut cut() {
        return place.cut();
    }

    Place place() {
        return place;
    }

    Optional<Place> before() {
        return before;
    }

    KpiInPeriod[] kpis() {
        return kpis;
    }
}
