package scorecard.engine.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** The one place of each period and cut. */
final class Places {

    private final Observations observations;
    private final AskedGroupings asked;
    private final int kpis;
    private final Map<Period, Map<Cut, Place>> places = new HashMap<>();
    private final Map<Grouping, KindOfCut> kinds = new HashMap<>();
    private final Map<Period, ReadyFormula[]> formulas = new HashMap<>();
    private int made;

    /** @param kpis how many have values */
    Places(Observations observations, AskedGroupings asked, int kpis) {
        this.observations = observations;
        this.asked = asked;
        this.kpis = kpis;
    }

    /** @throws IllegalArgumentException where the period was not observed */
    Place at(Period period, Cut cut) {
        return places.computeIfAbsent(period, unused -> new HashMap<>())
                .computeIfAbsent(cut, unused -> make(period, cut));
    }

    /** The place where something was looked at before. */
    Optional<Place> find(Period period, Cut cut) {
        return Optional.ofNullable(places.getOrDefault(period, Map.of()).get(cut));
    }

    private Place make(Period period, Cut cut) {
        Map<Aggregate, Parts> whole = observations.of(period, Cut.total());
        Map<Aggregate, Parts> own = observations.parts().get(period).getOrDefault(cut, Map.of());
        ReadyFormula[] ready = formulas.computeIfAbsent(period, unused -> new ReadyFormula[kpis]);
        KindOfCut kind = kinds.computeIfAbsent(Grouping.of(cut), grouping -> new KindOfCut(asked, grouping, kpis));
        return new Place(period, cut, kind, new Place.Observed(whole, own), made++, ready);
    }
}
