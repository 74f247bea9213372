package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.OppositeScore;
import scorecard.dsl.scorecard.ParenthesisedScore;
import scorecard.dsl.scorecard.ScoreArithmetic;
import scorecard.dsl.scorecard.ScoreExpression;
import scorecard.dsl.scorecard.ScoreExtreme;
import scorecard.dsl.scorecard.ScoreNumber;
import scorecard.dsl.validation.IssueCodes;

/**
 * How often the unit of the scored KPI is a factor of a formula of scores. Points have it no time: else a score would
 * depend on whether a KPI is measured in minutes or seconds, as a percent or a fraction.
 */
public final class ScoreFormulaUnit {

    private static final String SHARE = "for example `100 * value / target`";

    private final Consumer<TypeProblem> problems;

    private ScoreFormulaUnit(Consumer<TypeProblem> problems) {
        this.problems = problems;
    }

    /** Reports why a formula gives no points. */
    public static void check(ScoreExpression formula, Consumer<TypeProblem> problems) {
        ScoreFormulaUnit units = new ScoreFormulaUnit(problems);
        units.of(formula)
                .filter(power -> power.times() != 0)
                .ifPresent(power -> units.report(
                        formula,
                        "`" + SourceText.of(formula) + "` is " + words(power)
                                + ", so the score would depend on the unit; expected a share of two, " + SHARE));
    }

    /** The unit to a power; zero is zero in every unit. */
    private record Power(int times, boolean zero) {}

    private Optional<Power> of(ScoreExpression expression) {
        return switch (expression) {
            case null -> Optional.empty();
            case ScoreNumber number -> Optional.of(new Power(0, new BigDecimal(number.getNumber()).signum() == 0));
            case ParenthesisedScore parenthesised -> of(parenthesised.getInner());
            case OppositeScore opposite -> of(opposite.getOperand());
            case ScoreExtreme extreme -> alike(extreme, extreme.getValues());
            case ScoreArithmetic arithmetic -> of(arithmetic);
            default -> Optional.of(new Power(1, false));
        };
    }

    private Optional<Power> of(ScoreArithmetic arithmetic) {
        ArithmeticOperator operator = arithmetic.getOperator();
        if (operator == ArithmeticOperator.PLUS || operator == ArithmeticOperator.MINUS) {
            return alike(arithmetic, List.of(arithmetic.getLeft(), arithmetic.getRight()));
        }
        Optional<Power> left = of(arithmetic.getLeft());
        Optional<Power> right = of(arithmetic.getRight());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        int times = right.get().times();
        if (operator == ArithmeticOperator.TIMES) {
            return Optional.of(new Power(
                    left.get().times() + times, left.get().zero() || right.get().zero()));
        }
        if (right.get().zero()) {
            report(arithmetic, "`" + SourceText.of(arithmetic) + "` divides by zero; expected another divisor");
            return Optional.empty();
        }
        return Optional.of(new Power(left.get().times() - times, left.get().zero()));
    }

    private Optional<Power> alike(EObject whole, List<ScoreExpression> parts) {
        List<Optional<Power>> powers = parts.stream().map(this::of).toList();
        if (powers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Power> different = powers.stream()
                .map(Optional::get)
                .filter(power -> !power.zero())
                .distinct()
                .toList();
        if (different.size() > 1) {
            report(
                    whole,
                    "`" + SourceText.of(whole) + "` puts " + words(different.get(0)) + " and " + words(different.get(1))
                            + " together; expected the same on both sides, " + SHARE);
            return Optional.empty();
        }
        return different.isEmpty() ? powers.getFirst() : Optional.of(different.getFirst());
    }

    private void report(EObject element, String message) {
        problems.accept(new TypeProblem(element, IssueCodes.UNFIT_SCORING_FORMULA, message));
    }

    private static String words(Power power) {
        return switch (power.times()) {
            case 0 -> "a plain number";
            case 1 -> "a value in the KPI's unit";
            case -1 -> "a number divided by a value in the KPI's unit";
            default -> "the KPI's unit to the power of " + power.times();
        };
    }
}
