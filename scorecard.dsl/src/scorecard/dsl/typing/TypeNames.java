package scorecard.dsl.typing;

import scorecard.engine.type.Unit;
import scorecard.engine.type.ValueType;

/** What types and units are called in messages and hovers: the words of the language. */
public final class TypeNames {

    private TypeNames() {}

    /** A type with its article, for a sentence: {@code a duration}. */
    public static String withArticle(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "text";
            case ValueType.YesNo yesNo -> "yes/no";
            case ValueType.Whole whole -> "an integer";
            case ValueType.Decimal decimal -> "a number";
            case ValueType.Money money -> "money in " + money.currency();
            case ValueType.Duration duration -> "a duration";
            case ValueType.Date date -> "a date";
            case ValueType.Timestamp timestamp -> "a timestamp";
        };
    }

    /** A unit as the unit clause writes it. */
    public static String of(Unit unit) {
        return switch (unit) {
            case Unit.Count count -> "count";
            case Unit.Number number -> "number";
            case Unit.Percent percent -> "percent";
            case Unit.Points points -> "points";
            case Unit.Duration duration -> "duration";
            case Unit.Money money -> "money " + money.currency();
            case Unit.Own own -> own.name();
            case Unit.Rate rate -> of(rate.of()) + " per " + rate.per();
        };
    }
}
