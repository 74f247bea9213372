package scorecard.engine.relational;

import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/**
 * What is known of whole numbers before a pass looks at them, so that several of them may be packed into one.
 *
 * @param periods how many there are
 * @param byValue those of the values of rows; none where all are missing or nobody looked
 */
public record ValueRanges(int periods, Map<RowExpression, Range> byValue) {
    /** Of none. */
    static ValueRanges unknown() {
        return new ValueRanges(0, Map.of());
    }

    /** From the least to the greatest, both included. */
    public record Range(BigInteger least, BigInteger greatest) {
        /** How many binary digits hold the distance from the least. */
        int bits() {
            return greatest.subtract(least).bitLength();
        }

        /** Whether 32 bits hold all of them, with a sign. */
        boolean isNarrow() {
            return least.bitLength() < Integer.SIZE && greatest.bitLength() < Integer.SIZE;
        }
    }

    /** How many binary digits hold the index of a period. */
    int periodBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, periods - 1));
    }

    /** How many binary digits hold the number of a stretch from 1 on, or 0: each period begins one at most, and ends one. */
    int stretchBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(2 * periods);
    }

    Optional<Range> of(RowExpression value) {
        return Optional.ofNullable(byValue.get(value));
    }

    /** Whether values are whole numbers in the database. */
    static boolean isWhole(RowExpression value) {
        return value.type() instanceof ValueType.Whole
                || value.type() instanceof ValueType.Duration
                || value.type() instanceof ValueType.Timestamp;
    }

    /**
     * Asks for the least and the greatest of each value, one after the other; the database refuses what does not fit 64 bits.
     *
     * @param asOf rows later than this moment do not count
     */
    public static String sql(
            SourceTables tables, SourceTable table, List<RowExpression> values, Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(algebra, tables, table, asOf);
        RelBuilder builder = rows.builder();
        List<AggCall> ends = new ArrayList<>();
        for (RowExpression value : values) {
            RexNode own = RowValues.in64Bits(algebra, rows).of(value);
            int number = 1 + ends.size() / 2;
            ends.add(builder.aggregateCall(SqlStdOperatorTable.MIN, own).as("least " + number));
            ends.add(builder.aggregateCall(SqlStdOperatorTable.MAX, own).as("greatest " + number));
        }
        builder.aggregate(builder.groupKey(), ends);
        return tables.dialect().statement(builder.build());
    }
}
