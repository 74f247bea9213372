package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnType;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.DurationType;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.scorecard.YesNoType;
import scorecard.engine.type.ValueType;

/** The types that declarations of columns stand for. */
public final class ColumnTypes {

    /** Digits after the point of numbers and money unless the author says otherwise (semantics 2). */
    public static final int DEFAULT_DECIMALS = 6;

    /** Digits after the point of a derived column unless the author says otherwise: those of a quotient. */
    public static final int DERIVED_DECIMALS = 12;

    /** The most digits after the point a column can hold. */
    public static final int MOST_DECIMALS = 18;

    private ColumnTypes() {}

    /** The type of a column; empty where its declaration is incomplete. */
    public static Optional<ValueType> of(Column column) {
        return column.getType() == null
                ? Optional.empty()
                : Optional.of(
                        of(column.getType(), column.getDerivation() == null ? DEFAULT_DECIMALS : DERIVED_DECIMALS));
    }

    /** The type of a parameter; empty where its declaration is incomplete. */
    public static Optional<ValueType> of(Parameter parameter) {
        return Optional.ofNullable(parameter.getType()).map(ColumnTypes::of);
    }

    /** The type of a declaration. */
    public static ValueType of(ColumnType type) {
        return of(type, DEFAULT_DECIMALS);
    }

    private static ValueType of(ColumnType type, int usual) {
        return switch (type) {
            case TextType text -> new ValueType.Text();
            case YesNoType yesNo -> new ValueType.YesNo();
            case IntegerType integer -> new ValueType.Whole();
            case NumberType number -> new ValueType.Decimal(decimals(number.getDecimals(), usual));
            case MoneyType money ->
                new ValueType.Money(
                        money.getCurrency() == null ? "" : money.getCurrency(), decimals(money.getDecimals(), usual));
            case DurationType duration -> new ValueType.Duration();
            case DateType date -> new ValueType.Date();
            case TimestampType timestamp -> new ValueType.Timestamp();
            default -> throw new IllegalArgumentException("not a column type: " + type);
        };
    }

    private static int decimals(String written, int usual) {
        return QuantityValue.number(written)
                .filter(number -> number.compareTo(BigDecimal.valueOf(MOST_DECIMALS)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(usual);
    }
}
