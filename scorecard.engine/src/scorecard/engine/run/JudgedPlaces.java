package scorecard.engine.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import scorecard.engine.evaluate.CutsInPeriods;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.Place;
import scorecard.engine.evaluate.PlacesInPeriod;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Cut;
import scorecard.engine.score.JudgedInOrder;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredKpis;
import scorecard.engine.time.Period;

/** The places where a run judges KPIs, each once, also where several nodes and the history show it. */
final class JudgedPlaces {

    private final ScoredKpis scoredKpis;
    private final KpiValues values;
    private final Cancellation cancellation;

    /** By number of place; null for those not looked at yet. */
    private JudgedPlace[] known = {};

    JudgedPlaces(ScoredKpis scoredKpis, KpiValues values, Cancellation cancellation) {
        this.scoredKpis = scoredKpis;
        this.values = values;
        this.cancellation = cancellation;
    }

    /** Where a period's places are found, and those of the period that it is compared with. */
    private record InPeriod(PlacesInPeriod here, Optional<PlacesInPeriod> before) {}

    /**
     * All places of one cut in order of time, then those of the next.
     *
     * @throws IllegalArgumentException where no KPI has a value at one
     */
    JudgedInOrder of(CutsInPeriods cuts) {
        List<InPeriod> periods = cuts.periods().stream().map(this::in).toList();
        List<JudgedPlace> found = new ArrayList<>();
        for (int cut = 0; cut < cuts.cuts().size(); cut++) {
            cancellation.check();
            for (int period = 0; period < periods.size(); period++) {
                if (cuts.isThere(cut, period)) {
                    found.add(at(periods.get(period), cuts.cuts().get(cut)));
                }
            }
        }
        return new JudgedInOrder(found);
    }

    /**
     * The place of everything in a period; what lies below is not evaluated for it.
     *
     * @throws IllegalArgumentException where no KPI has a value there
     */
    JudgedPlace asAWhole(Period period) {
        Place place = values.find(period, Cut.total()).orElseThrow(() -> notEvaluated(period));
        return at(place, () -> scoredKpis.comparedWith(period).flatMap(before -> values.find(before, Cut.total())));
    }

    private InPeriod in(Period period) {
        return new InPeriod(
                values.in(period).orElseThrow(() -> notEvaluated(period)),
                scoredKpis.comparedWith(period).flatMap(values::in));
    }

    private JudgedPlace at(InPeriod period, Cut cut) {
        Place place = period.here().find(cut).orElseThrow(() -> new IllegalArgumentException("not evaluated: " + cut));
        return at(place, () -> period.before().flatMap(before -> before.find(cut)));
    }

    private JudgedPlace at(Place place, Supplier<Optional<Place>> before) {
        if (place.number() >= known.length) {
            known = Arrays.copyOf(known, Math.max(2 * known.length, place.number() + 1));
        }
        if (known[place.number()] == null) {
            known[place.number()] = scoredKpis.at(place, before.get());
        }
        return known[place.number()];
    }

    private static IllegalArgumentException notEvaluated(Period period) {
        return new IllegalArgumentException("not evaluated: " + period.label());
    }
}
