package scorecard.engine.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** The places of one period. */
public final class PlacesInPeriod {

    private final Period period;
    private final Map<Cut, Map<Aggregate, Parts>> observed;
    private final Function<Grouping, KindOfCut> kinds;
    private final IntSupplier numbers;
    private final ReadyFormula[] formulas;
    private final Map<Cut, Place> places = new HashMap<>();

    /** Cuts of one kind mostly come together. */
    private KindOfCut latest;

    /**
     * No place yet.
     *
     * @param observed in the period, by cut
     * @param kpis how many have values
     * @param numbers gives each place of the run its own
     */
    PlacesInPeriod(
            Period period,
            Map<Cut, Map<Aggregate, Parts>> observed,
            int kpis,
            Function<Grouping, KindOfCut> kinds,
            IntSupplier numbers) {
        this.period = period;
        this.observed = observed;
        this.kinds = kinds;
        this.numbers = numbers;
        this.formulas = new ReadyFormula[kpis];
    }

    /** The place of a cut, which is made where there is none. */
    Place at(Cut cut) {
        Place known = places.get(cut);
        if (known == null) {
            known = new Place(
                    period, cut, kind(cut), observed.getOrDefault(cut, Map.of()), numbers.getAsInt(), formulas);
            places.put(cut, known);
        }
        return known;
    }

    private KindOfCut kind(Cut cut) {
        if (latest == null || !latest.grouping().isOf(cut)) {
            latest = kinds.apply(Grouping.of(cut));
        }
        return latest;
    }

    /** The place of a cut where something was looked at before. */
    public Optional<Place> find(Cut cut) {
        return Optional.ofNullable(places.get(cut));
    }
}
