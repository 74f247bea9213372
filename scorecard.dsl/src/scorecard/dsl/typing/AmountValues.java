package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
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
        if (!fits(value.get(), unit)) {
            problems.accept(new TypeProblem(
                    amount,
                    IssueCodes.WRONG_UNIT,
                    "`" + SourceText.of(amount) + "` is " + kind(value.get()) + ", but the KPI is measured in `"
                            + TypeNames.of(unit) + "`; expected " + example(amount, unit)));
            return Optional.empty();
        }
        return Optional.of(value.get().value());
    }

    static boolean fits(QuantityValue value, Unit unit) {
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
            case Unit.Rate rate -> fits(value, rate.of());
        };
    }

    private static String kind(QuantityValue value) {
        return switch (value) {
            case QuantityValue.Plain plain -> "a plain number";
            case QuantityValue.Percent percent -> "a percent";
            case QuantityValue.Time time -> "a duration";
            case QuantityValue.Money money -> "money in " + money.currency();
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
            case Unit.Rate rate -> example(amount, rate.of());
        };
    }
}
