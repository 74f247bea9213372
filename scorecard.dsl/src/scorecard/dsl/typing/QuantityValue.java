package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Quantity;
import scorecard.engine.type.Unit;

/** The value of a literal with the unit the author wrote. */
public sealed interface QuantityValue {

    /** The number without its unit, in the engine's base of the unit. */
    BigDecimal value();

    /** The same with the opposite sign. */
    QuantityValue negated();

    /** A number without unit. */
    record Plain(BigDecimal value) implements QuantityValue {
        @Override
        public QuantityValue negated() {
            return new Plain(value.negate());
        }
    }

    /**
     * A percentage.
     *
     * @param value as a fraction: 0.75 for 75 %
     */
    record Percent(BigDecimal value) implements QuantityValue {
        @Override
        public QuantityValue negated() {
            return new Percent(value.negate());
        }
    }

    /**
     * An elapsed time.
     *
     * @param value in seconds
     */
    record Time(BigDecimal value) implements QuantityValue {
        @Override
        public QuantityValue negated() {
            return new Time(value.negate());
        }
    }

    /**
     * An amount of money.
     *
     * @param currency as written
     */
    record Money(BigDecimal value, String currency) implements QuantityValue {
        @Override
        public QuantityValue negated() {
            return new Money(value.negate(), currency);
        }
    }

    /**
     * So many of what an author has declared to be counted.
     *
     * @param of one of them
     */
    record Counted(BigDecimal value, Unit.Own of) implements QuantityValue {
        @Override
        public QuantityValue negated() {
            return new Counted(value.negate(), of);
        }
    }

    /** More digits than any literal may have. */
    int MOST_DIGITS = 30;

    /** A number as the language writes it; a text with syntax errors may hold others. */
    Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** The value of a literal; empty where its number is absurdly long, its clock shows no time or its unit is unknown. */
    static Optional<QuantityValue> of(Quantity quantity) {
        return OwnUnits.value(quantity, Set.of());
    }

    /** The value of an amount with its sign. */
    static Optional<QuantityValue> of(Amount amount) {
        return amount == null || amount.getQuantity() == null
                ? Optional.empty()
                : of(amount.getQuantity()).map(value -> amount.isNegative() ? value.negated() : value);
    }

    /** A number as the language writes it; empty where it has too many digits or is absent. */
    static Optional<BigDecimal> number(String text) {
        return text == null
                        || text.length() > MOST_DIGITS
                        || !NUMBER.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new BigDecimal(text));
    }
}
