package scorecard.dsl.typing;

import java.util.Optional;
import scorecard.engine.type.ValueType;

/** How nothing of a type is written. */
public final class NothingText {

    private NothingText() {}

    /** Zero in the type's unit; empty for what cannot be added. */
    public static Optional<String> of(ValueType type) {
        return switch (type) {
            case ValueType.Duration duration -> Optional.of("0 seconds");
            case ValueType.Money money -> Optional.of("0 " + money.currency());
            case ValueType.Whole whole -> Optional.of("0");
            case ValueType.Decimal decimal -> Optional.of("0");
            case ValueType.Text text -> Optional.empty();
            case ValueType.YesNo yesNo -> Optional.empty();
            case ValueType.Date date -> Optional.empty();
            case ValueType.Timestamp timestamp -> Optional.empty();
        };
    }
}
