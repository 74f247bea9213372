package scorecard.dsl.typing;

import java.util.Optional;
import scorecard.engine.type.ValueType;

/** The type that holds the values of two types of one kind. */
public final class CommonType {

    private CommonType() {}

    /** The wider of two types of one kind; empty where they are of different kinds or currencies. */
    public static Optional<ValueType> of(ValueType left, ValueType right) {
        if (left.equals(right)) {
            return Optional.of(left);
        }
        if (left instanceof ValueType.Money a
                && right instanceof ValueType.Money b
                && a.currency().equals(b.currency())) {
            return Optional.of(new ValueType.Money(a.currency(), Math.max(a.scale(), b.scale())));
        }
        if (isNumber(left) && isNumber(right)) {
            return Optional.of(new ValueType.Decimal(Math.max(scale(left), scale(right))));
        }
        return Optional.empty();
    }

    static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Decimal;
    }

    static int scale(ValueType type) {
        return switch (type) {
            case ValueType.Decimal decimal -> decimal.scale();
            case ValueType.Money money -> money.scale();
            case ValueType.Whole whole -> 0;
            case ValueType.Text text -> 0;
            case ValueType.YesNo yesNo -> 0;
            case ValueType.Duration duration -> 0;
            case ValueType.Date date -> 0;
            case ValueType.Timestamp timestamp -> 0;
        };
    }
}
