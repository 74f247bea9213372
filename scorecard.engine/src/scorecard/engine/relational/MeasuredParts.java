package scorecard.engine.relational;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.sql.FetchedRow;
import scorecard.engine.type.ValueType;

/** What has to be measured for an aggregate, and how its parts are put together from the measurements. */
final class MeasuredParts {
    private MeasuredParts() {}

    /**
     * The measurements of an aggregate that is neither a distinct count nor a quantile.
     *
     * @param required the values that no row of its source misses
     */
    static List<Measurement> measurements(Aggregate aggregate, RequiredValues required) {
        Optional<RowExpression> where = aggregate.over().where();
        return switch (aggregate) {
            case Aggregate.Count count -> List.of(rows(where));
            case Aggregate.Sum sum ->
                List.of(new Measurement.Total(where, sum.value()), values(where, sum.value(), required));
            case Aggregate.Mean mean ->
                mean.weight()
                        .map(weight -> List.<Measurement>of(
                                new Measurement.WeightedTotal(where, mean.value(), weight),
                                new Measurement.WeightTotal(where, mean.value(), weight),
                                new Measurement.WeightedValues(where, mean.value(), weight)))
                        .orElseGet(() -> List.of(
                                new Measurement.Total(where, mean.value()), values(where, mean.value(), required)));
            case Aggregate.Minimum minimum ->
                List.of(new Measurement.Least(where, minimum.value()), values(where, minimum.value(), required));
            case Aggregate.Maximum maximum ->
                List.of(new Measurement.Greatest(where, maximum.value()), values(where, maximum.value(), required));
            case Aggregate.Deviation deviation ->
                List.of(
                        new Measurement.Total(where, deviation.value()),
                        new Measurement.Squares(where, deviation.value()),
                        values(where, deviation.value(), required));
            case Aggregate.Share share ->
                List.of(rows(both(where, share.condition())), known(where, share.condition(), required));
            case Aggregate.First first ->
                List.of(new Measurement.Earliest(where, first.value()), values(where, first.value(), required));
            case Aggregate.Last last ->
                List.of(new Measurement.Latest(where, last.value()), values(where, last.value(), required));
            case Aggregate.CountDistinct distinct -> throw ownPass();
            case Aggregate.Quantile quantile -> throw ownPass();
        };
    }

    /** Rows that have a value are its values. */
    private static Measurement rows(Optional<RowExpression> where) {
        return where.orElse(null) instanceof RowExpression.Not(RowExpression.IsMissing(RowExpression value))
                ? new Measurement.Values(Optional.empty(), value)
                : new Measurement.Rows(where);
    }

    /** There are as many values as rows where none is missing. */
    private static Measurement values(Optional<RowExpression> where, RowExpression value, RequiredValues required) {
        return required.include(value) ? rows(where) : new Measurement.Values(where, value);
    }

    /** A value compared with required ones is known to fit or not wherever it is there. */
    private static Measurement known(Optional<RowExpression> where, RowExpression condition, RequiredValues required) {
        return values(where, decisive(condition, required), required);
    }

    private static RowExpression decisive(RowExpression condition, RequiredValues required) {
        if (condition instanceof RowExpression.Membership(RowExpression value, var members)) {
            return value;
        }
        if (condition instanceof RowExpression.Comparison(var relation, RowExpression left, RowExpression right)) {
            return required.include(right) ? left : required.include(left) ? right : condition;
        }
        return condition;
    }

    private static Optional<RowExpression> both(Optional<RowExpression> where, RowExpression condition) {
        return Optional.of(where.<RowExpression>map(first -> new RowExpression.And(List.of(first, condition)))
                .orElse(condition));
    }

    private static IllegalArgumentException ownPass() {
        return new IllegalArgumentException("distinct counts and quantiles have passes of their own");
    }

