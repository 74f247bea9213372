package scorecard.engine.evaluate;

import java.math.BigDecimal;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.result.Reason;
import scorecard.engine.type.ValueType;

/** Takes the value of an aggregate from its exact parts; durations become seconds. */
final class ValueOfAggregate {

    private static final int MILLISECONDS_AS_POWER_OF_TEN = 3;
    private static final Quantity NO_ROWS = Quantity.none(Reason.NO_ROWS, 0);
    private static final Quantity NOT_COVERED = Quantity.none(Reason.NOT_COVERED, 0);

    private final boolean duration;
    private final boolean mean;

    ValueOfAggregate(Aggregate aggregate) {
        this.duration = isDuration(aggregate);
        this.mean = aggregate instanceof Aggregate.Mean;
    }

    Quantity of(Parts parts) {
        return switch (parts) {
            case Parts.NotCovered() -> NOT_COVERED;
            case Parts.Nothing() -> NO_ROWS;
            case Parts.Counted(long number) -> count(number);
            case Parts.Summed summed -> sumOrMean(summed);
            case Parts.Weighted weighted -> weightedMean(weighted);
            case Parts.Shared(long yes, long no) -> share(yes, no);
            case Parts.Spread spread -> deviation(spread);
            case Parts.Picked(BigDecimal value, long values) -> Quantity.of(inBase(value), values);
            case Parts.Ranked ranked -> Quantity.of(inBase(between(ranked)), ranked.values());
        };
    }

    /** Reads parts and puts their values to others. */
    PartsColumn.Reading into(Quantities values, Quantity absent) {
        return new Taking(values, absent);
    }

    private final class Taking implements PartsColumn.Reading {

        private final Quantities values;
        private final Quantity absent;

        Taking(Quantities values, Quantity absent) {
            this.values = values;
            this.absent = absent;
        }

        @Override
        public void absent(int position) {
            values.put(position, absent);
        }

        @Override
        public void nothing(int position) {
            values.put(position, NO_ROWS);
        }

        @Override
        public void notCovered(int position) {
            values.put(position, NOT_COVERED);
        }

        @Override
        public void counted(int position, long count) {
            values.decimal(position, count, 0, count);
        }

        @Override
        public void shared(int position, long yes, long no) {
            long known = Math.addExact(yes, no);
            if (known == 0) {
                values.put(position, NO_ROWS);
            } else {
                values.quotient(position, yes, 0, known, known);
            }
        }

        @Override
        public void summed(int position, long unscaled, int scale, long count) {
            int decimals = inBase(scale);
            if (count == 0 || decimals > PartsColumn.MOST_DIGITS) {
                others(position, new Parts.Summed(BigDecimal.valueOf(unscaled, scale), count));
            } else if (mean) {
                values.quotient(position, unscaled, decimals, count, count);
            } else {
                values.decimal(position, unscaled, decimals, count);
            }
        }

        @Override
        public void picked(int position, long unscaled, int scale, long count) {
            int decimals = inBase(scale);
            if (decimals > PartsColumn.MOST_DIGITS) {
                others(position, new Parts.Picked(BigDecimal.valueOf(unscaled, scale), count));
            } else {
                values.decimal(position, unscaled, decimals, count);
            }
        }

        @Override
        public void others(int position, Parts parts) {
            values.put(position, of(parts));
        }
    }

    private Quantity sumOrMean(Parts.Summed parts) {
        if (parts.values() == 0) {
            return NO_ROWS;
        }
        Quantity sum = Quantity.of(inBase(parts.sum()), parts.values());
        return mean ? Quantity.quotient(sum, count(parts.values()), parts.values(), Reason.NO_ROWS) : sum;
    }

    private Quantity weightedMean(Parts.Weighted parts) {
        return parts.values() == 0
                ? NO_ROWS
                : Quantity.quotient(
                        Quantity.of(inBase(parts.weighted()), parts.values()),
                        Quantity.of(parts.weight(), parts.values()),
                        parts.values(),
                        Reason.DIVISION_BY_ZERO);
    }

    /** The part of the rows of which something is true among those of which it is known. */
    static Quantity share(long yes, long no) {
        long known = Math.addExact(yes, no);
        return known == 0 ? NO_ROWS : Quantity.quotient(count(yes), count(known), known, Reason.NO_ROWS);
    }

    private static Quantity count(long number) {
        return Quantity.of(number, number);
    }

    /** Sample deviation: sqrt((n * sum of squares - square of sum) / (n * (n - 1))), exact up to the division. */
    private Quantity deviation(Parts.Spread parts) {
        if (parts.values() == 0) {
            return NO_ROWS;
        }
        if (parts.values() == 1) {
            return Quantity.none(Reason.TOO_FEW_VALUES, 1);
        }
        BigDecimal n = BigDecimal.valueOf(parts.values());
        BigDecimal spread = n.multiply(parts.squares()).subtract(parts.sum().multiply(parts.sum()));
        BigDecimal variance = spread.divide(n.multiply(n.subtract(BigDecimal.ONE)), Arithmetic.CONTEXT);
        return Quantity.of(inBase(variance.sqrt(Arithmetic.CONTEXT)), parts.values());
    }

    private static BigDecimal between(Parts.Ranked ranked) {
        if (ranked.fraction().signum() == 0) {
            return ranked.lower();
        }
        BigDecimal distance = ranked.upper().subtract(ranked.lower());
        return ranked.lower().add(distance.multiply(ranked.fraction()));
    }

    /** The digits after the point. */
    private int inBase(int scale) {
        return duration ? scale + MILLISECONDS_AS_POWER_OF_TEN : scale;
    }

    private BigDecimal inBase(BigDecimal value) {
        return duration ? value.movePointLeft(MILLISECONDS_AS_POWER_OF_TEN) : value;
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
