package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import scorecard.engine.evaluate.Arithmetic;
import scorecard.engine.evaluate.Ratio;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.RedFlag;
import scorecard.engine.plan.ScoreFormula;
import scorecard.engine.plan.ScoreFormula.Anchor;
import scorecard.engine.plan.ScoreFormula.Anchored;
import scorecard.engine.plan.ScoreFormula.Difference;
import scorecard.engine.plan.ScoreFormula.Greatest;
import scorecard.engine.plan.ScoreFormula.Least;
import scorecard.engine.plan.ScoreFormula.Number;
import scorecard.engine.plan.ScoreFormula.Product;
import scorecard.engine.plan.ScoreFormula.Quotient;
import scorecard.engine.plan.ScoreFormula.Sum;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.result.Reason;

/**
 * Scores a value by the author's formula. It is computed in exact ratios and rounded once, then cut to 0 .. 100 where
 * scores are capped. Without one of its anchors, or where it divides by zero, there is no score.
 */
final class FormulaScore {

    private final Kpi kpi;
    private final BigDecimal value;
    private final Optional<BigDecimal> target;

    private FormulaScore(Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        this.kpi = kpi;
        this.value = value;
        this.target = target;
    }

    static Score of(ScoreFormula formula, Kpi kpi, BigDecimal value, Optional<BigDecimal> target, boolean capped) {
        return switch (new FormulaScore(kpi, value, target).reckon(formula)) {
            case Reckoned.Absent(Reason why) -> new Score.Unscored(why);
            case Reckoned.Known(Ratio ratio) -> {
                BigDecimal points = Arithmetic.withoutGuardDigits(ratio.rounded());
                yield new Score.Scored(capped ? points.max(BigDecimal.ZERO).min(Points.FULL) : points);
            }
        };
    }

    private sealed interface Reckoned {

        record Known(Ratio number) implements Reckoned {}

        record Absent(Reason why) implements Reckoned {}
    }

    private Reckoned reckon(ScoreFormula formula) {
        return switch (formula) {
            case Number(BigDecimal number) -> new Reckoned.Known(Ratio.of(number));
            case Anchored(Anchor anchor) -> reckon(anchor);
            case Sum(ScoreFormula left, ScoreFormula right) -> both(left, right, Ratio::plus);
            case Difference(ScoreFormula left, ScoreFormula right) -> both(left, right, Ratio::minus);
            case Product(ScoreFormula left, ScoreFormula right) -> both(left, right, Ratio::times);
            case Quotient(ScoreFormula left, ScoreFormula right) -> quotient(left, right);
            case Least(ScoreFormula left, ScoreFormula right) ->
                both(left, right, (one, other) -> one.minus(other).signum() <= 0 ? one : other);
            case Greatest(ScoreFormula left, ScoreFormula right) ->
                both(left, right, (one, other) -> one.minus(other).signum() >= 0 ? one : other);
        };
    }

    private Reckoned reckon(Anchor anchor) {
        return switch (anchor) {
            case VALUE -> known(Optional.of(value), Reason.NO_ROWS);
            case TARGET -> known(target, Reason.NO_TARGET);
            case BASELINE -> known(kpi.baseline().map(Baseline::value), Reason.NO_BASELINE);
            case WORST -> known(kpi.worst(), Reason.NO_WORST_VALUE);
            case RED_FLAG -> known(kpi.redFlag().map(RedFlag::redFlag), Reason.NO_RED_FLAG);
            case GOAL -> known(kpi.redFlag().map(RedFlag::goal), Reason.NO_RED_FLAG);
            case RANGE_START -> known(kpi.range().map(ScoreRange::least), Reason.NO_RANGE);
            case RANGE_END -> known(kpi.range().map(ScoreRange::most), Reason.NO_RANGE);
        };
    }

    private static Reckoned known(Optional<BigDecimal> number, Reason otherwise) {
        return number.<Reckoned>map(given -> new Reckoned.Known(Ratio.of(given)))
                .orElse(new Reckoned.Absent(otherwise));
    }

    private Reckoned both(ScoreFormula left, ScoreFormula right, BinaryOperator<Ratio> operation) {
        return switch (reckon(left)) {
            case Reckoned.Absent absent -> absent;
            case Reckoned.Known(Ratio one) ->
                switch (reckon(right)) {
                    case Reckoned.Absent absent -> absent;
                    case Reckoned.Known(Ratio other) -> new Reckoned.Known(operation.apply(one, other));
                };
        };
    }

    private Reckoned quotient(ScoreFormula left, ScoreFormula right) {
        return reckon(right) instanceof Reckoned.Known(Ratio divisor) && divisor.isZero()
                ? new Reckoned.Absent(dependsOnValue(right) ? Reason.DIVISION_BY_ZERO : Reason.NO_DISTANCE)
                : both(left, right, Ratio::dividedBy);
    }

    /** Whether the data can make a divisor zero, and not the definition alone. */
    private static boolean dependsOnValue(ScoreFormula formula) {
        return switch (formula) {
            case Number number -> false;
            case Anchored(Anchor anchor) -> anchor == Anchor.VALUE;
            case Sum(ScoreFormula left, ScoreFormula right) -> dependsOnValue(left) || dependsOnValue(right);
            case Difference(ScoreFormula left, ScoreFormula right) -> dependsOnValue(left) || dependsOnValue(right);
            case Product(ScoreFormula left, ScoreFormula right) -> dependsOnValue(left) || dependsOnValue(right);
            case Quotient(ScoreFormula left, ScoreFormula right) -> dependsOnValue(left) || dependsOnValue(right);
            case Least(ScoreFormula left, ScoreFormula right) -> dependsOnValue(left) || dependsOnValue(right);
            case Greatest(ScoreFormula left, ScoreFormula right) -> dependsOnValue(left) || dependsOnValue(right);
        };
    }
}
