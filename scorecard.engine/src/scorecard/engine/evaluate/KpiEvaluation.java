package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Source;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Evaluates KPIs at places, with their policies for no value applied. The values of local KPIs are computed where they are asked for,
 * those of all others once.
 */
final class KpiEvaluation {

    private final Map<String, Kpi> kpis;
    private final Map<String, NumberedKpi> numbers = new HashMap<>();
    private final List<NumberedKpi> inOrder = new ArrayList<>();
    private final Set<String> snapshots;
    private final Observations observations;
    private final AskedGroupings asked;
    private final OtherPeriods others;
    private final FormulaChanges changes;
    private final Set<Period> evaluated;
    private final Places places;
    private final CountOfRows counts;
    private final BiFunction<Period, Cut, Optional<Place>> known;
    private final Map<Period, FormulasInPeriod> formulas = new HashMap<>();
    private final boolean[] local;

    /** By number of KPI. */
    private final Quantities[] values;

    /**
     * Evaluation of the KPIs of a scorecard.
     *
     * @param evaluated the periods that all KPIs are evaluated in
     * @param known the place of a cut in a period all of whose KPIs were evaluated
     */
    KpiEvaluation(
            UsedDefinitions used,
            Observations observations,
            AskedGroupings asked,
            OtherPeriods others,
            Collection<Period> evaluated,
            BiFunction<Period, Cut, Optional<Place>> known) {
        this.kpis = used.byName();
        used.allKpis().forEach(this::number);
        this.snapshots = used.sources().values().stream()
                .filter(source -> source.time().isEmpty())
                .map(Source::name)
                .collect(Collectors.toSet());
        this.observations = observations;
        this.asked = asked;
        this.others = others;
        this.changes = new FormulaChanges(kpis);
        this.evaluated = new HashSet<>(evaluated);
        this.places = new Places(observations, asked, inOrder.size());
        this.counts = new CountOfRows(observations, places, (formula, period) -> formula(formula, period));
        this.known = known;
        this.values = Stream.generate(Quantities::new).limit(inOrder.size()).toArray(Quantities[]::new);
        this.local = new boolean[inOrder.size()];
        LocalKpis locals = new LocalKpis(kpis.values());
        inOrder.forEach(kpi -> local[kpi.number()] = locals.contains(kpi.kpi()));
    }

    private void number(Kpi kpi) {
        NumberedKpi numbered = new NumberedKpi(kpi, inOrder.size());
        numbers.put(kpi.name(), numbered);
        inOrder.add(numbered);
    }

    /** All KPIs by number. */
    List<NumberedKpi> all() {
        return inOrder;
    }

    /** The KPI of a qualified name. */
    NumberedKpi numbered(String kpi) {
        return numbers.get(kpi);
    }

    Places places() {
        return places;
    }

    FormulaChanges changes() {
        return changes;
    }

    /** Whether the value of a KPI is computed whenever it is asked for, and need not be before. */
    boolean isLocal(NumberedKpi kpi) {
        return local[kpi.number()];
    }

    /** The value of a KPI that was evaluated at a place; null where it was not. */
    Quantity find(NumberedKpi kpi, Place place) {
        int number = kpi.number();
        if (!local[number]) {
            return values[number].at(place.number());
        }
        return place.isAsked(number) ? local(kpi, place) : null;
    }

    /**
     * The values of a KPI at places from one position until before another, the first at position 0.
     *
     * @throws IllegalArgumentException where it was not evaluated
     */
    Quantities of(NumberedKpi kpi, PlacesInOrder places, int from, int to) {
        Quantities found = new Quantities(to - from);
        if (local[kpi.number()]) {
            checkAsked(kpi, places, from, to);
            for (PlacesTogether together : places.together(from, to)) {
                putLocal(kpi, together, found);
            }
        } else {
            for (int position = from; position < to; position++) {
                if (!values[kpi.number()].isRead(places.at(position).number(), position - from, found)) {
                    throw notEvaluated(kpi, places.at(position));
                }
            }
        }
        return found;
    }

    /** Places mostly share what is asked at them. */
    private static void checkAsked(NumberedKpi kpi, PlacesInOrder places, int from, int to) {
        BitSet seen = null;
        for (int position = from; position < to; position++) {
            BitSet own = places.at(position).asked();
            if (own != seen && !own.get(kpi.number())) {
                throw notEvaluated(kpi, places.at(position));
            }
            seen = own;
        }
    }

    static IllegalArgumentException notEvaluated(NumberedKpi kpi, Place place) {
        return new IllegalArgumentException("not evaluated: " + kpi.kpi().name() + " at " + place);
    }

    private void putLocal(NumberedKpi numbered, PlacesTogether places, Quantities into) {
        Kpi kpi = numbered.kpi();
        boolean reached = places.any().kind().isReached(kpi, numbered.number());
        if (reached) {
            formula(numbered, places.any()).at(places, into);
        }
        for (int number = places.first(); number < places.end(); number++) {
            int result = places.result(number);
            if (!reached) {
                into.put(result, Quantity.none(Reason.LEVEL_NOT_REACHED, 0));
            } else if (!into.isMeasured(result)) {
                into.put(result, afterPolicy(kpi, places.place(number), Optional.empty(), into.at(result)));
            }
        }
    }

