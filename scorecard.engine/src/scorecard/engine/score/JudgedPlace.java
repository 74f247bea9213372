package scorecard.engine.score;

import java.util.Optional;
import scorecard.engine.evaluate.Place;
import scorecard.engine.observe.Cut;
import scorecard.engine.time.Period;

/**
 * A place whose KPIs are judged, with what is the same for each of them. Millions of results are made of few places, so that it
 * holds itself what each of them needs.
 */
public final class JudgedPlace {

    private final Place place;
    private final Period period;
    private final Cut cut;

    /** Of the same cut in the period before; null where values are not compared with it. */
    private final Place before;

    private final KpiInPeriod[] kpis;

    /**
     * @param before that of the same cut in the period before; nothing where values are not compared with it
     * @param kpis what is known of KPIs in the period, by their number; null where nothing is yet
     */
    JudgedPlace(Place place, Optional<Place> before, KpiInPeriod[] kpis) {
        this.place = place;
        this.period = place.period();
        this.cut = place.cut();
        this.before = before.orElse(null);
        this.kpis = kpis;
    }

    Place place() {
        return place;
    }

    Period period() {
        return period;
    }

    /** Of what part. */
    public Cut cut() {
        return cut;
    }

    /** Whether values are compared with those of the period before. */
    boolean hasBefore() {
        return before != null;
    }

    /** The same cut in the period before. */
    Place before() {
        return before;
    }

    KpiInPeriod[] kpis() {
        return kpis;
    }
}
