package scorecard.engine.relational;

import java.time.ZoneId;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import scorecard.engine.dialect.Functions;
import scorecard.engine.type.ValueType;

/** Instants as the clocks of a zone show them, and days as the instant at which they begin there. */
record ClocksOfZone(RexBuilder rex, SqlTypes types, ZoneId zone) {
    /** The local moment of an instant in milliseconds. */
    RexNode local(RexNode instant) {
        return rex.makeCall(timestamp(), Functions.LOCAL_MOMENT, List.of(instant, rex.makeLiteral(zone.getId())));
    }

    /** The instant in milliseconds at which a day begins. */
    RexNode instantOfDay(RexNode day) {
        return rex.makeCall(Functions.INSTANT_OF_DAY, day, rex.makeLiteral(zone.getId()));
    }

    private RelDataType timestamp() {
        return types.of(new ValueType.Timestamp());
    }
}
