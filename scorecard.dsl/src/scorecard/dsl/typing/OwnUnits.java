package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.model.Currencies;
import scorecard.dsl.model.PluralOfUnit;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.engine.type.Unit;

/** The units that authors declare. */
public final class OwnUnits {

    /** Units that may stand between a unit and those of the language. */
    public static final int LONGEST_CHAIN = 20;

    /** More digits than the amount of any unit may have. */
    private static final int MOST_DIGITS = 34;

    private OwnUnits() {}

    /** The unit of a declaration; empty where it depends on itself or its amount is none. */
    public static Optional<Unit.Own> of(OwnUnit declared) {
        return of(declared, Set.of());
    }

    private static Optional<Unit.Own> of(OwnUnit declared, Set<OwnUnit> underway) {
        if (declared == null || declared.eIsProxy() || declared.getName() == null) {
            return Optional.empty();
        }
        String plural = PluralOfUnit.of(declared);
        if (declared.getAmount() == null) {
            return Optional.of(new Unit.Own(declared.getName(), plural, BigDecimal.ONE, new Unit.Count()));
        }
        if (underway.contains(declared) || underway.size() >= LONGEST_CHAIN) {
            return Optional.empty();
        }
        Set<OwnUnit> longer = new HashSet<>(underway);
        longer.add(declared);
        return value(declared.getAmount(), longer)
                .filter(amount -> amount.value().signum() > 0 && amount.value().precision() <= MOST_DIGITS)
                .map(amount -> new Unit.Own(declared.getName(), plural, Numbers.plain(amount.value()), base(amount)));
    }

    private static Unit base(QuantityValue amount) {
        return switch (amount) {
            case QuantityValue.Plain plain -> new Unit.Number();
            case QuantityValue.Percent percent -> new Unit.Percent();
            case QuantityValue.Time time -> new Unit.Duration();
            case QuantityValue.Money money -> new Unit.Money(money.currency());
            case QuantityValue.Counted counted -> counted.of();
        };
    }

    /** Whether a unit is one of something counted, or so many of it. */
    static boolean isOfCounted(Unit.Own unit) {
        return unit.of() instanceof Unit.Own || unit.of() instanceof Unit.Count;
    }

    /** The name of one of what is counted: a call, also for a thousand calls. */
    static String nameOfOne(Unit.Own unit) {
        return unit.of() instanceof Unit.Own counted ? counted.name() : unit.name();
    }

    /** The word behind a number that is a currency or an author's unit; empty where there is none. */
    public static Optional<String> word(Quantity quantity) {
        return quantity.eIsSet(ScorecardPackage.eINSTANCE.getQuantity_Measure())
                ? Optional.of(SourceText.name(quantity, ScorecardPackage.eINSTANCE.getQuantity_Measure()))
                : Optional.empty();
    }

    /** The value of a literal; empty where its number or its unit is none. */
    static Optional<QuantityValue> value(Quantity quantity, Set<OwnUnit> underway) {
        if (quantity.getClock() != null) {
            return ClockText.elapsedSeconds(quantity.getClock()).map(QuantityValue.Time::new);
        }
        return QuantityValue.number(quantity.getNumber()).flatMap(number -> value(number, quantity, underway));
    }

    private static Optional<QuantityValue> value(BigDecimal number, Quantity quantity, Set<OwnUnit> underway) {
        if (quantity.isPercent()) {
            return Optional.of(new QuantityValue.Percent(number.movePointLeft(2)));
        }
        if (quantity.getUnit() != null) {
            return Optional.of(new QuantityValue.Time(number.multiply(TimeUnits.seconds(quantity.getUnit()))));
        }
        Optional<String> word = word(quantity);
        if (word.isEmpty()) {
            return Optional.of(new QuantityValue.Plain(number));
        }
        return Currencies.looksLikeOne(word.get())
                ? Optional.of(new QuantityValue.Money(number, word.get()))
                : of(quantity.getMeasure(), underway).map(unit -> of(number, unit));
    }

    private static QuantityValue of(BigDecimal number, Unit.Own unit) {
        BigDecimal value = number.multiply(unit.amount());
        return switch (unit.of()) {
            case Unit.Duration duration -> new QuantityValue.Time(value);
            case Unit.Money money -> new QuantityValue.Money(value, money.currency());
            case Unit.Percent percent -> new QuantityValue.Percent(value);
            case Unit.Number plain -> new QuantityValue.Plain(value);
            case Unit.Own counted -> new QuantityValue.Counted(value, counted);
            case Unit.Count count -> new QuantityValue.Counted(value, unit);
            case Unit.Points points -> throw new IllegalStateException("nothing is made of points");
            case Unit.Rate rate -> throw new IllegalStateException("nothing is made of a rate");
        };
    }
}
