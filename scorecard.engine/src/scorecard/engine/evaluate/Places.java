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
    private final Map<Period, InPeriod> periods = new HashMap<>();
    private final Map<Grouping, KindOfCut> kinds = new HashMap<>();
    private int made;

    /** @param kpis how many have values */
    Places(Observations observations, AskedGroupings asked, int kpis) {
        this.observations = observations;
        this.asked = asked;
        this.kpis = kpis;
    }

    /** The places of one period. */
    private final class InPeriod {

        private final Period period;
        private final Map<Cut, Map<Aggregate, Parts>> observed;
        private final ReadyFormula[] formulas = new ReadyFormula[kpis];
        private final Map<Cut, Place> places = new HashMap<>();

        /** @throws IllegalArgumentException where the period was not observed */
        InPeriod(Period period) {
            this.period = period;
            observations.of(period, Cut.total());
            this.observed = observations.parts().get(period);
        }

        Place make(Cut cut) {
            KindOfCut kind = kinds.computeIfAbsent(Grouping.of(cut), grouping -> new KindOfCut(asked, grouping, kpis));
            return new Place(period, cut, kind, observed.getOrDefault(cut, Map.of()), made++, formulas);
        }
    }

    /** @throws IllegalArgumentException where the period was not observed */
    Place at(Period period, Cut cut) {
        InPeriod here = periods.computeIfAbsent(period, InPeriod::new);
        Place known = here.places.get(cut);
        if (known == null) {
            known = here.make(cut);
            here.places.put(cut, known);
        }
        return known;
    }

    /** The place where something was looked at before. */
    Optional<Place> find(Period period, Cut cut) {
        InPeriod here = periods.get(period);
        return here == null ? Optional.empty() : Optional.ofNullable(here.places.get(cut));
    }
}
