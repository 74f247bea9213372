package scorecard.engine.evaluate;

import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
    private final Map<Formula, StepwiseFormula> known = new IdentityHashMap<>();

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
    StepwiseFormula of(Formula formula) {
        StepwiseFormula found = known.get(formula);
        if (found == null) {
            found = new StepwiseFormula(
                    restsOnNothing(formula)
                            ? new Changed(operand(formula), quantity -> quantity.restingOn(0))
                            : operand(formula));
            known.put(formula, found);
        }
        return found;
    }

    /** Whether a formula consists of constants alone. */
    private boolean restsOnNothing(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> true;
            case Formula.DaysInPeriod days -> true;
            case Formula.KpiValue other -> false;
            case Formula.KpiAt other -> false;
            case Formula.Change change -> false;
            case Formula.Rounded rounded -> restsOnNothing(rounded.formula());
            case Formula.Converted converted -> restsOnNothing(converted.formula());
            case Formula.Calculation calculation ->
                restsOnNothing(calculation.left()) && restsOnNothing(calculation.right());
            case Formula.Versions several -> restsOnNothing(several.inForceOn(period.from()));
            case Formula.CountByKpis count -> false;
            case Aggregate aggregate -> false;
        };
    }

    /** What is made of each value. */
    private record Changed(ReadyFormula formula, UnaryOperator<Quantity> change) implements ReadyFormula {

        @Override
        public Quantity at(Place place, Optional<Period> before) {
            return change.apply(formula.at(place, before));
        }

        @Override
        public int addSteps(int depth, List<FormulaStep> all) {
            int deepest = formula.addSteps(depth, all);
            all.add((places, byDepth) -> put(places, byDepth[depth]));
            return deepest;
        }

        private void put(PlacesTogether places, Quantities into) {
            for (int number = places.first(); number < places.end(); number++) {
                int result = places.result(number);
                into.put(result, change.apply(into.at(result)));
            }
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
        return new Changed(formula, quantity -> quantity.rounded(decimals));
    }

    private static ReadyFormula converted(ReadyFormula formula, Formula.Converted converted) {
        Ratio times = Ratio.of(converted.times());
        Ratio over = Ratio.of(converted.over());
        return new Changed(formula, quantity -> quantity.converted(times, over));
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
