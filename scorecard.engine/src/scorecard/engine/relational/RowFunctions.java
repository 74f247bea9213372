package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** Functions of texts and moments, and the least or greatest of several values, as DuckDB knows them. */
record RowFunctions(RexBuilder rex, SqlTypes types) {
    /** What is no text at the ends of one: spaces, tabs, the ends of lines and the space that does not break. */
    private static final String WHITE_ENDS = "^[\\s\\x{00a0}]+|[\\s\\x{00a0}]+$";

    private static final SqlFunction REPLACE =
            SqlBasicFunction.create("REGEXP_REPLACE", ReturnTypes.ARG0_NULLABLE, OperandTypes.VARIADIC);
    private static final SqlFunction NULLIF =
            SqlBasicFunction.create("NULLIF", ReturnTypes.ARG0_FORCE_NULLABLE, OperandTypes.ANY_ANY);
    private static final SqlFunction LEAST =
            SqlBasicFunction.create("LEAST", ReturnTypes.LEAST_RESTRICTIVE, OperandTypes.VARIADIC);
    private static final SqlFunction GREATEST =
            SqlBasicFunction.create("GREATEST", ReturnTypes.LEAST_RESTRICTIVE, OperandTypes.VARIADIC);

    /** DuckDB passes over what is missing; here one missing value makes the whole missing. */
    RexNode extreme(RowExpression.End end, List<RexNode> values) {
        RexNode missing = rex.makeCall(
                SqlStdOperatorTable.OR,
                values.stream()
                        .map(value -> rex.makeCall(SqlStdOperatorTable.IS_NULL, value))
                        .toList());
        SqlFunction function = switch (end) {
            case LEAST -> LEAST;
            case GREATEST -> GREATEST;
        };
        RelDataType type = types.factory()
                .leastRestrictive(values.stream().map(RexNode::getType).toList());
        return rex.makeCall(
                type,
                SqlStdOperatorTable.CASE,
                List.of(missing, rex.makeNullLiteral(type), rex.makeCall(type, function, values)));
    }

    RexNode rewritten(RowExpression.Rewriting how, RexNode text) {
        return switch (how) {
            case LOWER -> rex.makeCall(SqlStdOperatorTable.LOWER, text);
            case UPPER -> rex.makeCall(SqlStdOperatorTable.UPPER, text);
            case TRIMMED ->
                rex.makeCall(NULLIF, rex.makeCall(REPLACE, text, text(WHITE_ENDS), text(""), text("g")), text(""));
        };
    }

    RexNode length(RexNode text) {
        return rex.makeCall(whole("LENGTH"), text);
    }

    RexNode test(RowExpression.Position position, RexNode text, RexNode part) {
        String function = switch (position) {
            case ANYWHERE -> "CONTAINS";
            case AT_START -> "STARTS_WITH";
            case AT_END -> "ENDS_WITH";
        };
        return rex.makeCall(
                SqlBasicFunction.create(function, ReturnTypes.BOOLEAN_NULLABLE, OperandTypes.ANY_ANY), text, part);
    }

    /** @param moment a date, or a timestamp as clocks show it */
    RexNode part(RowExpression.MomentPart part, RexNode moment) {
        return switch (part) {
            case DATE -> rex.makeAbstractCast(types.day(), moment, false);
            case YEAR -> rex.makeCall(whole("YEAR"), moment);
            case MONTH -> rex.makeCall(whole("MONTH"), moment);
            case DAY -> rex.makeCall(whole("DAY"), moment);
            case HOUR -> rex.makeCall(whole("HOUR"), moment);
            case WEEKDAY ->
                rex.makeCall(
                        SqlStdOperatorTable.LOWER,
                        rex.makeCall(types.of(new ValueType.Text()), named("DAYNAME"), List.of(moment)));
        };
    }

    private static SqlFunction whole(String name) {
        return SqlBasicFunction.create(name, ReturnTypes.BIGINT_NULLABLE, OperandTypes.ANY);
    }

    private static SqlFunction named(String name) {
        return SqlBasicFunction.create(name, ReturnTypes.VARCHAR, OperandTypes.ANY);
    }

    private RexNode text(String value) {
        return rex.makeLiteral(value, types.of(new ValueType.Text()), false);
    }
}
