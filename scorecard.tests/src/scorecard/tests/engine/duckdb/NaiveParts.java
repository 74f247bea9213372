package scorecard.tests.engine.duckdb;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Aggregate.Interpolation;
import scorecard.engine.plan.RowExpression;

/** The parts of an aggregate over rows in memory, computed by the rules and without any database. */
record NaiveParts(ZoneId zone) {
    /** @param rows of a covered period in order of time and row key */
    Parts of(Aggregate aggregate, List<NaiveRow> rows) {
        List<NaiveRow> used = rows.stream()
                .filter(row -> aggregate.over().where().isEmpty()
                        || Boolean.TRUE.equals(
                                row.value(aggregate.over().where().get(), zone)))
                .toList();
        return switch (aggregate) {
            case Aggregate.Count count -> new Parts.Counted(used.size());
            case Aggregate.CountDistinct distinct -> {
                Set<Object> different = new HashSet<>(values(used, distinct.value()));
                yield new Parts.Counted(different.size());
            }
            case Aggregate.Sum sum -> summed(used, sum.value());
            case Aggregate.Mean mean when mean.weight().isEmpty() -> summed(used, mean.value());
            case Aggregate.Mean mean ->
                weighted(used, mean.value(), mean.weight().get());
            case Aggregate.Minimum minimum ->
                picked(
                        used,
                        minimum.value(),
                        found -> found.stream().min(BigDecimal::compareTo).get());
            case Aggregate.Maximum maximum ->
                picked(
                        used,
                        maximum.value(),
                        found -> found.stream().max(BigDecimal::compareTo).get());
            case Aggregate.First first -> picked(used, first.value(), List::getFirst);
            case Aggregate.Last last -> picked(used, last.value(), List::getLast);
            case Aggregate.Deviation deviation -> {
                List<BigDecimal> found = numbers(used, deviation.value());
                yield new Parts.Spread(
                        sum(found),
                        sum(found.stream().map(value -> value.multiply(value)).toList()),
                        found.size());
            }
            case Aggregate.Share share -> {
                List<Object> known = values(used, share.condition());
                long yes = known.stream().filter(Boolean.TRUE::equals).count();
                yield new Parts.Shared(yes, known.size() - yes);
            }
            case Aggregate.Quantile quantile -> ranked(used, quantile);
        };
    }

    /** Equal numbers look equal, whatever their scale. */
    static Parts plain(Parts parts) {
        return switch (parts) {
            case Parts.Summed(BigDecimal sum, long values) -> new Parts.Summed(plain(sum), values);
            case Parts.Weighted(BigDecimal weighted, BigDecimal weight, long values) ->
                new Parts.Weighted(plain(weighted), plain(weight), values);
            case Parts.Spread(BigDecimal sum, BigDecimal squares, long values) ->
                new Parts.Spread(plain(sum), plain(squares), values);
            case Parts.Picked(BigDecimal value, long values) -> new Parts.Picked(plain(value), values);
            case Parts.Ranked(BigDecimal lower, BigDecimal upper, BigDecimal fraction, long values) ->
                new Parts.Ranked(plain(lower), plain(upper), plain(fraction), values);
            case Parts.NotCovered notCovered -> notCovered;
            case Parts.Counted counted -> counted;
            case Parts.Shared shared -> shared;
            case Parts.Nothing nothing -> nothing;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private Parts summed(List<NaiveRow> rows, RowExpression value) {
        List<BigDecimal> found = numbers(rows, value);
        return new Parts.Summed(sum(found), found.size());
    }

    private Parts weighted(List<NaiveRow> rows, RowExpression value, RowExpression weight) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        long values = 0;
        for (NaiveRow row : rows) {
            Optional<BigDecimal> left = number(row.value(value, zone));
            Optional<BigDecimal> right = number(row.value(weight, zone));
            if (left.isPresent() && right.isPresent()) {
                weighted = weighted.add(left.get().multiply(right.get()));
                weights = weights.add(right.get());
                values++;
            }
        }
        return new Parts.Weighted(weighted, weights, values);
    }

    private Parts picked(List<NaiveRow> rows, RowExpression value, Function<List<BigDecimal>, BigDecimal> pick) {
        List<BigDecimal> found = numbers(rows, value);
        return found.isEmpty() ? new Parts.Nothing() : new Parts.Picked(pick.apply(found), found.size());
    }

    private Parts ranked(List<NaiveRow> rows, Aggregate.Quantile quantile) {
        List<BigDecimal> found = new ArrayList<>(numbers(rows, quantile.value()));
        if (found.isEmpty()) {
            return new Parts.Nothing();
        }
        found.sort(BigDecimal::compareTo);
        int count = found.size();
        if (quantile.interpolation() == Interpolation.NEAREST) {
            int rank = quantile.rank()
                    .multiply(BigDecimal.valueOf(count))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            BigDecimal value = found.get(Math.max(rank, 1) - 1);
            return new Parts.Ranked(value, value, BigDecimal.ZERO, count);
        }
        BigDecimal position = quantile.rank().multiply(BigDecimal.valueOf(count - 1L));
        int below = position.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal fraction = position.subtract(BigDecimal.valueOf(below));
        int above = fraction.signum() == 0 ? below : below + 1;
        return new Parts.Ranked(found.get(below), found.get(above), fraction, count);
    }

    private List<Object> values(List<NaiveRow> rows, RowExpression value) {
        return rows.stream()
                .map(row -> row.value(value, zone))
                .filter(Objects::nonNull)
                .map(NaiveParts::comparable)
                .toList();
    }

    private static Object comparable(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    private List<BigDecimal> numbers(List<NaiveRow> rows, RowExpression value) {
        return rows.stream()
                .flatMap(row -> number(row.value(value, zone)).stream())
                .toList();
    }

    private static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case BigDecimal number -> Optional.of(number);
            case LocalDate day -> Optional.of(BigDecimal.valueOf(day.toEpochDay()));
            case ZonedDateTime moment ->
                Optional.of(BigDecimal.valueOf(
                        moment.toLocalDateTime().toInstant(ZoneOffset.UTC).toEpochMilli()));
            default -> throw new AssertionError("not a number: " + value);
        };
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
