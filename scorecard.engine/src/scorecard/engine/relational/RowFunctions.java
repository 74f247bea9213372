package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** Functions of texts and moments, and the least or greatest of several values. */
record RowFunctions(RexBuilder rex, SqlTypes types) {
    /** Some databases pass over what is missing; here one missing value makes the whole missing. */
    RexNode extreme(RowExpression.End end, List<RexNode> values) {
        RexNode missing = rex.makeCall(
                SqlStdOperatorTable.OR,
                values.stream()
                        .map(value -> rex.makeCall(SqlStdOperatorTable.IS_NULL, value))
                        .toList());
        SqlFunction function = switch (end) {
            case LEAST -> Functions.LEAST_OF;
            case GREATEST -> Functions.GREATEST_OF;
        };
        RelDataType type = types.factory()
                .leastRestrictive(values.stream().map(RexNode::getType).toList());
        return rex.makeCall(
                type,
                SqlStdOperatorTable.CASE,
                List.of(missing, rex.makeNullLiteral(type), rex.makeCall(type, function, values)));
    }

    RexNode rewritten(RowExpression.Rewriting how, RexNode text) {
        return rex.makeCall(
                switch (how) {
                    case LOWER -> Functions.SMALL_LETTERS;
                    case UPPER -> Functions.CAPITAL_LETTERS;
                    case TRIMMED -> Functions.TRIMMED;
                },
                text);
    }

    RexNode length(RexNode text) {
        return rex.makeCall(Functions.CHARACTERS, text);
    }

    RexNode test(RowExpression.Position position, RexNode text, RexNode part) {
        return rex.makeCall(
                switch (position) {
                    case ANYWHERE -> Functions.HAS_PART;
                    case AT_START -> Functions.BEGINS_WITH;
                    case AT_END -> Functions.FINISHES_WITH;
                },
                text,
                part);
    }

    /** @param moment a date, or a timestamp as clocks show it */
    RexNode part(RowExpression.MomentPart part, RexNode moment) {
        return switch (part) {
            case DATE -> rex.makeAbstractCast(types.day(), moment, false);
            case YEAR -> rex.makeCall(Functions.YEAR_OF, moment);
            case MONTH -> rex.makeCall(Functions.MONTH_OF, moment);
            case DAY -> rex.makeCall(Functions.DAY_OF, moment);
            case HOUR -> rex.makeCall(Functions.HOUR_OF, moment);
            case WEEKDAY -> rex.makeCall(types.of(new ValueType.Text()), Functions.WEEKDAY_OF, List.of(moment));
        };
    }
}
