package scorecard.engine.evaluate;

import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/** Makes formulas ready for one period, each once. A missing operand makes the result missing. */
final class FormulasInPeriod {

    /** What constants rest on. */
    static final long UNLIMITED = Long.MAX_VALUE;

    private final Period period;
    private final Map<Aggregate, Parts> observed;
    private final Set<String> snapshots;
    private final SeenFromPlace seen;
    private final Map<Formula, ReadyFormula> known = new IdentityHashMap<>();

    /** The values of other KPIs. */
    interface SeenFromPlace {

        /** @param before the period before that of the place, where it was evaluated */
        OtherKpis from(Place place, Optional<Period> before);
    }

    /**
     * Formulas of a period.
     *
     * @param observed in the period as a whole
     * @param snapshots sources that have no time and hence no value in this period
     */
    FormulasInPeriod(Period period, Map<Aggregate, Parts> observed, Set<String> snapshots, SeenFromPlace seen) {
        this.period = period;
        this.observed = observed;
        this.snapshots = snapshots;
        this.seen = seen;
    }

    /** The formula, ready for the period's places. */
    ReadyFormula of(Formula formula) {
        ReadyFormula found = known.get(formula);
        if (found == null) {
            found = new WithRows(operand(formula));
            known.put(formula, found);
        }
        return found;
    }

    /** What rests on constants alone rests on nothing. */
    private record WithRows(ReadyFormula operand) implements ReadyFormula {

        @Override
        public Quantity at(Place place, Optional<Period> before) {
            Quantity quantity = operand.at(place, before);
            return quantity.n() == UNLIMITED ? quantity.restingOn(0) : quantity;
        }

        @Override
        public boolean isKnownAt(Place place) {
            return operand.isKnownAt(place);
        }
    }

    private ReadyFormula operand(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> always(Quantity.of(constant.value(), UNLIMITED));
            case Formula.DaysInPeriod unused ->
                always(Quantity.of(ChronoUnit.DAYS.between(period.from(), period.to()), UNLIMITED));
            case Formula.KpiValue other -> otherKpi(other);
            case Formula.KpiAt other ->
                (place, before) ->
                        seen.from(place, before).at(other.kpi(), other.when()).asOperand();
            case Formula.Change change -> (place, before) -> new ChangeOfKpi(seen.from(place, before)).of(change);
            case Formula.Rounded rounded -> rounded(operand(rounded.formula()), rounded.decimals());
            case Formula.Converted converted -> converted(operand(converted.formula()), converted);
            case Formula.Calculation calculation ->
                new ReadyCalculation(calculation, period, operand(calculation.left()), operand(calculation.right()));
            case Formula.Versions several -> operand(several.inForceOn(period.from()));
            case Formula.CountByKpis count ->
                whyNothing(count.rows())
                        .map(FormulasInPeriod::never)
                        .orElse((place, before) -> seen.from(place, before).count(count));
            case Aggregate aggregate ->
                whyNothing(aggregate)
                        .map(FormulasInPeriod::never)
                        .orElseGet(() -> new ReadyAggregate(aggregate, observed));
        };
    }

    private static ReadyFormula always(Quantity quantity) {
        return (place, before) -> quantity;
    }

    private static ReadyFormula never(Reason reason) {
        return always(Quantity.none(reason, 0));
    }

    /** How the other KPI came by a value is told there; here only its absence matters. */
    private ReadyFormula otherKpi(Formula.KpiValue other) {
        return (place, before) -> seen.from(place, before).now(other.kpi()).asOperand();
    }

    private static ReadyFormula rounded(ReadyFormula formula, int decimals) {
        return (place, before) -> formula.at(place, before).rounded(decimals);
    }

    private static ReadyFormula converted(ReadyFormula formula, Formula.Converted converted) {
        Ratio times = Ratio.of(converted.times());
        Ratio over = Ratio.of(converted.over());
        return (place, before) -> formula.at(place, before).converted(times, over);
    }

    /** Why an aggregate has no value in this period whatever the rows are. */
    private Optional<Reason> whyNothing(Aggregate aggregate) {
        if (aggregate.over().selection().isEmpty()
                && snapshots.contains(aggregate.over().source())) {
            return Optional.of(Reason.SNAPSHOT);
        }
        return period.kind().isEmpty() && Subexpressions.lookAtPreviousPeriod(aggregate)
                ? Optional.of(Reason.PERIODS_ONLY)
                : Optional.empty();
    }
}
