package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cancellation;
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
import scorecard.engine.plan.Span;
import scorecard.engine.plan.When;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** The values of a scorecard's KPIs in every observed period at every cut, with their policies for no value applied. */
public final class KpiValues {

    private final Map<String, Kpi> kpis;
    private final Map<String, NumberedKpi> numbers = new HashMap<>();
    private final Set<String> snapshots;
    private final Observations observations;
    private final AskedGroupings asked;
    private final Places places;
    private final KeyedCuts keyed;
    private final OtherPeriods others;
    private final FormulaChanges changes;
    private final Map<Period, Integer> evaluated = new LinkedHashMap<>();
    private final Deque<AtCuts> toEvaluate = new ArrayDeque<>();
    private final Map<Period, FormulasInPeriod> formulas = new HashMap<>();

    /** By number of KPI. */
    private final QuantityColumn[] values;

    /** What is to be done to evaluate all KPIs of the scorecard at the cuts of a period, the last in order of time first. */
    private record AtCuts(int period, Runnable evaluation) {}

    private KpiValues(
            UsedDefinitions used,
            Observations observations,
            AskedGroupings asked,
            OtherPeriods others,
            List<Period> evaluated) {
        this.kpis = used.byName();
        used.allKpis().forEach(kpi -> numbers.put(kpi.name(), new NumberedKpi(kpi, numbers.size())));
        this.snapshots = used.sources().values().stream()
                .filter(source -> source.time().isEmpty())
                .map(Source::name)
                .collect(Collectors.toSet());
        this.observations = observations;
        this.asked = asked;
        this.places = new Places(observations, asked, numbers.size());
        this.values = Stream.generate(QuantityColumn::new).limit(numbers.size()).toArray(QuantityColumn[]::new);
        this.keyed = new KeyedCuts(observations);
        this.others = others;
        this.changes = new FormulaChanges(kpis);
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
        KpiValues all = new KpiValues(used, observations, asked, others, evaluated);
        boolean carries = used.allKpis().anyMatch(kpi -> kpi.noValue() == NoValuePolicy.CARRIES_LAST);
        Optional<Period> before = Optional.empty();
        for (Period period : evaluated) {
            cancellation.check();
            Optional<Period> last = period.isOverall() ? Optional.empty() : before;
            for (NumberedKpi kpi : all.numbers.values()) {
                all.evaluate(kpi, all.places.at(period, Cut.total()), last);
            }
            all.toEvaluate.push(new AtCuts(
                    all.evaluated.get(period),
                    () -> all.evaluate(
                            AskedCuts.of(used, asked, (kpi, grouping) -> cuts.of(kpi, grouping, period)),
                            period,
                            last,
                            cancellation)));
            if (carries) {
                // what a later period carries on must not be evaluated first by looking back from it
                all.evaluateCutsFrom(period);
            }
            before = Optional.of(period);
        }
        return all;
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

    private void evaluate(List<AskedCuts> several, Period period, Optional<Period> before, Cancellation cancellation) {
        for (AskedCuts together : several) {
            List<NumberedKpi> asked =
                    together.kpis().stream().map(kpi -> numbers.get(kpi.name())).toList();
            for (Cut cut : together.cuts()) {
                cancellation.check();
                Place place = places.at(period, cut);
                for (NumberedKpi kpi : asked) {
                    evaluate(kpi, place, before);
                }
            }
        }
    }

    /**
     * The value of a KPI in a period at a cut.
     *
     * @throws IllegalArgumentException where the period was not observed or the KPI has no such cut in it
     */
    public Quantity of(Kpi kpi, Period period, Cut cut) {
        return find(kpi, period, cut).orElseThrow(() -> notEvaluated(kpi, cut + " in " + period.label()));
    }

    /** The same at the place of a number. */
    public Quantity of(NumberedKpi kpi, int place) {
        Quantity found = values[kpi.number()].at(place);
        if (found == null) {
            throw notEvaluated(kpi.kpi(), "place " + place);
        }
        return found;
    }

    private static IllegalArgumentException notEvaluated(Kpi kpi, String where) {
        return new IllegalArgumentException("not evaluated: " + kpi.name() + " at " + where);
    }

    /** The value of a KPI in a period at a cut; nothing where the KPI has no such cut in that period. */
    public Optional<Quantity> find(Kpi kpi, Period period, Cut cut) {
        return find(period, cut).flatMap(place -> find(numbers.get(kpi.name()), place.number()));
    }

    /** How many KPIs have values. */
    public int kpis() {
        return numbers.size();
    }

    /** The KPI of a qualified name. */
    public NumberedKpi numbered(String kpi) {
        return numbers.get(kpi);
    }

    /** The same at the place of a number. */
    public Optional<Quantity> find(NumberedKpi kpi, int place) {
        return Optional.ofNullable(values[kpi.number()].at(place));
    }

    /** The place of a cut in a period; nothing where no KPI was evaluated there. */
    public Optional<Place> find(Period period, Cut cut) {
        if (!cut.isTotal()) {
            evaluateCutsFrom(period);
        }
        return places.find(period, cut);
    }

    /** Whether a KPI has a value at the place of a number that no policy and no other level gave it; else, look at the value. */
    public boolean isMeasured(NumberedKpi kpi, int place) {
        return values[kpi.number()].isMeasured(place);
    }

    /** The value of a KPI in an earlier complete period, seen from a place, at the same cut; empty where there is none. */
    public Optional<BigDecimal> earlier(Kpi kpi, Place place, Span by) {
        return new KpisSeenFrom(place.period(), others, changes, new ValuesAtCut(place, Optional.empty()))
                .at(kpi.name(), new When.Earlier(by))
                .value();
    }

    private Quantity evaluate(String name, Place place, Optional<Period> before) {
        return evaluate(numbers.get(name), place, before);
    }

    private Quantity evaluate(NumberedKpi numbered, Place place, Optional<Period> before) {
        Kpi kpi = numbered.kpi();
        int number = numbered.number();
        QuantityColumn column = values[number];
        Quantity known = column.at(place.number());
        if (column.isUnderWay(place.number())) {
            throw new IllegalArgumentException("KPIs need each other in a circle: " + kpi.name() + " at " + place);
        }
        if (known != null) {
            return known;
        }
        column.begin(place.number());
        Quantity quantity = place.kind().isReached(kpi, number)
                ? afterPolicy(kpi, place, before, formula(numbered, place).at(place, before))
                : allocated(kpi, place, before);
        column.put(place.number(), quantity);
        return quantity;
    }

    private ReadyFormula formula(NumberedKpi kpi, Place place) {
        ReadyFormula known = place.formulas()[kpi.number()];
        if (known == null) {
            known = formula(kpi.kpi(), place.period());
            place.formulas()[kpi.number()] = known;
        }
        return known;
    }

    /** What spans several formulas has no value; a window that does is not looked at in the first place. */
    private ReadyFormula formula(Kpi kpi, Period period) {
        return period.isOverall() && changes.lieWithin(kpi.name(), period)
                ? (place, before) -> Quantity.none(Reason.FORMULA_CHANGED, 0)
                : formulas(period).of(kpi.formula());
    }

    private FormulasInPeriod formulas(Period period) {
        return formulas.computeIfAbsent(
                period,
                unused -> new FormulasInPeriod(
                        period,
                        period.isOverall() ? Set.of() : snapshots,
                        (place, before) -> new KpisSeenFrom(period, others, changes, new ValuesAtCut(place, before))));
    }

    private ConditionOnKpis condition(Place place, Optional<Period> before) {
        FormulasInPeriod ready = formulas(place.period());
        return new ConditionOnKpis(formula -> ready.of(formula).at(place, before));
    }

    /** Each key is looked at as a whole; a key without rows is not counted, whatever its KPIs are. */
    private Quantity count(Formula.CountByKpis count, Place place, Optional<Period> before) {
        Period period = place.period();
        Optional<Reason> obstacle = place.whole(count.rows()) instanceof Parts.NotCovered
                ? Optional.of(Reason.NOT_COVERED)
                : condition(places.at(period, Cut.total()), before).obstacle(count.condition());
        if (obstacle.isPresent()) {
            return Quantity.none(obstacle.get(), 0);
        }
        long yes = 0;
        long no = 0;
        for (Cut cut : keyed.of(place.cut(), period, count.key().name())) {
            long rows = observations.of(period, cut).get(count.rows()) instanceof Parts.Counted(long found) ? found : 0;
            Optional<Boolean> truth = rows == 0
                    ? Optional.empty()
                    : condition(places.at(period, KeyedCuts.onlyKey(cut)), before)
                            .of(count.condition());
            yes += truth.filter(known -> known).isPresent() ? rows : 0;
            no += truth.filter(known -> !known).isPresent() ? rows : 0;
        }
        return count.share() ? ValueOfAggregate.share(yes, no) : Quantity.of(yes, yes);
    }

    /** At a level that the data does not reach: the value of the level it is allocated from, where one is named. */
    private Quantity allocated(Kpi kpi, Place place, Optional<Period> before) {
        return kpi.breakdown()
                .flatMap(Breakdown::allocatedFrom)
                .flatMap(level -> asked.above(place.cut(), level))
                .filter(cut -> asked.isReached(kpi, Grouping.of(cut)))
                .map(cut -> evaluate(kpi.name(), places.at(place.period(), cut), before))
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
                        .flatMap(period -> find(kpi, period, place.cut()))
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
            return evaluate(
                    kpi, places.at(period, place.cut()), period.equals(place.period()) ? before : Optional.empty());
        }

        @Override
        public Quantity count(Formula.CountByKpis count, Period period) {
            return KpiValues.this.count(count, places.at(period, place.cut()), before);
        }

        @Override
        public boolean isEvaluated(Period period) {
            return evaluated.containsKey(period);
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
