package scorecard.engine.evaluate;

import java.math.BigDecimal;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.result.Reason;
import scorecard.engine.type.ValueType;

/** Takes the value of an aggregate from its exact parts; durations become seconds. */
final class ValueOfAggregate {

    private static final int MILLISECONDS_AS_POWER_OF_TEN = 3;

    private ValueOfAggregate() {}

    static Quantity of(Aggregate aggregate, Parts parts) {
        return switch (parts) {
            case Parts.NotCovered() -> Quantity.none(Reason.NOT_COVERED, 0);
            case Parts.Nothing() -> Quantity.none(Reason.NO_ROWS, 0);
            case Parts.Counted(long count) -> Quantity.of(Ratio.of(count), count);
            case Parts.Summed summed -> sumOrMean(aggregate, summed);
            case Parts.Weighted weighted -> weightedMean(aggregate, weighted);
            case Parts.Shared(long yes, long no) -> share(yes, no);
            case Parts.Spread spread -> deviation(aggregate, spread);
            case Parts.Picked(BigDecimal value, long values) -> Quantity.of(inBase(aggregate, value), values);
            case Parts.Ranked ranked -> Quantity.of(inBase(aggregate, between(ranked)), ranked.values());
        };
    }

    private static Quantity sumOrMean(Aggregate aggregate, Parts.Summed parts) {
        if (parts.values() == 0) {
            return Quantity.none(Reason.NO_ROWS, 0);
        }
        Ratio sum = inBase(aggregate, parts.sum());
        return aggregate instanceof Aggregate.Mean
                ? Quantity.quotient(sum, Ratio.of(parts.values()), parts.values(), Reason.NO_ROWS)
                : Quantity.of(sum, parts.values());
    }

    private static Quantity weightedMean(Aggregate aggregate, Parts.Weighted parts) {
        return parts.values() == 0
                ? Quantity.none(Reason.NO_ROWS, 0)
                : Quantity.quotient(
                        inBase(aggregate, parts.weighted()),
                        Ratio.of(parts.weight()),
                        parts.values(),
                        Reason.DIVISION_BY_ZERO);
    }

    private static Quantity share(long yes, long no) {
        long known = Math.addExact(yes, no);
        return known == 0
                ? Quantity.none(Reason.NO_ROWS, 0)
                : Quantity.quotient(Ratio.of(yes), Ratio.of(known), known, Reason.NO_ROWS);
    }

    /** Sample deviation: sqrt((n * sum of squares - square of sum) / (n * (n - 1))), exact up to the division. */
    private static Quantity deviation(Aggregate aggregate, Parts.Spread parts) {
        if (parts.values() == 0) {
            return Quantity.none(Reason.NO_ROWS, 0);
        }
        if (parts.values() == 1) {
            return Quantity.none(Reason.TOO_FEW_VALUES, 1);
        }
        BigDecimal n = BigDecimal.valueOf(parts.values());
        BigDecimal spread = n.multiply(parts.squares()).subtract(parts.sum().multiply(parts.sum()));
        BigDecimal variance = spread.divide(n.multiply(n.subtract(BigDecimal.ONE)), Arithmetic.CONTEXT);
        return Quantity.of(inBase(aggregate, variance.sqrt(Arithmetic.CONTEXT)), parts.values());
    }

    private static BigDecimal between(Parts.Ranked ranked) {
        BigDecimal distance = ranked.upper().subtract(ranked.lower());
        return ranked.lower().add(distance.multiply(ranked.fraction()));
    }

    private static Ratio inBase(Aggregate aggregate, BigDecimal value) {
        return Ratio.of(isDuration(aggregate) ? value.movePointLeft(MILLISECONDS_AS_POWER_OF_TEN) : value);
    }

    private static boolean isDuration(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> false;
            case Aggregate.CountDistinct distinct -> false;
            case Aggregate.Share share -> false;
            case Aggregate.Sum sum -> isDuration(sum.value());
            case Aggregate.Mean mean -> isDuration(mean.value());
            case Aggregate.Minimum minimum -> isDuration(minimum.value());
            case Aggregate.Maximum maximum -> isDuration(maximum.value());
            case Aggregate.Quantile quantile -> isDuration(quantile.value());
            case Aggregate.Deviation deviation -> isDuration(deviation.value());
            case Aggregate.First first -> isDuration(first.value());
            case Aggregate.Last last -> isDuration(last.value());
        };
    }

    private static boolean isDuration(RowExpression value) {
        return value.type() instanceof ValueType.Duration;
    }
}
