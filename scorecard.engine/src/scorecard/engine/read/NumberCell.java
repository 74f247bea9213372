package scorecard.engine.read;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;
import scorecard.engine.type.ValueType;

/** A whole number, decimal or amount; one with more decimals than declared does not fit, for it is never rounded. */
final class NumberCell implements CellContract {
    private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);

    private final boolean whole;
    private final int scale;
    private final CellFormat.Number range;

    NumberCell(ValueType type, CellFormat.Number range) {
        this.range = range;
        this.whole = type instanceof ValueType.Whole;
        this.scale = switch (type) {
            case ValueType.Whole unused -> 0;
            case ValueType.Decimal(int decimals) -> decimals;
            case ValueType.Money(String currency, int decimals) -> decimals;
            case ValueType.Text unused -> throw mismatch(type);
            case ValueType.YesNo unused -> throw mismatch(type);
            case ValueType.Duration unused -> throw mismatch(type);
            case ValueType.Date unused -> throw mismatch(type);
            case ValueType.Timestamp unused -> throw mismatch(type);
        };
    }

    private static IllegalArgumentException mismatch(ValueType type) {
        return new IllegalArgumentException("not a type of number: " + type);
    }

    @Override
    public Cell read(RawCell raw) {
        boolean comma = range.mark().isPresent();
        Optional<BigDecimal> read = comma ? PlainNumber.withComma(raw) : PlainNumber.of(raw);
        if (read.isEmpty()) {
            return new Cell.Unfit(
                    whole
                            ? "not a whole number"
                            : "not a number like " + (comma ? "1234,56 (a comma" : "1234.56 (a point")
                                    + " before decimals, no other marks)");
        }
        BigDecimal value = read.get();
        if (value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            return new Cell.Unfit(whole ? "not a whole number" : "more than " + scale + " decimals");
        }
        if (range.least().filter(least -> value.compareTo(least) < 0).isPresent()) {
            return new Cell.Unfit("less than " + range.least().get().toPlainString());
        }
        if (range.most().filter(most -> value.compareTo(most) > 0).isPresent()) {
            return new Cell.Unfit("greater than " + range.most().get().toPlainString());
        }
        return whole ? whole(value) : decimal(value);
    }

    private static Cell whole(BigDecimal value) {
        return value.compareTo(LEAST_WHOLE) < 0 || value.compareTo(GREATEST_WHOLE) > 0
                ? new Cell.Unfit("beyond the whole numbers of 64 bits")
                : new Cell.Whole(value.longValueExact());
    }

    private Cell decimal(BigDecimal value) {
        return value.abs().compareTo(ReadingLimits.NUMBER) >= 0
                ? new Cell.Unfit("more than 18 digits before the point")
                : new Cell.Decimal(value.setScale(scale));
    }
}
