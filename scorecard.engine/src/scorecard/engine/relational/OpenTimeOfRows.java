package scorecard.engine.relational;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.RowExpression;

/**
 * How long there was business until moments of rows. For each moment the row of its day is joined once from the calendar's
 * table, {@code LEFT JOIN "open time" ON divide(instant, 86400000) = day}; the fields that were there before keep their
 * places, and the number of rows stays the same.
 */
final class OpenTimeOfRows {
    private final Algebra algebra;
    private final SourceTables tables;
    private final RelBuilder builder;
    private final Map<Asked, Integer> joined = new HashMap<>();

    private record Asked(String calendar, RowExpression moment) {}

    OpenTimeOfRows(Algebra algebra, SourceTables tables, RelBuilder builder) {
        this.algebra = algebra;
        this.tables = tables;
        this.builder = builder;
    }

    /** The open time up to a moment in milliseconds; missing where the moment is. */
    RexNode until(String calendar, RowExpression moment, RexNode instant) {
        OpenTimeTable table = tables.openTime().get(calendar);
        Asked asked = new Asked(calendar, moment);
        Integer known = joined.get(asked);
        int offset = known == null ? join(table, instant) : known;
        joined.put(asked, offset);
        return openUntil(table, calendar, instant, offset);
    }

    private int join(OpenTimeTable table, RexNode instant) {
        int offset = builder.fields().size();
        builder.push(algebra.rows(table.name(), algebra.types().row(table.columns())));
        RexNode day = builder.call(Functions.TIMES_CONTAINED, instant, whole(OpenTimeTable.LENGTH_OF_DAY));
        builder.join(JoinRelType.LEFT, builder.equals(day, builder.field(2, 1, 0)));
        return offset;
    }

    /** What was open before the day, and of each opening of the day what had passed of it. */
    private RexNode openUntil(OpenTimeTable table, String calendar, RexNode instant, int offset) {
        RexNode open = builder.field(offset + 1);
        for (int opening = 0; opening < table.openings(); opening++) {
            RexNode opens = builder.field(offset + 2 + 2 * opening);
            RexNode closes = builder.field(offset + 3 + 2 * opening);
            RexNode reached =
                    builder.call(Functions.LEAST_OF, builder.call(Functions.GREATEST_OF, instant, opens), closes);
            open = builder.call(
                    SqlStdOperatorTable.PLUS, open, builder.call(SqlStdOperatorTable.MINUS, reached, opens));
        }
        RexBuilder rex = algebra.rex();
        RexNode isOutside = builder.and(builder.isNotNull(instant), builder.isNull(builder.field(offset)));
        RexNode outside = rex.makeAbstractCast(
                open.getType(),
                rex.makeCall(
                        Functions.STOPPED, rex.makeLiteral(OpenTimeTable.OUTSIDE + " `" + calendar + "`"), instant),
                false);
        return rex.makeCall(open.getType(), SqlStdOperatorTable.CASE, List.of(isOutside, outside, open));
    }

    private RexNode whole(long value) {
        return new ExactNumbers(algebra).literal(value);
    }
}
