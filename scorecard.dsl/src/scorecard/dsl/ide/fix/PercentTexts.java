package scorecard.dsl.ide.fix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.typing.QuantityValue;

/** The percents that a plain number may stand for. */
public final class PercentTexts {

    private PercentTexts() {}

    /** Of 0.75 first {@code 75%}, then {@code 0.75%}; of 75 {@code 75%}. */
    public static List<String> of(Quantity number) {
        Optional<BigDecimal> value = QuantityValue.number(number.getNumber());
        if (value.isEmpty() || number.isPercent() || number.getUnit() != null || number.getMeasure() != null) {
            return List.of();
        }
        String asWritten = number.getNumber() + "%";
        return value.get().compareTo(BigDecimal.ONE) <= 0
                ? List.of(value.get().movePointRight(2).stripTrailingZeros().toPlainString() + "%", asWritten)
                : List.of(asWritten);
    }
}