    /**
     * The parts of an aggregate.
     *
     * @param row what the database returned; null for none
     * @param at where in it the results of the aggregate's measurements stand, in their order
     */
    static Parts parts(Aggregate aggregate, List<Object> row, int[] at, SourceTable table) {
        return switch (aggregate) {
            case Aggregate.Count unused -> new Parts.Counted(whole(row, at[0]));
            case Aggregate.Sum unused -> new Parts.Summed(number(row, at[0]), whole(row, at[1]));
            case Aggregate.Mean mean ->
                mean.weight().isPresent()
                        ? new Parts.Weighted(number(row, at[0]), number(row, at[1]), whole(row, at[2]))
                        : new Parts.Summed(number(row, at[0]), whole(row, at[1]));
            case Aggregate.Deviation unused ->
                new Parts.Spread(number(row, at[0]), number(row, at[1]), whole(row, at[2]));
            case Aggregate.Share unused -> new Parts.Shared(whole(row, at[0]), whole(row, at[1]) - whole(row, at[0]));
            case Aggregate.Minimum minimum -> picked(minimum.value(), row.get(at[0]), whole(row, at[1]), table);
            case Aggregate.Maximum maximum -> picked(maximum.value(), row.get(at[0]), whole(row, at[1]), table);
            case Aggregate.First first -> picked(first.value(), row.get(at[0]), whole(row, at[1]), table);
            case Aggregate.Last last -> picked(last.value(), row.get(at[0]), whole(row, at[1]), table);
            case Aggregate.CountDistinct unused -> throw ownPass();
            case Aggregate.Quantile unused -> throw ownPass();
        };
    }

    /** Puts the parts of an aggregate at a place, without making objects of whole numbers; what is there already stays. */
    static void put(Aggregate aggregate, List<Object> row, int[] at, SourceTable table, PartsColumn column, int place) {
        boolean isSum = aggregate instanceof Aggregate.Sum
                || aggregate instanceof Aggregate.Mean mean && mean.weight().isEmpty();
        if (aggregate instanceof Aggregate.Count) {
            column.counted(place, whole(row, at[0]));
        } else if (aggregate instanceof Aggregate.Share) {
            long yes = whole(row, at[0]);
            column.shared(place, yes, whole(row, at[1]) - yes);
        } else if (isSum && isShort(row, at[0])) {
            column.summed(place, whole(row, at[0]), 0, whole(row, at[1]));
        } else {
            column.put(place, parts(aggregate, row, at, table));
        }
    }

    /** Whether a result is a whole number of so few digits that a column keeps it as it is. */
    static boolean isShort(List<Object> row, int column) {
        return row instanceof FetchedRow fetched && fetched.isWhole(column) && PartsColumn.fits(fetched.whole(column));
    }

    private static BigDecimal number(List<Object> row, int column) {
        return ExactResult.number(row.get(column));
    }

    private static long whole(List<Object> row, int column) {
        return ExactResult.whole(row, column);
    }

    private static Parts picked(RowExpression value, Object result, long values, SourceTable table) {
        return values == 0 ? new Parts.Nothing() : new Parts.Picked(number(value.type(), result, table), values);
    }

    /** A value as a number: dates in days, timestamps in local milliseconds. */
    static BigDecimal number(ValueType type, Object result, SourceTable table) {
        return switch (type) {
            case ValueType.Date() -> BigDecimal.valueOf(((LocalDate) result).toEpochDay());
            case ValueType.Timestamp() ->
                BigDecimal.valueOf(Instants.local(ExactResult.number(result).longValueExact(), table.zone()));
            case ValueType.Whole whole -> ExactResult.number(result);
            case ValueType.Decimal decimal -> ExactResult.number(result);
            case ValueType.Money money -> ExactResult.number(result);
            case ValueType.Duration duration -> ExactResult.number(result);
            case ValueType.Text text -> throw new IllegalArgumentException("a text is no number");
            case ValueType.YesNo yesNo -> throw new IllegalArgumentException("a condition is no number");
        };
    }
}
