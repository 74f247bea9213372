package scorecard.engine.score;

import java.util.Map;
import java.util.Optional;
import scorecard.engine.evaluate.Place;

/** A place whose KPIs are judged, with what is the same for each of them. */
public final class JudgedPlace {

    private final Place place;
    private final Optional<Place> before;
    private final Map<String, KpiInPeriod> kpis;

    /**
     * @param before that of the same cut in the period before; nothing where values are not compared with it
     * @param kpis what is known of KPIs in the period, by qualified name
     */
    JudgedPlace(Place place, Optional<Place> before, Map<String, KpiInPeriod> kpis) {
        this.place = place;
        this.before = before;
        this.kpis = kpis;
    }

    Place place() {
        return place;
    }

    Optional<Place> before() {
        return before;
    }

    Map<String, KpiInPeriod> kpis() {
        return kpis;
    }
}
