package scorecard.dsl.typing;

import java.util.function.Consumer;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;

/** Says why a literal has no value. */
final class InvalidQuantity {

    private InvalidQuantity() {}

    /** Reports a literal for which {@link QuantityValue#of(Quantity)} is empty; a value still to be decided is reported by itself. */
    static void report(Quantity quantity, Consumer<TypeProblem> problems) {
        if (!Placeholder.VALUE.equals(quantity.getNumber()) && !isOfUnusableUnit(quantity)) {
            problems.accept(problem(quantity));
        }
    }

    /** What is wrong with a unit is said where it is declared, or that it is not declared. */
    private static boolean isOfUnusableUnit(Quantity quantity) {
        return OwnUnits.word(quantity).isPresent()
                && QuantityValue.number(quantity.getNumber()).isPresent();
    }

    private static TypeProblem problem(Quantity quantity) {
        String message = quantity.getClock() != null
                ? "`" + SourceText.of(quantity) + "` is not a duration; expected `m:ss` or `h:mm:ss` with at most 59"
                        + " minutes and seconds"
                : "`" + SourceText.of(quantity) + "` is not a number of at most " + QuantityValue.MOST_DIGITS
                        + " digits";
        return new TypeProblem(quantity, IssueCodes.INVALID_LITERAL, message);
    }
}
