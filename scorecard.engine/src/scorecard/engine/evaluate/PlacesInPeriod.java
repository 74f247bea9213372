package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final StepwiseFormula[] formulas;
    private final Map<Cut, Place> places = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** @param grouping that all the cuts are by */
    private record Asked(Grouping grouping, Set<Cut> cuts, BitSet kpis) {}

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
        this.formulas = new StepwiseFormula[kpis];
    }

    /**
     * Says that some KPIs have a value at some cuts. Their places are made when they are looked at, so that those that are lie together.
     *
     * @param cuts all by one grouping
     */
    void ask(Set<Cut> cuts, BitSet kpis) {
        if (cuts.isEmpty()) {
            return;
        }
        asked.add(new Asked(Grouping.of(cuts.iterator().next()), cuts, kpis));
        places.forEach((cut, place) -> {
            if (cuts.contains(cut)) {
                place.ask(kpis);
            }
        });
    }

    /** The place of a cut, which is made where there is none. */
    Place at(Cut cut) {
        Place known = places.get(cut);
        return known == null ? make(cut) : known;
    }

    private Place make(Cut cut) {
        Place place =
                new Place(period, cut, kind(cut), observed.getOrDefault(cut, Map.of()), numbers.getAsInt(), formulas);
        places.put(cut, place);
        for (Asked some : asked) {
            if (isOf(some, cut)) {
                place.ask(some.kpis());
            }
        }
        return place;
    }

    private boolean isOf(Asked some, Cut cut) {
        return some.grouping().equals(kind(cut).grouping()) && some.cuts().contains(cut);
    }

    private boolean isAsked(Cut cut) {
        for (Asked some : asked) {
            if (isOf(some, cut)) {
                return true;
            }
        }
        return false;
    }

    private KindOfCut kind(Cut cut) {
        if (latest == null || !latest.grouping().isOf(cut)) {
            latest = kinds.apply(Grouping.of(cut));
        }
        return latest;
    }

    /** The place of a cut where some KPI has a value, or was looked at before. */
    public Optional<Place> find(Cut cut) {
        Place known = places.get(cut);
        return known == null && isAsked(cut) ? Optional.of(make(cut)) : Optional.ofNullable(known);
    }
}
