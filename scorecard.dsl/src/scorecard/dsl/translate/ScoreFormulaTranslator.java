package scorecard.dsl.translate;

import java.math.BigDecimal;
import scorecard.dsl.scorecard.JudgedValue;
import scorecard.dsl.scorecard.OppositeScore;
import scorecard.dsl.scorecard.ParenthesisedScore;
import scorecard.dsl.scorecard.RangeEnd;
import scorecard.dsl.scorecard.RedFlagValue;
import scorecard.dsl.scorecard.ScoreArithmetic;
import scorecard.dsl.scorecard.ScoreExpression;
import scorecard.dsl.scorecard.ScoreExtreme;
import scorecard.dsl.scorecard.ScoreNumber;
import scorecard.engine.plan.ScoreFormula;
import scorecard.engine.plan.ScoreFormula.Anchor;

/** Translates the formula that a scorecard scores by. */
final class ScoreFormulaTranslator {

    private static final ScoreFormula ZERO = new ScoreFormula.Number(BigDecimal.ZERO);

    private ScoreFormulaTranslator() {}

    static ScoreFormula translate(ScoreExpression expression) {
        return switch (expression) {
            case ScoreNumber number -> new ScoreFormula.Number(new BigDecimal(number.getNumber()));
            case JudgedValue judged -> new ScoreFormula.Anchored(anchor(judged));
            case RedFlagValue redFlag -> new ScoreFormula.Anchored(Anchor.RED_FLAG);
            case RangeEnd end -> new ScoreFormula.Anchored(end.isStart() ? Anchor.RANGE_START : Anchor.RANGE_END);
            case OppositeScore opposite -> new ScoreFormula.Difference(ZERO, translate(opposite.getOperand()));
            case ParenthesisedScore parenthesised -> translate(parenthesised.getInner());
            case ScoreArithmetic arithmetic -> arithmetic(arithmetic);
            case ScoreExtreme extreme ->
                extreme.getValues().stream()
                        .map(ScoreFormulaTranslator::translate)
                        .reduce((one, other) -> extreme.isLeast()
                                ? new ScoreFormula.Least(one, other)
                                : new ScoreFormula.Greatest(one, other))
                        .orElseThrow();
            default ->
                throw new IllegalStateException(
                        "not checked: " + expression.eClass().getName());
        };
    }

    private static ScoreFormula arithmetic(ScoreArithmetic arithmetic) {
        ScoreFormula left = translate(arithmetic.getLeft());
        ScoreFormula right = translate(arithmetic.getRight());
        return switch (arithmetic.getOperator()) {
            case PLUS -> new ScoreFormula.Sum(left, right);
            case MINUS -> new ScoreFormula.Difference(left, right);
            case TIMES -> new ScoreFormula.Product(left, right);
            case DIVIDED_BY -> new ScoreFormula.Quotient(left, right);
        };
    }

    private static Anchor anchor(JudgedValue judged) {
        return switch (judged.getJudged()) {
            case VALUE -> Anchor.VALUE;
            case TARGET -> Anchor.TARGET;
            case BASELINE -> Anchor.BASELINE;
            case WORST -> Anchor.WORST;
            case GOAL -> Anchor.GOAL;
        };
    }
}
