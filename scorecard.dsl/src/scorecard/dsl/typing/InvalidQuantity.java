package scorecard.dsl.typing;

import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;

/** Says why a literal has no value. */
public final class InvalidQuantity {

    private InvalidQuantity() {}

    /** The problem of a literal for which {@link QuantityValue#of(Quantity)} is empty. */
    public static TypeProblem problem(Quantity quantity) {
        String message = quantity.getClock() != null
                ? "`" + SourceText.of(quantity) + "` is not a duration; expected `m:ss` or `h:mm:ss` with at most 59"
                        + " minutes and seconds"
                : "`" + SourceText.of(quantity) + "` is not a number of at most " + QuantityValue.MOST_DIGITS
                        + " digits";
        return new TypeProblem(quantity, IssueCodes.INVALID_LITERAL, message);
    }
}
