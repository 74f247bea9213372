package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.Unit;

/** The values of targets, baselines and band edges in the engine's base of their KPI's unit. */
public final class AmountValues {

    private final Consumer<TypeProblem> problems;

    /** Values whose problems go to a consumer. */
    public AmountValues(Consumer<TypeProblem> problems) {
        this.problems = problems;
    }

    /** Values whose problems were reported before. */
    public static AmountValues unreported() {
        return new AmountValues(problem -> {});
    }

    /** The value of an amount; empty where it is written in another unit, which is reported. */
    public Optional<BigDecimal> of(Amount amount, Unit unit) {
        if (amount == null || amount.getQuantity() == null) {
            return Optional.empty();
        }
        Optional<QuantityValue> value = QuantityValue.of(amount);
        if (value.isEmpty()) {
            InvalidQuantity.report(amount.getQuantity(), problems);
            return Optional.empty();
        }
        if (!fits(value.get(), amount.getQuantity(), unit)) {
            problems.accept(new TypeProblem(
                    amount,
                    IssueCodes.WRONG_UNIT,
                    "`" + SourceText.of(amount) + "` is " + kind(value.get()) + ", but the KPI is measured in `"
                            + TypeNames.of(unit) + "`; expected " + example(amount, unit)));
            return Optional.empty();
        }
        Optional<BigDecimal> converted = inUnit(value.get(), unit);
        if (converted.isEmpty()) {
            problems.accept(new TypeProblem(
                    amount,
                    IssueCodes.INEXACT_CONVERSION,
                    "`" + SourceText.of(amount) + "` has no exact value in `" + TypeNames.of(unit)
                            + "`, because its digits never end; expected an amount in that unit"));
        }
        return converted;
    }

    /** A value that fits a unit, in the unit's base; empty where it has no finite number of digits there. */
    static Optional<BigDecimal> inUnit(QuantityValue value, Unit unit) {
        return switch (unit) {
            case Unit.Own own -> new Conversion(BigDecimal.ONE, own.amount()).exactly(value.value());
            case Unit.Rate rate -> inUnit(value, rate.of());
            default -> Optional.of(value.value());
        };
    }

    /** Whether a literal says an amount of a unit. A plain number is none of a unit that is an amount of another. */
    static boolean fits(QuantityValue value, Quantity written, Unit unit) {
        return switch (unit) {
            case Unit.Own own -> ofOwn(value, written, own);
            case Unit.Rate rate -> fits(value, written, rate.of());
            default -> fits(value, unit);
        };
    }

    private static boolean ofOwn(QuantityValue value, Quantity written, Unit.Own unit) {
        return switch (unit.of()) {
            case Unit.Count count ->
                value instanceof QuantityValue.Plain
                        || value instanceof QuantityValue.Counted counted
                                && counted.of().equals(unit);
            case Unit.Own counted ->
                value instanceof QuantityValue.Counted same && same.of().equals(counted);
            case Unit.Number number ->
                value instanceof QuantityValue.Plain && OwnUnits.word(written).isPresent();
            case Unit.Money money -> value instanceof QuantityValue.Money && fits(value, money);
            case Unit of -> fits(value, of);
        };
    }

    private static boolean fits(QuantityValue value, Unit unit) {
        return switch (unit) {
            case Unit.Count count -> value instanceof QuantityValue.Plain;
            case Unit.Number number -> value instanceof QuantityValue.Plain;
            case Unit.Points points -> value instanceof QuantityValue.Plain;
            case Unit.Percent percent -> value instanceof QuantityValue.Percent;
            case Unit.Duration duration -> value instanceof QuantityValue.Time;
            case Unit.Money money ->
                value instanceof QuantityValue.Plain
                        || value instanceof QuantityValue.Money amount
                                && amount.currency().equals(money.currency());
            case Unit.Own own -> false;
            case Unit.Rate rate -> false;
        };
    }

    private static String kind(QuantityValue value) {
        return switch (value) {
            case QuantityValue.Plain plain -> "a plain number";
            case QuantityValue.Percent percent -> "a percent";
            case QuantityValue.Time time -> "a duration";
            case QuantityValue.Money money -> "money in " + money.currency();
            case QuantityValue.Counted counted -> "a count of `" + counted.of().name() + "`";
        };
    }

    private static String example(Amount amount, Unit unit) {
        String number = amount.getQuantity().getNumber() == null
                ? "75"
                : amount.getQuantity().getNumber();
        String sign = amount.isNegative() ? "-" : "";
        return switch (unit) {
            case Unit.Count count -> "a plain number such as `" + sign + number + "`";
            case Unit.Number plain -> "a plain number such as `" + sign + number + "`";
            case Unit.Points points -> "a plain number such as `" + sign + number + "`";
            case Unit.Percent percent -> "a percent such as `" + sign + number + "%`";
            case Unit.Duration duration -> "a duration such as `4:30` or `" + number + " seconds`";
            case Unit.Money money -> "`" + sign + number + " " + money.currency() + "`";
            case Unit.Own own -> "for example `" + sign + number + " " + own.plural() + "`";
            case Unit.Rate rate -> example(amount, rate.of());
        };
    }
}
