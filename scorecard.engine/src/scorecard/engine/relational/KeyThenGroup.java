package scorecard.engine.relational;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.type.ValueType;

/**
 * One whole number beside each row that is put in order: the digits of its key come first, which say who is first of rows at the same
 * time, then those of its group and of the stretch of its day. So a row is carried along as two numbers, and both put it in order.
 *
 * <p>Groups count from 1 and stretches from 0; a row outside all of them has no digits there.
 */
final class KeyThenGroup {
    private final Algebra algebra;
    private final List<Key> keys;
    private final int groupDigits;
    private final int stretchDigits;

    private KeyThenGroup(Algebra algebra, List<Key> keys, int groupDigits, int stretchDigits) {
        this.algebra = algebra;
        this.keys = keys;
        this.groupDigits = groupDigits;
        this.stretchDigits = stretchDigits;
    }

    private record Key(RowExpression value, ValueRanges.Range range) {}

    /** The values of which ranges must be known; none where a row may miss one, or where they are no whole numbers. */
    static List<RowExpression> values(Source source) {
        RequiredValues required = new RequiredValues(source);
        List<RowExpression> keys = source.key().stream()
                .map(source::column)
                .<RowExpression>map(KeyThenGroup::value)
                .toList();
        return keys.stream().allMatch(key -> key.type() instanceof ValueType.Whole && required.include(key))
                ? keys
                : List.of();
    }

    private static RowExpression value(Column column) {
        return new RowExpression.ColumnValue(column.name(), column.type());
    }

    /** Empty where something is not known, or where 64 bits do not hold it. */
    static Optional<KeyThenGroup> of(Algebra algebra, Source source, ValueRanges ranges, NumberedGroups numbered) {
        List<Key> keys = values(source).stream()
                .flatMap(value -> ranges.of(value).map(range -> new Key(value, range)).stream())
                .toList();
        if (keys.isEmpty()
                || keys.size() != source.key().size()
                || keys.stream().anyMatch(key -> key.range().least().bitLength() > PackedDigits.MOST)) {
            return Optional.empty();
        }
        int groupDigits = Long.SIZE - Long.numberOfLeadingZeros(numbered.size());
        int stretchDigits = ranges.stretchBits();
        int needed = groupDigits
                + stretchDigits
                + keys.stream().mapToInt(key -> key.range().bits()).sum();
        return needed <= PackedDigits.MOST
                ? Optional.of(new KeyThenGroup(algebra, keys, groupDigits, stretchDigits))
                : Optional.empty();
    }

    /**
     * The number of a row.
     *
     * @param group its number, from 1 on, or missing
     * @param stretch its number, from 0 on, or missing
     */
    RexNode of(RelBuilder builder, RowValues in64Bits, RexNode group, RexNode stretch) {
        PackedDigits digits = new PackedDigits(algebra, builder);
        RexNode number = null;
        for (Key key : keys) {
            RexNode distance = digits.distance(in64Bits.of(key.value()), key.range());
            number = number == null
                    ? distance
                    : digits.behind(number, key.range().bits(), distance);
        }
        RexNode next = builder.call(SqlStdOperatorTable.PLUS, stretch, builder.literal(1));
        return digits.behind(
                digits.behind(number, groupDigits, orNothing(builder, group)), stretchDigits, orNothing(builder, next));
    }

    private static RexNode orNothing(RelBuilder builder, RexNode number) {
        return builder.call(SqlStdOperatorTable.COALESCE, number, builder.literal(0));
    }

    /** The digits of group and stretch, of a row's number. */
    RexNode groupAndStretch(RelBuilder builder, RexNode number) {
        return new PackedDigits(algebra, builder).lowest(number, groupDigits + stretchDigits);
    }

    /** Whether a row's number has the digits of a stretch. */
    RexNode hasStretch(RelBuilder builder, RexNode number) {
        return builder.call(SqlStdOperatorTable.NOT_EQUALS, fromOne(builder, number), builder.literal(0));
    }

    /** The group of some {@link #groupAndStretch}. */
    RexNode group(RelBuilder builder, RexNode groupAndStretch) {
        return new PackedDigits(algebra, builder).above(groupAndStretch, stretchDigits);
    }

    /** The stretch of some {@link #groupAndStretch}. */
    RexNode stretch(RelBuilder builder, RexNode groupAndStretch) {
        return builder.call(SqlStdOperatorTable.MINUS, fromOne(builder, groupAndStretch), builder.literal(1));
    }

    private RexNode fromOne(RelBuilder builder, RexNode number) {
        return new PackedDigits(algebra, builder).lowest(number, stretchDigits);
    }
}
