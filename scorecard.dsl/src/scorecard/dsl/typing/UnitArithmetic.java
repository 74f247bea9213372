package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.typing.FormulaUnit.Counted;
import scorecard.dsl.typing.FormulaUnit.Fraction;
import scorecard.dsl.typing.FormulaUnit.Money;
import scorecard.dsl.typing.FormulaUnit.PerSpan;
import scorecard.dsl.typing.FormulaUnit.Plain;
import scorecard.dsl.typing.FormulaUnit.Rate;
import scorecard.dsl.typing.FormulaUnit.Spans;
import scorecard.dsl.typing.FormulaUnit.Time;
import scorecard.dsl.validation.IssueCodes;

/**
 * The units of sums and products of values of a period.
 *
 * <ol>
 *   <li>Like is added to like; counts and numbers may be added; a percent may be taken from 1 or 100 %, but from no other
 *       number, because it is a fraction.
 *   <li>A dimensionless factor keeps the other's unit; a number times a fraction is a number (the way to points).
 *   <li>A rate times what it counts is its numerator: EUR per contact × contacts = EUR.
 *   <li>Like divided by like has no dimension; anything divided by a count is a rate; anything divided by a number keeps
 *       its unit.
 *   <li>What time has a part in follows {@link RatesOverTime}.
 *   <li>Everything else has no unit that could be shown, so the upside-down {@code contacts / EUR} is caught.
 * </ol>
 */
final class UnitArithmetic {

    private final Consumer<TypeProblem> problems;
    private final AmountBesideOwnUnit ownUnits;

    UnitArithmetic(Consumer<TypeProblem> problems, AmountBesideOwnUnit ownUnits) {
        this.problems = problems;
        this.ownUnits = ownUnits;
    }

    Optional<Combination> of(Arithmetic operation, FormulaUnit left, FormulaUnit right) {
        Optional<TypeProblem> ambiguous =
                isSum(operation) ? ownUnits.in(operation, operation.getLeft(), operation.getRight()) : Optional.empty();
        if (ambiguous.isPresent()) {
            problems.accept(ambiguous.get());
            return Optional.empty();
        }
        Optional<Combination> combined = RatesOverTime.concerns(operation, left, right)
                ? RatesOverTime.of(operation, left, right)
                : timeless(operation, left, right).map(Combination::of);
        if (combined.isEmpty()) {
            problems.accept(new TypeProblem(
                    operation,
                    IssueCodes.INCOMPATIBLE_UNITS,
                    "`" + SourceText.of(operation) + "` is " + words(left) + " "
                            + operation.getOperator().getLiteral() + " " + words(right)
                            + ", which has no unit; expected " + expected(operation, left, right)));
        }
        return combined;
    }

    private static boolean isSum(Arithmetic operation) {
        return operation.getOperator() == ArithmeticOperator.PLUS
                || operation.getOperator() == ArithmeticOperator.MINUS;
    }

    private Optional<FormulaUnit> timeless(Arithmetic operation, FormulaUnit left, FormulaUnit right) {
        return switch (operation.getOperator()) {
            case PLUS, MINUS -> {
                if (left instanceof Plain && right instanceof Fraction && !isOne(operation.getLeft())) {
                    yield percentAndNumber(operation, operation.getRight(), operation.getLeft());
                }
                if (left instanceof Fraction && right instanceof Plain && !isOne(operation.getRight())) {
                    yield percentAndNumber(operation, operation.getLeft(), operation.getRight());
                }
                yield sum(left, right);
            }
            case TIMES -> product(left, right);
            case DIVIDED_BY -> quotient(left, right);
        };
    }

    static Optional<FormulaUnit> sum(FormulaUnit left, FormulaUnit right) {
        if (left.equals(right)) {
            return Optional.of(left);
        }
        if (left instanceof Counted && right instanceof Counted) {
            return Optional.of(new Counted(""));
        }
        if (left instanceof Rate a && right instanceof Rate b && new Counted(a.word()).fits(b.word())) {
            return sum(a.of(), b.of()).map(of -> new Rate(of, a.word().isEmpty() ? b.word() : a.word()));
        }
        if (left instanceof Fraction || right instanceof Fraction) {
            FormulaUnit other = left instanceof Fraction ? right : left;
            return other instanceof Plain ? Optional.of(new Fraction()) : Optional.empty();
        }
        return left.isDimensionless() && right.isDimensionless() ? Optional.of(new Plain()) : Optional.empty();
    }

