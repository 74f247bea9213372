package scorecard.engine.evaluate;

import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/**
 * Adds, subtracts, multiplies or divides two formulas. A missing operand makes the result missing, and dividing by zero gives
 * no value.
 *
 * <p>What a result rests on, its n: a quotient whose numerator only counts rests on its denominator, as a share does;
 * sums and differences of counts rest on the largest of them; everything else on the smallest of its operands.
 * Constants do not matter.
 */
final class ReadyCalculation implements ReadyFormula {

    private final Formula.Operator operator;
    private final ReadyFormula left;
    private final ReadyFormula right;
    private final boolean sharesWhole;
    private final boolean counts;

    ReadyCalculation(Formula.Calculation calculation, Period period, ReadyFormula left, ReadyFormula right) {
        this.operator = calculation.operator();
        this.left = left;
        this.right = right;
        this.sharesWhole = operator == Formula.Operator.DIVIDED_BY && counts(calculation.left(), period);
        this.counts = counts(calculation, period);
    }

    @Override
    public Quantity at(Place place, Optional<Period> before) {
        Quantity one = left.at(place, before);
        Quantity other = right.at(place, before);
        return of(one, other, n(one.n(), other.n()));
    }

    @Override
    public int addSteps(int depth, List<FormulaStep> all) {
        int deepest = Math.max(left.addSteps(depth, all), right.addSteps(depth + 1, all));
        all.add((places, byDepth) -> put(places, byDepth[depth], byDepth[depth + 1]));
        return deepest;
    }

    private void put(PlacesTogether places, Quantities into, Quantities other) {
        for (int number = places.first(); number < places.end(); number++) {
            int result = places.result(number);
            long n = n(into.n(result), other.n(result));
            boolean done = switch (operator) {
                case PLUS, MINUS -> false;
                case TIMES -> into.isMultiplied(result, other, n);
                case DIVIDED_BY -> into.isDivided(result, other, n);
            };
            if (!done) {
                into.put(result, of(into.at(result), other.at(result), n));
            }
        }
    }

    private Quantity of(Quantity one, Quantity other, long n) {
        if (!one.isKnown() || !other.isKnown()) {
            Quantity missing = one.isKnown() ? other : one;
            return Quantity.none(missing.reason().orElseThrow(), n);
        }
        return switch (operator) {
            case PLUS -> Quantity.sum(one, other, n);
            case MINUS -> Quantity.difference(one, other, n);
            case TIMES -> Quantity.product(one, other, n);
            case DIVIDED_BY -> Quantity.quotient(one, other, n, Reason.DIVISION_BY_ZERO);
        };
    }

    private long n(long one, long other) {
        if (sharesWhole && other != FormulasInPeriod.UNLIMITED) {
            return other;
        }
        return counts && one != FormulasInPeriod.UNLIMITED && other != FormulasInPeriod.UNLIMITED
                ? Math.max(one, other)
                : Math.min(one, other);
    }

    /** Whether a formula consists of counts, their sums, differences and multiples. */
    private static boolean counts(Formula formula, Period period) {
        return switch (formula) {
            case Formula.Constant constant -> true;
            case Formula.DaysInPeriod days -> true;
            case Formula.KpiValue other -> false;
            case Formula.KpiAt other -> false;
            case Formula.Change change -> false;
            case Formula.Versions several -> counts(several.inForceOn(period.from()), period);
            case Formula.CountByKpis count -> !count.share();
            case Formula.Rounded rounded -> false;
            case Formula.Converted converted -> counts(converted.formula(), period);
            case Formula.Calculation calculation ->
                calculation.operator() != Formula.Operator.DIVIDED_BY
                        && counts(calculation.left(), period)
                        && counts(calculation.right(), period);
            case Aggregate aggregate ->
                aggregate instanceof Aggregate.Count || aggregate instanceof Aggregate.CountDistinct;
        };
    }
}
