package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Quantity;

/** The plain numbers that an expression is multiplied with and divided by, as one number. */
final class PlainFactor {

    private PlainFactor() {}

    /** The size of the factor; 1 where there is none. */
    static BigDecimal of(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> of(parenthesised.getInner());
            case Opposite opposite -> of(opposite.getOperand());
            case Quantity quantity -> plain(quantity).orElse(BigDecimal.ONE);
            case Arithmetic product
            when product.getOperator() == ArithmeticOperator.TIMES ->
                of(product.getLeft()).multiply(of(product.getRight()), MathContext.DECIMAL128);
            case Arithmetic quotient
            when quotient.getOperator() == ArithmeticOperator.DIVIDED_BY ->
                of(quotient.getLeft()).divide(of(quotient.getRight()), MathContext.DECIMAL128);
            case null, default -> BigDecimal.ONE;
        };
    }

    private static Optional<BigDecimal> plain(Quantity quantity) {
        return QuantityValue.of(quantity)
                .filter(QuantityValue.Plain.class::isInstance)
                .map(value -> value.value().abs())
                .filter(value -> value.signum() > 0);
    }

    /** Whether an expression is nothing but a plain number. */
    static Optional<BigDecimal> alone(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> alone(parenthesised.getInner());
            case Opposite opposite -> alone(opposite.getOperand());
            case Quantity quantity -> plain(quantity);
            case Arithmetic operation ->
                isScaling(operation)
                                && alone(operation.getLeft()).isPresent()
                                && alone(operation.getRight()).isPresent()
                        ? Optional.of(of(operation))
                        : Optional.empty();
            case null, default -> Optional.empty();
        };
    }

    private static boolean isScaling(Arithmetic operation) {
        return operation.getOperator() == ArithmeticOperator.TIMES
                || operation.getOperator() == ArithmeticOperator.DIVIDED_BY;
    }

    /** The seconds of an expression that is nothing but a duration. */
    static Optional<BigDecimal> seconds(Expression expression) {
        return Parentheses.without(expression) instanceof Quantity quantity
                ? QuantityValue.of(quantity)
                        .filter(QuantityValue.Time.class::isInstance)
                        .map(QuantityValue::value)
                        .filter(value -> value.signum() > 0)
                : Optional.empty();
    }
}
