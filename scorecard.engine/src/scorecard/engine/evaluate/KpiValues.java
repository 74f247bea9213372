package scorecard.engine.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/** The values of a scorecard's KPIs in every observed period at every cut, with their policies for no value applied. */
public final class KpiValues {

    private final Map<Cell, Map<String, Quantity>> values = new HashMap<>();

    private KpiValues() {}

    /** Where KPIs have values. */
    private record Cell(Period period, Cut cut) {}

    /**
     * Evaluates all KPIs in all observed periods and cuts.
     *
     * @throws IllegalArgumentException where KPIs need each other in a circle, which no valid plan holds
     */
    public static KpiValues of(UsedDefinitions used, Observations observations) {
        Map<String, Kpi> kpis = Stream.concat(used.kpis().stream(), used.furtherKpis().stream())
                .collect(Collectors.toMap(Kpi::name, Function.identity()));
        Set<String> snapshots = used.sources().values().stream()
                .filter(source -> source.time().isEmpty())
                .map(source -> source.name())
                .collect(Collectors.toSet());
        KpiValues all = new KpiValues();
        Map<Cut, Map<String, Quantity>> before = new HashMap<>();
        for (Period period : observations.periods()) {
            boolean overall = period.kind().isEmpty();
            observations.parts().get(period).forEach((cut, parts) -> {
                OneCell one = new OneCell(
                        period,
                        kpis,
                        parts,
                        overall ? Set.of() : snapshots,
                        overall ? Map.of() : before.getOrDefault(cut, Map.of()));
                Map<String, Quantity> values = one.evaluateAll();
                all.values.put(new Cell(period, cut), values);
                before.put(cut, values);
            });
        }
        return all;
    }

    /**
     * The value of a KPI in a period at a cut.
     *
     * @throws IllegalArgumentException where the cut was not observed in the period or the KPI is not used
     */
    public Quantity of(Kpi kpi, Period period, Cut cut) {
        Quantity quantity = values.getOrDefault(new Cell(period, cut), Map.of()).get(kpi.name());
        if (quantity == null) {
            throw new IllegalArgumentException("not evaluated: " + kpi.name() + " in " + period.label() + " at " + cut);
        }
        return quantity;
    }

    /** The evaluation of one period at one cut, in which each KPI is computed once. */
    private static final class OneCell {

        private final Map<String, Kpi> kpis;
        private final Map<String, Quantity> before;
        private final Map<String, Quantity> done = new HashMap<>();
        private final Set<String> underWay = new HashSet<>();
        private final ValueOfFormula formulas;

        OneCell(
                Period period,
                Map<String, Kpi> kpis,
                Map<Aggregate, Parts> parts,
                Set<String> snapshots,
                Map<String, Quantity> before) {
            this.kpis = kpis;
            this.before = before;
            this.formulas = new ValueOfFormula(period, parts, snapshots, this::evaluate);
        }

        Map<String, Quantity> evaluateAll() {
            kpis.keySet().forEach(this::evaluate);
            return done;
        }

        private Quantity evaluate(String name) {
            Quantity known = done.get(name);
            if (known != null) {
                return known;
            }
            if (!underWay.add(name)) {
                throw new IllegalArgumentException("KPIs need each other in a circle: " + underWay);
            }
            Kpi kpi = kpis.get(name);
            Quantity quantity = afterPolicy(kpi, formulas.of(kpi.formula()));
            done.put(name, quantity);
            return quantity;
        }

        /** A snapshot has no value by period by nature, which no policy changes. */
        private Quantity afterPolicy(Kpi kpi, Quantity quantity) {
            NoValuePolicy policy = kpi.noValue();
            if (quantity.exact().isPresent() || quantity.reason().equals(Optional.of(Reason.SNAPSHOT))) {
                return quantity;
            }
            return switch (policy) {
                case STAYS -> quantity;
                case FAILS -> quantity; // the run looks for them and stops
                case COUNTS_AS_ZERO -> quantity.supplied(Ratio.ZERO, Reason.COUNTED_AS_ZERO);
                case CARRIES_LAST ->
                    Optional.ofNullable(before.get(kpi.name()))
                            .flatMap(Quantity::exact)
                            .map(last -> quantity.supplied(last, Reason.CARRIED_LAST))
                            .orElse(quantity);
            };
        }
    }
}