    static Optional<FormulaUnit> product(FormulaUnit left, FormulaUnit right) {
        return inThisOrder(left, right).or(() -> inThisOrder(right, left));
    }

    private static Optional<FormulaUnit> inThisOrder(FormulaUnit left, FormulaUnit right) {
        if (left instanceof Rate rate && right instanceof Counted counted && counted.fits(rate.word())) {
            return Optional.of(rate.of());
        }
        if (left instanceof Fraction && right instanceof Fraction) {
            return Optional.of(left);
        }
        if (left.isDimensionless() && right.isDimensionless()) {
            return Optional.of(new Plain());
        }
        return right.isDimensionless() ? Optional.of(left) : Optional.empty();
    }

    static Optional<FormulaUnit> quotient(FormulaUnit left, FormulaUnit right) {
        if (left instanceof Counted above && right instanceof Counted below) {
            return Optional.of(
                    above.word().isEmpty() || below.word().isEmpty() || above.equals(below)
                            ? new Plain()
                            : new Rate(new Counted(above.word()), below.word()));
        }
        if (left.equals(right) || left instanceof Rate a && right instanceof Rate b && sameRate(a, b)) {
            return Optional.of(new Plain());
        }
        if (right instanceof Counted counted) {
            return left instanceof Rate || left instanceof Fraction
                    ? Optional.empty()
                    : Optional.of(new Rate(left, counted.word()));
        }
        if (right.isDimensionless()) {
            return Optional.of(left instanceof Counted || left instanceof Fraction ? new Plain() : left);
        }
        return Optional.empty();
    }

    private static boolean sameRate(Rate left, Rate right) {
        return left.of().equals(right.of()) && new Counted(left.word()).fits(right.word());
    }

    private Optional<FormulaUnit> percentAndNumber(Arithmetic operation, Expression percent, Expression number) {
        problems.accept(new TypeProblem(
                operation,
                IssueCodes.PERCENT_AND_NUMBER,
                "`" + SourceText.of(percent) + "` is a percent, that is a fraction, and `" + SourceText.of(number)
                        + "` a plain number; expected a percent such as `" + asPercent(number)
                        + "`, or `100 * " + SourceText.of(percent) + "`"));
        return Optional.of(new Plain());
    }

    private static String asPercent(Expression number) {
        return number instanceof Quantity quantity && quantity.getNumber() != null
                ? quantity.getNumber() + "%"
                : "100%";
    }

    private static boolean isOne(Expression expression) {
        return Parentheses.without(expression) instanceof Quantity quantity
                && QuantityValue.of(quantity)
                        .filter(value -> value.equals(new QuantityValue.Plain(BigDecimal.ONE)))
                        .isPresent();
    }

    private static String expected(Arithmetic operation, FormulaUnit left, FormulaUnit right) {
        return switch (operation.getOperator()) {
            case PLUS, MINUS -> words(left) + " on both sides";
            case TIMES -> "a number on one side";
            case DIVIDED_BY ->
                right instanceof Counted || right.isDimensionless()
                        ? "something else before `/`"
                        : left instanceof Rate
                                ? words(left) + " divided by a number"
                                : "a count or a number after `/`, or the two the other way round";
        };
    }

    private static String words(FormulaUnit unit) {
        return switch (unit) {
            case Plain plain -> "a number";
            case Counted counted -> counted.word().isEmpty() ? "a count" : "a count of `" + counted.word() + "`";
            case Fraction fraction -> "a percent";
            case Time time -> "a duration";
            case Money money -> "money in " + money.currency();
            case Rate rate -> words(rate.of()) + " per `" + (rate.word().isEmpty() ? "…" : rate.word()) + "`";
            case Spans spans -> "a number";
            case PerSpan rate ->
                words(rate.of()) + " per "
                        + (rate.isRaw() ? "duration" : "`" + rate.span().text() + "`");
        };
    }
}
