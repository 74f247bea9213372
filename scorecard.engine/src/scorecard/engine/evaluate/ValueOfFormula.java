package scorecard.engine.evaluate;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/**
 * Computes formulas in one period. A missing operand makes the result missing, and dividing by zero gives no value.
 *
 * <p>What a result rests on, its n: a quotient whose numerator only counts rests on its denominator, as a share does;
 * sums and differences of counts rest on the largest of them; everything else on the smallest of its operands.
 * Constants do not matter.
 */
final class ValueOfFormula {

    private static final long UNLIMITED = Long.MAX_VALUE;

    private final Period period;
    private final Function<Aggregate, Parts> parts;
    private final Set<String> snapshots;
    private final OtherKpis others;

    /**
     * Formulas in one period at one cut.
     *
     * @param parts of an aggregate
     * @param snapshots sources that have no time and hence no value in this period
     * @param others the values of other KPIs, seen from the same period and cut
     */
    ValueOfFormula(Period period, Function<Aggregate, Parts> parts, Set<String> snapshots, OtherKpis others) {
        this.period = period;
        this.parts = parts;
        this.snapshots = snapshots;
        this.others = others;
    }

    Quantity of(Formula formula) {
        Quantity quantity = operand(formula);
        return quantity.n() == UNLIMITED ? quantity.restingOn(0) : quantity;
    }

    private Quantity operand(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> Quantity.of(Ratio.of(constant.value()), UNLIMITED);
            case Formula.DaysInPeriod unused ->
                Quantity.of(Ratio.of(ChronoUnit.DAYS.between(period.from(), period.to())), UNLIMITED);
            case Formula.KpiValue other -> otherKpi(other);
            case Formula.KpiAt other -> others.at(other.kpi(), other.when()).asOperand();
            case Formula.Change change -> new ChangeOfKpi(others).of(change);
            case Formula.Rounded rounded -> operand(rounded.formula()).rounded(rounded.decimals());
            case Formula.Converted converted ->
                operand(converted.formula()).converted(Ratio.of(converted.times()), Ratio.of(converted.over()));
            case Formula.Calculation calculation -> calculate(calculation);
            case Formula.Versions several -> operand(several.inForceOn(period.from()));
            case Formula.CountByKpis count ->
                whyNothing(count.rows()).map(reason -> Quantity.none(reason, 0)).orElseGet(() -> others.count(count));
            case Aggregate aggregate -> valueOf(aggregate);
        };
    }

    private Quantity otherKpi(Formula.KpiValue other) {
        // How the other KPI came by a value is told there; here only its absence matters.
        return others.now(other.kpi()).asOperand();
    }

    private Quantity valueOf(Aggregate aggregate) {
        return whyNothing(aggregate)
                .map(reason -> Quantity.none(reason, 0))
                .orElseGet(() -> ValueOfAggregate.of(aggregate, parts.apply(aggregate)));
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

    private Quantity calculate(Formula.Calculation calculation) {
        Quantity left = operand(calculation.left());
        Quantity right = operand(calculation.right());
        long n = n(calculation, left, right);
        Optional<Reason> missing =
                left.exact().isEmpty() ? left.reason() : right.exact().isEmpty() ? right.reason() : Optional.empty();
        if (missing.isPresent()) {
            return Quantity.none(missing.get(), n);
        }
        Ratio first = left.exact().orElseThrow();
        Ratio second = right.exact().orElseThrow();
        return switch (calculation.operator()) {
            case PLUS -> Quantity.of(first.plus(second), n);
            case MINUS -> Quantity.of(first.minus(second), n);
            case TIMES -> Quantity.of(first.times(second), n);
            case DIVIDED_BY -> Quantity.quotient(first, second, n, Reason.DIVISION_BY_ZERO);
        };
    }

    private long n(Formula.Calculation calculation, Quantity left, Quantity right) {
        if (calculation.operator() == Formula.Operator.DIVIDED_BY
                && counts(calculation.left())
                && right.n() != UNLIMITED) {
            return right.n();
        }
        if (counts(calculation) && left.n() != UNLIMITED && right.n() != UNLIMITED) {
            return Math.max(left.n(), right.n());
        }
        return Math.min(left.n(), right.n());
    }

    /** Whether a formula consists of counts, their sums, differences and multiples. */
    private boolean counts(Formula formula) {
        return switch (formula) {
            case Formula.Constant constant -> true;
            case Formula.DaysInPeriod days -> true;
            case Formula.KpiValue other -> false;
            case Formula.KpiAt other -> false;
            case Formula.Change change -> false;
            case Formula.Versions several -> counts(several.inForceOn(period.from()));
            case Formula.CountByKpis count -> !count.share();
            case Formula.Rounded rounded -> false;
            case Formula.Converted converted -> counts(converted.formula());
            case Formula.Calculation calculation ->
                calculation.operator() != Formula.Operator.DIVIDED_BY
                        && counts(calculation.left())
                        && counts(calculation.right());
            case Aggregate aggregate ->
                aggregate instanceof Aggregate.Count || aggregate instanceof Aggregate.CountDistinct;
        };
    }
}
