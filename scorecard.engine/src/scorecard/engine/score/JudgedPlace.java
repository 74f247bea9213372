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

    private static final int NOWHERE = -1;

    private final Place place;
    private final Period period;
    private final Cut cut;
    private final int number;
    private final int before;
    private final KpiInPeriod[] kpis;

    /**
     * @param before that of the same cut in the period before; nothing where values are not compared with it
     * @param kpis what is known of KPIs in the period, by their number; null where nothing is yet
     */
    JudgedPlace(Place place, Optional<Place> before, KpiInPeriod[] kpis) {
        this.place = place;
        this.period = place.period();
        this.cut = place.cut();
        this.number = place.number();
        this.before = before.map(Place::number).orElse(NOWHERE);
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

    /** The place's number. */
    int number() {
        return number;
    }

    /** Whether values are compared with those of the period before. */
    boolean hasBefore() {
        return before != NOWHERE;
    }

    /** The number of the same cut in the period before. */
    int before() {
        return before;
    }

    KpiInPeriod[] kpis() {
        return kpis;
    }
}
