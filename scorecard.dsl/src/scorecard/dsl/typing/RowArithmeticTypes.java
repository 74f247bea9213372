package scorecard.dsl.typing;

import static scorecard.dsl.typing.TypeNames.withArticle;

import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** The types of sums, differences, products and quotients of rows: rules 5 to 7 of {@link RowTypes}. */
final class RowArithmeticTypes {

    private static final String NUMBERS = "numbers, money or durations";

    private final Consumer<TypeProblem> problems;

    RowArithmeticTypes(Consumer<TypeProblem> problems) {
        this.problems = problems;
    }

    Optional<ValueType> of(Arithmetic operation, ValueType left, ValueType right) {
        return switch (operation.getOperator()) {
            case PLUS, MINUS -> sum(operation, left, right);
            case TIMES -> product(operation, left, right);
            case DIVIDED_BY -> quotient(operation, left, right);
        };
    }

    Optional<ValueType> opposite(Opposite opposite, ValueType type) {
        return switch (type) {
            case ValueType.Whole whole -> Optional.of(whole);
            case ValueType.Decimal decimal -> Optional.of(decimal);
            case ValueType.Money money -> Optional.of(money);
            case ValueType.Duration duration -> Optional.of(duration);
            case ValueType.Text text -> notNegatable(opposite, type);
            case ValueType.YesNo yesNo -> notNegatable(opposite, type);
            case ValueType.Date date -> notNegatable(opposite, type);
            case ValueType.Timestamp timestamp -> notNegatable(opposite, type);
        };
    }

    private Optional<ValueType> notNegatable(Opposite opposite, ValueType type) {
        return problem(
                opposite,
                IssueCodes.NUMBER_EXPECTED,
                "`" + SourceText.of(opposite.getOperand()) + "` is " + withArticle(type)
                        + "; expected a number, money or a duration after `-`");
    }

    private Optional<ValueType> sum(Arithmetic operation, ValueType left, ValueType right) {
        boolean minus = operation.getOperator() == ArithmeticOperator.MINUS;
        boolean moments = left instanceof ValueType.Date || left instanceof ValueType.Timestamp;
        if (moments && minus && left.equals(right)) {
            return Optional.of(new ValueType.Duration());
        }
        if (left instanceof ValueType.Timestamp && right instanceof ValueType.Duration) {
            return Optional.of(left);
        }
        boolean addable =
                left instanceof ValueType.Money || left instanceof ValueType.Duration || CommonType.isNumber(left);
        Optional<ValueType> common = addable ? CommonType.of(left, right) : Optional.empty();
        return common.isPresent() ? common : incompatible(operation, left, right, minus ? "less" : "plus");
    }

    private Optional<ValueType> product(Arithmetic operation, ValueType left, ValueType right) {
        int scale = CommonType.scale(left) + CommonType.scale(right);
        if (scale > ColumnTypes.MOST_DECIMALS) {
            return problem(
                    operation,
                    IssueCodes.TOO_MANY_DECIMALS,
                    "`" + SourceText.of(operation) + "` would have " + scale + " decimals, the most is "
                            + ColumnTypes.MOST_DECIMALS + "; declare its columns with fewer, for example `decimals 2`");
        }
        if (left instanceof ValueType.Whole && right instanceof ValueType.Whole) {
            return Optional.of(left);
        }
        if (CommonType.isNumber(left) && CommonType.isNumber(right)) {
            return Optional.of(new ValueType.Decimal(scale));
        }
        if (left instanceof ValueType.Money money && CommonType.isNumber(right)) {
            return Optional.of(new ValueType.Money(money.currency(), scale));
        }
        if (right instanceof ValueType.Money money && CommonType.isNumber(left)) {
            return Optional.of(new ValueType.Money(money.currency(), scale));
        }
        if (left instanceof ValueType.Duration && right instanceof ValueType.Whole
                || left instanceof ValueType.Whole && right instanceof ValueType.Duration) {
            return Optional.of(new ValueType.Duration());
        }
        if (left instanceof ValueType.Duration && right instanceof ValueType.Decimal
                || left instanceof ValueType.Decimal && right instanceof ValueType.Duration) {
            return problem(
                    operation,
                    IssueCodes.INEXACT_DURATION,
                    "`" + SourceText.of(operation) + "` may not be a whole number of milliseconds; multiply the"
                            + " aggregate instead of each row");
        }
        return incompatible(operation, left, right, "times");
    }