    /**
     * The value of a KPI at a place.
     *
     * @param before the period before, where it was evaluated
     * @throws IllegalArgumentException where KPIs need each other in a circle, which no valid plan holds
     */
    Quantity of(NumberedKpi numbered, Place place, Optional<Period> before) {
        if (local[numbered.number()]) {
            return local(numbered, place);
        }
        Kpi kpi = numbered.kpi();
        Quantities column = values[numbered.number()];
        Quantity found = column.at(place.number());
        if (column.isUnderWay(place.number())) {
            throw new IllegalArgumentException("KPIs need each other in a circle: " + kpi.name() + " at " + place);
        }
        if (found != null) {
            return found;
        }
        column.begin(place.number());
        Quantity quantity = place.kind().isReached(kpi, numbered.number())
                ? afterPolicy(kpi, place, before, formula(numbered, place).at(place, before))
                : allocated(kpi, place, before);
        column.put(place.number(), quantity);
        return quantity;
    }

    private Quantity local(NumberedKpi numbered, Place place) {
        Kpi kpi = numbered.kpi();
        if (!place.kind().isReached(kpi, numbered.number())) {
            return Quantity.none(Reason.LEVEL_NOT_REACHED, 0);
        }
        Quantity quantity = formula(numbered, place).at(place, Optional.empty());
        return quantity.isKnown() ? quantity : afterPolicy(kpi, place, Optional.empty(), quantity);
    }

    private Quantity of(String name, Place place, Optional<Period> before) {
        return of(numbers.get(name), place, before);
    }

    private StepwiseFormula formula(NumberedKpi kpi, Place place) {
        StepwiseFormula ready = place.formulas()[kpi.number()];
        if (ready == null) {
            ready = formula(kpi.kpi(), place.period());
            place.formulas()[kpi.number()] = ready;
        }
        return ready;
    }

    /** What spans several formulas has no value; a window that does is not looked at in the first place. */
    private synchronized StepwiseFormula formula(Kpi kpi, Period period) {
        return period.isOverall() && changes.lieWithin(kpi.name(), period)
                ? new StepwiseFormula((place, before) -> Quantity.none(Reason.FORMULA_CHANGED, 0))
                : formula(kpi.formula(), period);
    }

    /** Once for each formula and period; several threads may come at once. */
    private synchronized StepwiseFormula formula(Formula formula, Period period) {
        return formulas.computeIfAbsent(
                        period,
                        unused -> new FormulasInPeriod(
                                period,
                                observations.of(period, Cut.total()),
                                period.isOverall() ? Set.of() : snapshots,
                                this::seenFrom))
                .of(formula);
    }

    /** What is seen of other KPIs from a place. */
    KpisSeenFrom seenFrom(Place place, Optional<Period> before) {
        return new KpisSeenFrom(place.period(), others, changes, new ValuesAtCut(place, before));
    }

    /** At a level that the data does not reach: the value of the level it is allocated from, where one is named. */
    private Quantity allocated(Kpi kpi, Place place, Optional<Period> before) {
        return kpi.breakdown()
                .flatMap(Breakdown::allocatedFrom)
                .flatMap(level -> asked.above(place.cut(), level))
                .filter(cut -> asked.isReached(kpi, Grouping.of(cut)))
                .map(cut -> of(kpi.name(), places.at(place.period(), cut), before))
                .map(Quantity::allocated)
                .orElseGet(() -> Quantity.none(Reason.LEVEL_NOT_REACHED, 0));
    }

    /** A snapshot has no value by period by nature, which no policy changes. */
    private Quantity afterPolicy(Kpi kpi, Place place, Optional<Period> before, Quantity quantity) {
        NoValuePolicy policy = kpi.noValue();
        if (quantity.isKnown() || quantity.reason().equals(Optional.of(Reason.SNAPSHOT))) {
            return quantity;
        }
        return switch (policy) {
            case STAYS -> quantity;
            case FAILS -> quantity; // the run looks for them and stops
            case COUNTS_AS_ZERO -> quantity.supplied(Ratio.ZERO, Reason.COUNTED_AS_ZERO);
            case CARRIES_LAST ->
                before.filter(period -> !changes.lieBetween(kpi.name(), period, place.period()))
                        .flatMap(period -> known.apply(period, place.cut()))
                        .map(last -> find(numbers.get(kpi.name()), last))
                        .flatMap(Quantity::exact)
                        .map(last -> quantity.supplied(last, Reason.CARRIED_LAST))
                        .orElse(quantity);
        };
    }

    /** What formulas of a place see of other KPIs, always at the same cut. */
    private final class ValuesAtCut implements KpisSeenFrom.Values {

        private final Place place;
        private final Optional<Period> before;

        /** @param before the period before that of the place, where it was evaluated */
        ValuesAtCut(Place place, Optional<Period> before) {
            this.place = place;
            this.before = before;
        }

        @Override
        public Quantity of(String kpi, Period period) {
            return KpiEvaluation.this.of(
                    kpi, places.at(period, place.cut()), period.equals(place.period()) ? before : Optional.empty());
        }

        @Override
        public Quantity count(Formula.CountByKpis count, Period period) {
            return counts.of(count, places.at(period, place.cut()), before);
        }

        @Override
        public boolean isEvaluated(Period period) {
            return evaluated.contains(period);
        }

        @Override
        public boolean isCovered(String kpi, Period period) {
            Map<Aggregate, Parts> parts = observations.of(period, Cut.total());
            return AggregatesOfKpi.of(kpi, kpis, period)
                    .noneMatch(aggregate -> parts.get(aggregate) instanceof Parts.NotCovered);
        }

        @Override
        public boolean carriesLast(String kpi) {
            return kpis.get(kpi).noValue() == NoValuePolicy.CARRIES_LAST;
        }

        @Override
        public boolean isComplete(Period period) {
            return PeriodCalendar.isComplete(period, observations.asOf());
        }
    }
}
