package scorecard.engine.relational;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Neighbour;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;

/**
 * One whole number for each row that puts rows with the same values together and in order of time: the digits of the same values
 * come first, then those of the instant, with so much room between that rows of other values are further away than any neighbour.
 */
final class OrderBySameThenTime {
    private final Algebra algebra;
    private final List<Digits> same;
    private final Digits instant;
    private final int instantDigits;

    private OrderBySameThenTime(Algebra algebra, List<Digits> same, Digits instant, int instantDigits) {
        this.algebra = algebra;
        this.same = same;
        this.instant = instant;
        this.instantDigits = instantDigits;
    }

    private record Digits(RowExpression value, ValueRanges.Range range) {}

    /** The values of which ranges must be known, the time last; none where they are no whole numbers. */
    static List<RowExpression> values(Neighbour neighbour, Source source) {
        List<Column> columns = Stream.concat(neighbour.same().stream(), source.time().stream())
                .map(source::column)
                .toList();
        boolean whole = columns.getLast().type() instanceof ValueType.Timestamp
                && columns.stream()
                        .limit(neighbour.same().size())
                        .allMatch(column -> column.type() instanceof ValueType.Whole);
        return whole
                ? columns.stream()
                        .<RowExpression>map(column -> new RowExpression.ColumnValue(column.name(), column.type()))
                        .toList()
                : List.of();
    }

    /** Empty where something is not known, or where 64 bits do not hold it. */
    static Optional<OrderBySameThenTime> of(Algebra algebra, Neighbour neighbour, Source source, ValueRanges ranges) {
        List<Digits> digits = values(neighbour, source).stream()
                .flatMap(value -> ranges.of(value).map(range -> new Digits(value, range)).stream())
                .toList();
        if (digits.isEmpty()
                || digits.size() != neighbour.same().size() + 1
                || digits.stream().anyMatch(one -> one.range().least().bitLength() > PackedDigits.MOST)) {
            return Optional.empty();
        }
        ValueRanges.Range time = digits.getLast().range();
        BigInteger room =
                time.greatest().subtract(time.least()).add(neighbour.within().toBigInteger());
        List<Digits> same = digits.subList(0, digits.size() - 1);
        int needed = room.bitLength()
                + same.stream().mapToInt(one -> one.range().bits()).sum();
        return needed <= PackedDigits.MOST
                ? Optional.of(new OrderBySameThenTime(algebra, same, digits.getLast(), room.bitLength()))
                : Optional.empty();
    }

    /** The number of a row; missing where it misses one of the values. */
    RexNode of(RelBuilder builder, RowValues in64Bits) {
        PackedDigits packed = new PackedDigits(algebra, builder);
        RexNode number = null;
        for (Digits one : same) {
            RexNode distance = packed.distance(in64Bits.of(one.value()), one.range());
            number = number == null
                    ? distance
                    : packed.behind(number, one.range().bits(), distance);
        }
        return packed.behind(number, instantDigits, packed.distance(in64Bits.of(instant.value()), instant.range()));
    }
}
