package scorecard.dsl.typing;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.MissingTest;
import scorecard.dsl.scorecard.Negation;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.validation.IssueCodes;

/** Conditions on KPIs: what is compared has one unit, and is computed from KPIs alone. */
final class KpiConditionUnits {

    private final Consumer<TypeProblem> problems;
    private final FormulaUnits formulas;
    private final AmountBesideOwnUnit ownUnits;

    KpiConditionUnits(Consumer<TypeProblem> problems, FormulaUnits formulas, KpiUnits kpis) {
        this.problems = problems;
        this.formulas = formulas;
        this.ownUnits = new AmountBesideOwnUnit(kpis);
    }

    /** Whether an expression is a condition that can be evaluated; what keeps it from it is reported. */
    boolean isSound(Expression expression) {
        return switch (expression) {
            case null -> false;
            case Parenthesised parenthesised -> isSound(parenthesised.getInner());
            case Conjunction both -> isSound(both.getLeft()) & isSound(both.getRight());
            case Disjunction either -> isSound(either.getLeft()) & isSound(either.getRight());
            case Negation not -> isSound(not.getOperand());
            case MissingTest test -> unit(test.getValue()).isPresent();
            case Comparison comparison -> comparison(comparison);
            default ->
                problem(
                        expression,
                        IssueCodes.KPI_IN_ROWS,
                        "`" + SourceText.of(expression) + "` asks nothing of a KPI that could be true; expected a"
                                + " comparison such as `change(…) < 0`");
        };
    }

    private boolean comparison(Comparison comparison) {
        Optional<FormulaUnit> left = unit(comparison.getLeft());
        Optional<FormulaUnit> right = unit(comparison.getRight());
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        Optional<TypeProblem> ambiguous = ownUnits.in(comparison, comparison.getLeft(), comparison.getRight());
        if (ambiguous.isPresent()) {
            problems.accept(ambiguous.get());
            return false;
        }
        return isZero(comparison.getLeft())
                || isZero(comparison.getRight())
                || areComparable(left.get(), right.get())
                || problem(
                        comparison,
                        IssueCodes.INCOMPATIBLE_UNITS,
                        "`" + SourceText.of(comparison) + "` compares `"
                                + TypeNames.of(left.get().undeclared())
                                + "` with `" + TypeNames.of(right.get().undeclared())
                                + "`; expected two values of one unit");
    }

    private Optional<FormulaUnit> unit(Expression operand) {
        if (operand != null && looksAtRows(operand)) {
            problem(
                    operand,
                    IssueCodes.KPI_IN_ROWS,
                    "`" + SourceText.of(operand)
                            + "` is a value of rows, but stands where a KPI is asked for; expected conditions on rows"
                            + " and on KPIs apart, joined by `and`");
            return Optional.empty();
        }
        return formulas.of(operand);
    }

    private static boolean looksAtRows(Expression operand) {
        return EcoreUtil2.eAllContentsAsList(operand).stream().anyMatch(KpiConditionUnits::isOfRows)
                || isOfRows(operand);
    }

    private static boolean isOfRows(Object element) {
        return element instanceof Aggregate
                || element instanceof Reference reference && reference.getTarget() instanceof Column;
    }

    private static boolean areComparable(FormulaUnit left, FormulaUnit right) {
        FormulaUnit one = isRate(right) ? left : amount(left);
        FormulaUnit other = isRate(left) ? right : amount(right);
        return one.equals(other) || isNumber(one) && isNumber(other);
    }

    private static boolean isRate(FormulaUnit unit) {
        return unit instanceof FormulaUnit.Rate || unit instanceof FormulaUnit.PerSpan;
    }

    /** What is compared with a rate is written without what it is per; per which time must be known then. */
    private static FormulaUnit amount(FormulaUnit unit) {
        return switch (unit) {
            case FormulaUnit.Rate rate -> rate.of();
            case FormulaUnit.PerSpan rate when !rate.isRaw() -> rate.of();
            default -> unit;
        };
    }

    private static boolean isNumber(FormulaUnit unit) {
        return unit instanceof FormulaUnit.Plain
                || unit instanceof FormulaUnit.Counted
                || unit instanceof FormulaUnit.Spans;
    }

    private static boolean isZero(Expression expression) {
        return expression instanceof Quantity quantity
                && QuantityValue.of(quantity)
                        .filter(value -> value.value().signum() == 0)
                        .isPresent();
    }

    private boolean problem(Expression element, String code, String message) {
        problems.accept(new TypeProblem(element, code, message));
        return false;
    }
}
