package scorecard.dsl.translate;

import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Extreme;
import scorecard.dsl.scorecard.MomentPart;
import scorecard.dsl.scorecard.TextFunction;
import scorecard.dsl.scorecard.TextTest;
import scorecard.dsl.typing.StartOfDay;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** Functions of texts and moments, and the least and greatest of several values, to plan. */
final class RowFunctionTranslator {

    private final RowTranslator rows;

    RowFunctionTranslator(RowTranslator rows) {
        this.rows = rows;
    }

    RowExpression translate(TextTest test) {
        RowExpression.Position position = test.isAnywhere()
                ? RowExpression.Position.ANYWHERE
                : test.isAtStart() ? RowExpression.Position.AT_START : RowExpression.Position.AT_END;
        return new RowExpression.TextTest(position, rows.translate(test.getText()), rows.translate(test.getPart()));
    }

    RowExpression translate(TextFunction function) {
        RowExpression text = rows.translate(function.getText());
        return switch (function.getOperation()) {
            case LOWER -> new RowExpression.Rewritten(RowExpression.Rewriting.LOWER, text);
            case UPPER -> new RowExpression.Rewritten(RowExpression.Rewriting.UPPER, text);
            case TRIM -> new RowExpression.Rewritten(RowExpression.Rewriting.TRIMMED, text);
            case LENGTH -> new RowExpression.LengthOfText(text);
        };
    }

    RowExpression translate(MomentPart part) {
        RowExpression.MomentPart wanted = switch (part.getPart()) {
            case DATE -> RowExpression.MomentPart.DATE;
            case YEAR -> RowExpression.MomentPart.YEAR;
            case MONTH -> RowExpression.MomentPart.MONTH;
            case DAY -> RowExpression.MomentPart.DAY;
            case WEEKDAY -> RowExpression.MomentPart.WEEKDAY;
            case HOUR -> RowExpression.MomentPart.HOUR;
        };
        return new RowExpression.PartOfMoment(wanted, rows.translate(part.getMoment()));
    }

    RowExpression translate(Extreme extreme, ValueType type) {
        return new RowExpression.Extreme(
                extreme.isLeast() ? RowExpression.End.LEAST : RowExpression.End.GREATEST,
                extreme.getValues().stream().map(value -> value(value, type)).toList(),
                type);
    }

    private RowExpression value(Expression value, ValueType type) {
        return StartOfDay.isMeant(value, type) ? RowTranslator.startOfDay(value) : rows.translate(value);
    }
}
