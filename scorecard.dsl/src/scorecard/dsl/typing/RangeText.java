package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.type.Unit;

/** How a range of possible values is said. */
public final class RangeText {

    private RangeText() {}

    /** In the words of a unit: {@code values from `0%` to `100%`}. */
    public static String of(PossibleRange range, Unit unit) {
        return "values"
                + words(
                        range.least().map(end -> amount(end, unit)),
                        range.most().map(end -> amount(end, unit)));
    }

    /** Of a column: {@code from `1` to `5`}. */
    public static String plain(PossibleRange range) {
        return words(
                        range.least().map(end -> end.stripTrailingZeros().toPlainString()),
                        range.most().map(end -> end.stripTrailingZeros().toPlainString()))
                .strip();
    }

    /** As the ends of a unit's range: {@code -100 .. 100}. */
    public static String ends(PossibleRange range, Unit unit) {
        return shown(range.least().orElseThrow(), unit) + " .. "
                + shown(range.most().orElseThrow(), unit);
    }

    private static String words(Optional<String> least, Optional<String> most) {
        return least.map(end -> " from `" + end + "`").orElse("")
                + most.map(end -> (least.isPresent() ? " to `" : " up to `") + end + "`")
                        .orElse("");
    }

    private static String amount(BigDecimal value, Unit unit) {
        return shown(value, unit)
                + switch (unit) {
                    case Unit.Percent percent -> "%";
                    case Unit.Money money -> " " + money.currency();
                    case Unit.Duration duration -> " seconds";
                    case Unit.Own own -> " " + own.name();
                    default -> "";
                };
    }

    private static String shown(BigDecimal value, Unit unit) {
        return (unit instanceof Unit.Percent ? value.movePointRight(2) : value)
                .stripTrailingZeros()
                .toPlainString();
    }
}
