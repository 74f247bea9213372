package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;

/**
 * Counts different values along a chain of groups with one number for each row, in which the digits of the period come first,
 * then those of the value, then those of its group from the largest to the smallest.
 *
 * <p>With the numbers in order, the first digit in which a number differs from the one before says for which groups the value
 * is new: for all whose digits end there or behind. Values that are no whole numbers, or of too wide a range, stand beside the
 * number, and each is put in order by itself.
 */
final class PackedDistinct {
    private static final String NUMBER = "number";
    private static final String CHANGED = "changed";
    private static final SqlFunction XOR =
            SqlBasicFunction.create("XOR", ReturnTypes.ARG0_FORCE_NULLABLE, OperandTypes.ANY_ANY);
    private final Algebra algebra;
    private final ExactNumbers numbers;
    private final NumberedGroups numbered;
    private final int chain;
    private final ValueRanges ranges;

    PackedDistinct(Algebra algebra, NumberedGroups numbered, int chain, ValueRanges ranges) {
        this.algebra = algebra;
        this.numbers = new ExactNumbers(algebra);
        this.numbered = numbered;
        this.chain = chain;
        this.ranges = ranges;
    }

    /** The range of the value, where it fits into the number. */
    private Optional<ValueRanges.Range> packed(RowExpression value) {
        return ranges.of(value)
                .filter(range -> range.least().bitLength() <= PackedDigits.MOST)
                .filter(range -> ranges.periodBits() + range.bits() + numbered.digits(chain) <= PackedDigits.MOST);
    }

    /**
     * Leaves the period, the numbers of the smallest groups in all sets along the chain, and for each of its sets how many values are new
     * there.
     *
     * @param rows once for every period
     */
    void count(RowsByPeriod rows, Aggregate.CountDistinct distinct, RowGroups groups) {
        RelBuilder builder = rows.builder();
        Optional<ValueRanges.Range> range = packed(distinct.value());
        int valueDigits = range.map(ValueRanges.Range::bits).orElse(0);
        number(rows, distinct, groups, range);
        builder.filter(builder.or(
                builder.isNull(builder.field(CHANGED)),
                builder.call(SqlStdOperatorTable.NOT_EQUALS, builder.field(CHANGED), builder.literal(0))));
        List<Integer> sizes = groups.chains().get(chain).sizes();
        List<AggCall> counts =
                sizes.stream().map(size -> countNew(builder, size)).toList();
        int digits = numbered.digits(chain);
        PackedDigits packed = new PackedDigits(algebra, builder);
        List<RexNode> keys = List.of(
                packed.above(builder.field(NUMBER), valueDigits + digits),
                packed.lowest(builder.field(NUMBER), digits));
        new GroupInOrder(builder).by(keys, List.of(DayTables.PERIOD, NUMBER), counts);
        number(builder, sizes);
    }

    private void number(
            RowsByPeriod rows, Aggregate.CountDistinct distinct, RowGroups groups, Optional<ValueRanges.Range> range) {
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        List<RexNode> conditions = new ArrayList<>();
        distinct.over().where().map(values::of).ifPresent(conditions::add);
        RexNode own = RowValues.in64Bits(algebra, rows).of(distinct.value());
        List<RexNode> told = numbered.keysOf(groups.values(values));
        int first = builder.fields().size();
        numbered.join(algebra, builder, told);
        builder.filter(conditions);
        PackedDigits packed = new PackedDigits(algebra, builder);
        RexNode upper = rows.period().getFirst();
        if (range.isPresent()) {
            upper = packed.behind(upper, range.get().bits(), packed.distance(own, range.get()));
        }
        RexNode number = packed.behind(upper, numbered.digits(chain), numbered.number(algebra, builder, chain, first));
        List<RexNode> columns = new ArrayList<>(List.of(builder.alias(number, NUMBER)));
        if (range.isEmpty()) {
            columns.add(builder.alias(own, "value"));
        }
        builder.project(columns);
        // Also keeps the database from computing the number anew wherever the window mentions it.
        builder.filter(builder.isNotNull(builder.field(columns.size() - 1)));
        List<RexNode> partition = List.copyOf(builder.fields().subList(1, columns.size()));
        builder.project(
                builder.field(0),
                builder.aggregateCall(SqlStdOperatorTable.LAG, builder.field(0))
                        .over()
                        .partitionBy(partition)
                        .orderBy(builder.field(0))
                        .as("before"));
        builder.project(
                builder.field(0), builder.alias(builder.call(XOR, builder.field(0), builder.field(1)), CHANGED));
    }

    private AggCall countNew(RelBuilder builder, int size) {
        RexNode isNew = builder.or(
                builder.isNull(builder.field(CHANGED)),
                builder.call(
                        SqlStdOperatorTable.GREATER_THAN_OR_EQUAL,
                        builder.field(CHANGED),
                        numbers.literal(1L << numbered.digitsAfter(chain, size))));
        RexNode one = builder.literal(1);
        return builder.count(
                false,
                DistinctPass.newIn(size),
                algebra.rex()
                        .makeCall(
                                algebra.types().whole(),
                                SqlStdOperatorTable.CASE,
                                List.of(
                                        isNew,
                                        one,
                                        algebra.rex()
                                                .makeNullLiteral(algebra.types().whole()))));
    }

    /** In place of the digits of its group the number of the group in each set of the chain. */
    private void number(RelBuilder builder, List<Integer> sizes) {
        int counted = builder.fields().size();
        numbered.push(algebra, builder);
        GroupSets sets = numbered.numbering().sets();
        List<Integer> along = sets.along(chain);
        List<RexNode> own = new ArrayList<>();
        along.forEach(set -> own.add(builder.field(numbered.numbering().number(set))));
        own.add(builder.alias(numbered.number(algebra, builder, chain, 0), "digits"));
        builder.project(own);
        builder.aggregate(builder.groupKey(builder.fields()));
        builder.join(
                JoinRelType.INNER,
                builder.call(
                        SqlStdOperatorTable.EQUALS, builder.field(2, 0, NUMBER), builder.field(2, 1, along.size())));
        List<RexNode> result = new ArrayList<>(List.of(builder.field(0)));
        List<String> names = new ArrayList<>(List.of(DayTables.PERIOD));
        for (int at = 0; at < along.size(); at++) {
            result.add(builder.field(counted + at));
            names.add(sets.names().get(along.get(at)));
        }
        for (int size = 0; size < sizes.size(); size++) {
            result.add(builder.field(2 + size));
            names.add(DistinctPass.newIn(sizes.get(size)));
        }
        builder.project(result, names, true);
    }
}
