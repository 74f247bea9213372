package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.Range;
import scorecard.dsl.scorecard.TextType;
import scorecard.engine.type.ValueType;

/** A cell of a test's table: a literal of the language, whatever the format of the column's file. */
public sealed interface CellLiteral {

    /** Nothing. */
    record Missing() implements CellLiteral {}

    /**
     * A value.
     *
     * @param canonical as {@code GivenColumn} reads it: ISO 8601, plain numbers, milliseconds, {@code yes} and {@code no}
     */
    record Value(String canonical) implements CellLiteral {}

    /** Something that is no value of the column. */
    record Unfit(String expected) implements CellLiteral {}

    /** A number and perhaps a word behind it. */
    Pattern QUANTITY = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?: +(\\p{Alpha}+))?");

    /** A day and perhaps a time of day. */
    Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: +(\\d{1,2}:\\d\\d(?::\\d\\d)?))?");

    /** The words for units of elapsed time. */
    Set<String> UNITS =
            Set.of("milliseconds", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days");

    /** Elapsed time with a colon. */
    Pattern CLOCK = Pattern.compile("\\d+:\\d\\d(:\\d\\d)?");

    /** Reads a cell, which must belong to a column whose type is known. */
    static CellLiteral of(String text, Column column) {
        if (text.isEmpty()) {
            return new Missing();
        }
        ValueType type = ColumnTypes.of(column.getType());
        return switch (type) {
            case ValueType.Text any -> text(text, (TextType) column.getType());
            case ValueType.YesNo yesNo -> yesNo(text);
            case ValueType.Whole whole -> number(text, 0, "", ((IntegerType) column.getType()).getRange(), "42");
            case ValueType.Decimal(int scale) ->
                number(text, scale, "", ((NumberType) column.getType()).getRange(), "4.2");
            case ValueType.Money(String currency, int scale) ->
                number(text, scale, currency, ((MoneyType) column.getType()).getRange(), "5.20 " + currency);
            case ValueType.Duration duration -> duration(text);
            case ValueType.Date date -> date(text);
            case ValueType.Timestamp timestamp -> timestamp(text);
        };
    }

    private static CellLiteral text(String text, TextType type) {
        String value = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        List<String> allowed = type.getValues();
        if (value.isEmpty()) {
            return new Unfit("nothing between the bars for a missing text");
        }
        return allowed.isEmpty() || allowed.contains(value)
                ? new Value(value)
                : new Unfit("one of `" + String.join("`, `", allowed) + "`");
    }

    private static CellLiteral yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Value("yes");
            case "no", "false" -> new Value("no");
            default -> new Unfit("`yes` or `no`");
        };
    }

    private static CellLiteral number(String text, int scale, String currency, Range range, String example) {
        Matcher quantity = QUANTITY.matcher(text);
        String unit = quantity.matches() && quantity.group(2) != null ? quantity.group(2) : "";
        Optional<BigDecimal> number = quantity.matches() ? QuantityValue.number(quantity.group(1)) : Optional.empty();
        if (number.isEmpty() || !unit.isEmpty() && !unit.equals(currency)) {
            return new Unfit("a number such as `" + example + "`");
        }
        if (number.get().stripTrailingZeros().scale() > scale) {
            return new Unfit(scale == 0 ? "a whole number" : "at most " + scale + " decimals");
        }
        Optional<BigDecimal> least = range == null ? Optional.empty() : QuantityValue.number(range.getLeast());
        Optional<BigDecimal> most = range == null ? Optional.empty() : QuantityValue.number(range.getMost());
        boolean inside = least.filter(low -> number.get().compareTo(low) < 0).isEmpty()
                && most.filter(high -> number.get().compareTo(high) > 0).isEmpty();
        return inside
                ? new Value(number.get().toPlainString())
                : new Unfit("a number in " + least.orElseThrow() + " .. " + most.orElseThrow());
    }

    private static CellLiteral duration(String text) {
        Optional<BigDecimal> seconds = CLOCK.matcher(text).matches() ? ClockText.elapsedSeconds(text) : inUnits(text);
        return seconds.map(value -> value.movePointRight(3).stripTrailingZeros())
                .filter(milliseconds -> milliseconds.scale() <= 0 && milliseconds.signum() >= 0)
                .<CellLiteral>map(milliseconds -> new Value(milliseconds.toPlainString()))
                .orElseGet(() -> new Unfit("a duration such as `4:30`, `1:05:30` or `20 seconds`"));
    }

    private static Optional<BigDecimal> inUnits(String text) {
        Matcher quantity = QUANTITY.matcher(text);
        if (!quantity.matches() || quantity.group(2) == null || !UNITS.contains(quantity.group(2))) {
            return Optional.empty();
        }
        return QuantityValue.number(quantity.group(1))
                .map(number -> number.multiply(TimeUnits.seconds(quantity.group(2))));
    }

    private static CellLiteral date(String text) {
        return ClockText.date(text)
                .<CellLiteral>map(day -> new Value(day.toString()))
                .orElseGet(() -> new Unfit("a day such as `2026-01-31`"));
    }

    private static CellLiteral timestamp(String text) {
        Matcher moment = MOMENT.matcher(text);
        Optional<LocalDateTime> time = moment.matches() && moment.group(2) != null
                ? ClockText.moment(moment.group(1), moment.group(2))
                : Optional.empty();
        return time.<CellLiteral>map(value -> new Value(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value)))
                .orElseGet(() -> new Unfit("a moment such as `2026-01-31 09:30`"));
    }
}
