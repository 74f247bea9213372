package scorecard.engine.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observations;
import scorecard.engine.time.Period;

/** The one place of each period and cut. */
final class Places {

    private final Observations observations;
    private final AskedGroupings asked;
    private final int kpis;
    private final Map<Period, PlacesInPeriod> periods = new HashMap<>();
    private final Map<Grouping, KindOfCut> kinds = new HashMap<>();
    private int made;

    /** @param kpis how many have values */
    Places(Observations observations, AskedGroupings asked, int kpis) {
        this.observations = observations;
        this.asked = asked;
        this.kpis = kpis;
    }

    /** @throws IllegalArgumentException where the period was not observed */
    Place at(Period period, Cut cut) {
        return in(period).at(cut);
    }

    /**
     * Those of one period.
     *
     * @throws IllegalArgumentException where the period was not observed
     */
    PlacesInPeriod in(Period period) {
        return periods.computeIfAbsent(period, one -> {
            observations.of(one, Cut.total());
            return new PlacesInPeriod(one, observations.parts().get(one), kpis, this::kind, () -> made++);
        });
    }

    /** Those of a period in which something was looked at before. */
    Optional<PlacesInPeriod> find(Period period) {
        return Optional.ofNullable(periods.get(period));
    }

    private KindOfCut kind(Grouping grouping) {
        return kinds.computeIfAbsent(grouping, one -> new KindOfCut(asked, one, kpis));
    }
}