    private Optional<ValueType> quotient(Arithmetic operation, ValueType left, ValueType right) {
        int finer = Math.max(CommonType.scale(left), CommonType.scale(right));
        if (finer > RowExpression.QUOTIENT_DECIMALS) {
            return problem(
                    operation,
                    IssueCodes.TOO_MANY_DECIMALS,
                    "`" + SourceText.of(operation) + "` divides values with " + finer + " decimals, the most is "
                            + RowExpression.QUOTIENT_DECIMALS
                            + "; declare its columns with fewer, for example `decimals 2`");
        }
        if (CommonType.isNumber(right) && left instanceof ValueType.Money money) {
            return Optional.of(new ValueType.Money(money.currency(), RowExpression.QUOTIENT_DECIMALS));
        }
        if (CommonType.isNumber(right) && left instanceof ValueType.Duration) {
            return problem(
                    operation,
                    IssueCodes.INEXACT_DURATION,
                    "`" + SourceText.of(operation) + "` may not be a whole number of milliseconds; divide the"
                            + " aggregate instead of each row, or by a duration such as `1 minute`");
        }
        boolean alike = CommonType.isNumber(left) && CommonType.isNumber(right)
                || left instanceof ValueType.Duration && right instanceof ValueType.Duration
                || left instanceof ValueType.Money(String above, int scale)
                        && right instanceof ValueType.Money(String below, int digits)
                        && above.equals(below);
        return alike
                ? Optional.of(new ValueType.Decimal(RowExpression.QUOTIENT_DECIMALS))
                : incompatible(operation, left, right, "divided by");
    }

    private Optional<ValueType> incompatible(Arithmetic operation, ValueType left, ValueType right, String verb) {
        return problem(
                operation,
                IssueCodes.INCOMPATIBLE_TYPES,
                "`" + SourceText.of(operation) + "` is " + withArticle(left) + " " + verb + " " + withArticle(right)
                        + "; expected " + expectedBeside(operation.getLeft(), left, verb));
    }

    private static String expectedBeside(Expression operand, ValueType type, String verb) {
        String words = "`" + SourceText.of(operand) + "`";
        if (verb.equals("times")) {
            return "a number beside " + words;
        }
        if (verb.equals("divided by")) {
            return switch (type) {
                case ValueType.Money money -> "a number or " + money.currency() + " below " + words;
                case ValueType.Duration duration -> "a duration below " + words;
                case ValueType.Whole whole -> "a number below " + words;
                case ValueType.Decimal decimal -> "a number below " + words;
                case ValueType.Text text -> NUMBERS;
                case ValueType.YesNo yesNo -> NUMBERS;
                case ValueType.Date date -> NUMBERS;
                case ValueType.Timestamp timestamp -> NUMBERS;
            };
        }
        return switch (type) {
            case ValueType.Text text -> NUMBERS;
            case ValueType.YesNo yesNo -> NUMBERS;
            case ValueType.Date date -> "another date to be subtracted from " + words;
            case ValueType.Timestamp timestamp -> "a duration or another timestamp beside " + words;
            case ValueType.Whole whole -> "another number beside " + words;
            case ValueType.Decimal decimal -> "another number beside " + words;
            case ValueType.Money money -> "money in " + money.currency() + " beside " + words;
            case ValueType.Duration duration -> "a duration beside " + words;
        };
    }

    private Optional<ValueType> problem(Expression element, String code, String message) {
        problems.accept(new TypeProblem(element, code, message));
        return Optional.empty();
    }
}
