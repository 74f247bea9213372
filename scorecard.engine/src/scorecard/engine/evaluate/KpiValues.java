package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Span;
import scorecard.engine.plan.When;
import scorecard.engine.time.Period;

/** The values of a scorecard's KPIs in every observed period at every cut, with their policies for no value applied. */
public final class KpiValues {

    private final KpiEvaluation evaluation;
    private final Cancellation cancellation;
    private final Map<Period, Integer> evaluated = new LinkedHashMap<>();
    private final Deque<AtCuts> toEvaluate = new ArrayDeque<>();

    /** What is to be done to evaluate all KPIs of the scorecard at the cuts of a period, the last in order of time first. */
    private record AtCuts(int period, Runnable evaluation) {}

    private KpiValues(
            UsedDefinitions used,
            Observations observations,
            AskedGroupings asked,
            OtherPeriods others,
            List<Period> evaluated,
            Cancellation cancellation) {
        this.evaluation = new KpiEvaluation(used, observations, asked, others, evaluated, this::find);
        this.cancellation = cancellation;
        evaluated.forEach(period -> this.evaluated.put(period, this.evaluated.size()));
    }

    /**
     * Evaluates all KPIs in some of the observed periods: everywhere as a whole, those of the scorecard also at their cuts. A period
     * at whose cuts nobody looks, as at those of most that are only shown as history, is not evaluated there.
     *
     * @param evaluated in order of time without gaps, overall last; what their formulas look at besides was observed, too
     * @throws IllegalArgumentException where KPIs need each other in a circle, which no valid plan holds
     * @throws scorecard.engine.observe.Stopped on cancellation
     */
    public static KpiValues of(
            UsedDefinitions used,
            Observations observations,
            AskedGroupings asked,
            ObservedCuts cuts,
            OtherPeriods others,
            List<Period> evaluated,
            Cancellation cancellation) {
        KpiValues all = new KpiValues(used, observations, asked, others, evaluated, cancellation);
        boolean carries = used.allKpis().anyMatch(kpi -> kpi.noValue() == NoValuePolicy.CARRIES_LAST);
        Optional<Period> before = Optional.empty();
        for (Period period : evaluated) {
            cancellation.check();
            Optional<Period> last = period.isOverall() ? Optional.empty() : before;
            all.evaluateAsAWhole(period, last);
            all.toEvaluate.push(new AtCuts(
                    all.evaluated.get(period),
                    () -> AskedCuts.of(used, asked, (kpi, grouping) -> cuts.of(kpi, grouping, period))
                            .forEach(together -> all.evaluate(together, period, last))));
            if (carries) {
                // what a later period carries on must not be evaluated first by looking back from it
                all.evaluateCutsFrom(period);
            }
            before = Optional.of(period);
        }
        return all;
    }

    private void evaluateAsAWhole(Period period, Optional<Period> before) {
        Place place = evaluation.places().at(period, Cut.total());
        BitSet everyone = new BitSet();
        everyone.set(0, evaluation.all().size());
        place.ask(everyone);
        evaluation.all().stream()
                .filter(kpi -> !evaluation.isLocal(kpi))
                .forEach(kpi -> evaluation.of(kpi, place, before));
    }

    /** At the cuts of a period and of all after it, which may have looked back at it. */
    private void evaluateCutsFrom(Period period) {
        int first = evaluated.getOrDefault(period, Integer.MAX_VALUE);
        Deque<Runnable> inOrder = new ArrayDeque<>();
        while (!toEvaluate.isEmpty() && toEvaluate.peek().period() >= first) {
            inOrder.push(toEvaluate.pop().evaluation());
        }
        inOrder.forEach(Runnable::run);
    }

    private void evaluate(AskedCuts together, Period period, Optional<Period> before) {
        BitSet asked = new BitSet();
        together.kpis().forEach(kpi -> asked.set(numbered(kpi.name()).number()));
        List<NumberedKpi> kept = together.kpis().stream()
                .map(kpi -> numbered(kpi.name()))
                .filter(kpi -> !evaluation.isLocal(kpi))
                .toList();
        PlacesInPeriod here = evaluation.places().in(period);
        here.ask(together.cuts(), asked);
        if (kept.isEmpty()) {
            return;
        }
        for (Cut cut : together.cuts()) {
            cancellation.check();
            Place place = here.at(cut);
            for (NumberedKpi kpi : kept) {
                evaluation.of(kpi, place, before);
            }
        }
    }

    /**
     * The value of a KPI in a period at a cut.
     *
     * @throws IllegalArgumentException where the period was not observed or the KPI has no such cut in it
     */
    public Quantity of(Kpi kpi, Period period, Cut cut) {
        return find(kpi, period, cut)
                .orElseThrow(() ->
                        new IllegalArgumentException("not evaluated: " + kpi.name() + " at " + cut + " in " + period));
    }

    /**
     * The same at a place.
     *
     * @throws IllegalArgumentException where the KPI has no such cut in that period
     */
    public Quantity of(NumberedKpi kpi, Place place) {
        Quantity found = evaluation.find(kpi, place);
        if (found == null) {
            throw KpiEvaluation.notEvaluated(kpi, place);
        }
        return found;
    }

    /** The value of a KPI in a period at a cut; nothing where the KPI has no such cut in that period. */
    public Optional<Quantity> find(Kpi kpi, Period period, Cut cut) {
        return find(period, cut).flatMap(place -> find(numbered(kpi.name()), place));
    }

    /** The same at a place. */
    public Optional<Quantity> find(NumberedKpi kpi, Place place) {
        return Optional.ofNullable(evaluation.find(kpi, place));
    }

    /** The place of a cut in a period; nothing where no KPI was evaluated there. */
    public Optional<Place> find(Period period, Cut cut) {
        return (cut.isTotal() ? evaluation.places().find(period) : in(period)).flatMap(places -> places.find(cut));
    }

    /** The places of a period at whose cuts KPIs were evaluated; nothing for others. */
    public Optional<PlacesInPeriod> in(Period period) {
        evaluateCutsFrom(period);
        return evaluation.places().find(period);
    }

    /** How many KPIs have values. */
    public int kpis() {
        return evaluation.all().size();
    }

    /** The KPI of a qualified name. */
    public NumberedKpi numbered(String kpi) {
        return evaluation.numbered(kpi);
    }

    /**
     * The values of a KPI at places from one position until before another, the first at position 0. Several threads may ask.
     *
     * @throws IllegalArgumentException where the KPI has no such cut in its period
     */
    public Quantities of(NumberedKpi kpi, PlacesInOrder places, int from, int to) {
        return evaluation.of(kpi, places, from, to);
    }

    /** The value of a KPI in an earlier complete period, seen from a place, at the same cut; empty where there is none. */
    public Optional<BigDecimal> earlier(Kpi kpi, Place place, Span by) {
        return evaluation
                .seenFrom(place, Optional.empty())
                .at(kpi.name(), new When.Earlier(by))
                .value();
    }
}
