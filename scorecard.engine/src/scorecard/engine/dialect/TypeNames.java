package scorecard.engine.dialect;

import java.util.Locale;
import org.apache.calcite.rel.type.RelDataType;
import scorecard.engine.type.ValueType;

/**
 * What a database calls the types that values are stored as.
 *
 * @param text of any length
 * @param yesNo two values
 * @param whole 64 bits
 * @param decimal 38 digits, with {@code %d} where the number of those after the point stands
 * @param day without time
 * @param moment as the clocks of some zone show it, in milliseconds or finer
 */
record TypeNames(String text, String yesNo, String whole, String decimal, String day, String moment) {
    String of(ValueType type) {
        return switch (type) {
            case ValueType.Text() -> text;
            case ValueType.YesNo() -> yesNo;
            case ValueType.Whole() -> whole;
            case ValueType.Decimal(int scale) -> decimal(scale);
            case ValueType.Money(String currency, int scale) -> decimal(scale);
            case ValueType.Duration() -> whole;
            case ValueType.Date() -> day;
            case ValueType.Timestamp() -> moment;
        };
    }

    /** The name of a type of the algebra. */
    String of(RelDataType type) {
        return switch (type.getSqlTypeName()) {
            case VARCHAR, CHAR -> text;
            case BOOLEAN -> yesNo;
            case BIGINT, INTEGER -> whole;
            case DECIMAL -> decimal(type.getScale());
            case DATE -> day;
            case TIMESTAMP -> moment;
            default -> throw new IllegalArgumentException("no value is stored as " + type);
        };
    }

    private String decimal(int scale) {
        return String.format(Locale.ROOT, decimal, scale);
    }
}
