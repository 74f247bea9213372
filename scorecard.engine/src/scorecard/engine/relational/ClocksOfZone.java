package scorecard.engine.relational;

import java.time.ZoneId;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import scorecard.engine.type.ValueType;

/** Instants as the clocks of a zone show them, and days as the instant at which they begin there. */
record ClocksOfZone(RexBuilder rex, SqlTypes types, ZoneId zone) {
    private static final SqlBasicFunction MAKE_TIMESTAMPTZ =
            SqlBasicFunction.create("MAKE_TIMESTAMPTZ", ReturnTypes.ARG0, OperandTypes.ANY);
    private static final SqlBasicFunction TIMEZONE =
            SqlBasicFunction.create("TIMEZONE", ReturnTypes.ARG1, OperandTypes.ANY_ANY);
    private static final SqlBasicFunction EPOCH_MS =
            SqlBasicFunction.create("EPOCH_MS", ReturnTypes.BIGINT_NULLABLE, OperandTypes.ANY);

    /** The local moment of an instant in milliseconds. */
    RexNode local(RexNode instant) {
        RexNode microseconds = rex.makeCall(
                SqlStdOperatorTable.MULTIPLY, instant, rex.makeExactLiteral(java.math.BigDecimal.valueOf(1_000)));
        RexNode moment = rex.makeCall(timestamp(), MAKE_TIMESTAMPTZ, List.of(microseconds));
        return rex.makeCall(timestamp(), TIMEZONE, List.of(rex.makeLiteral(zone.getId()), moment));
    }

    /** The instant in milliseconds at which a day begins. */
    RexNode instantOfDay(RexNode day) {
        RexNode midnight = rex.makeAbstractCast(timestamp(), day, false);
        RexNode moment = rex.makeCall(timestamp(), TIMEZONE, List.of(rex.makeLiteral(zone.getId()), midnight));
        return rex.makeCall(EPOCH_MS, moment);
    }

    private RelDataType timestamp() {
        return types.of(new ValueType.Timestamp());
    }
}
