package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.dsl.scorecard.NegativeLiteral;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.scorecard.TruthLiteral;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** The types of literals in expressions over rows. */
final class LiteralTypes {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private LiteralTypes() {}

    static Optional<ValueType> of(Expression literal, Consumer<TypeProblem> problems) {
        return switch (literal) {
            case TextLiteral text -> Optional.of(new ValueType.Text());
            case TruthLiteral truth -> Optional.of(new ValueType.YesNo());
            case Quantity quantity -> quantity(quantity, problems);
            case NegativeLiteral negative -> quantity(negative.getQuantity(), problems);
            case MomentLiteral moment -> moment(moment, problems);
            default -> throw new IllegalArgumentException("not a literal: " + literal);
        };
    }

    private static Optional<ValueType> moment(MomentLiteral moment, Consumer<TypeProblem> problems) {
        boolean valid = ClockText.date(moment.getDate()).isPresent()
                && (moment.getTime() == null
                        || ClockText.timeOfDay(moment.getTime()).isPresent());
        if (!valid) {
            problems.accept(new TypeProblem(
                    moment,
                    IssueCodes.INVALID_LITERAL,
                    "`" + SourceText.of(moment) + "` is not in the calendar; expected a day such as `2026-01-31`,"
                            + " perhaps with a time such as `09:30`"));
            return Optional.empty();
        }
        return Optional.of(moment.getTime() == null ? new ValueType.Date() : new ValueType.Timestamp());
    }

    private static Optional<ValueType> quantity(Quantity quantity, Consumer<TypeProblem> problems) {
        Optional<QuantityValue> value = quantity == null ? Optional.empty() : QuantityValue.of(quantity);
        if (value.isEmpty()) {
            if (quantity != null) {
                InvalidQuantity.report(quantity, problems);
            }
            return Optional.empty();
        }
        return switch (value.get()) {
            case QuantityValue.Plain plain -> Optional.of(number(plain.value()));
            case QuantityValue.Percent percent -> Optional.of(number(percent.value()));
            case QuantityValue.Money money ->
                Optional.of(new ValueType.Money(
                        money.currency(), Math.max(0, money.value().scale())));
            case QuantityValue.Time time -> wholeMilliseconds(quantity, time, problems);
            case QuantityValue.Counted counted -> {
                problems.accept(new TypeProblem(
                        quantity,
                        IssueCodes.INCOMPATIBLE_TYPES,
                        "`" + SourceText.of(quantity) + "` is a count of `"
                                + counted.of().name()
                                + "`, and the values of rows are numbers without such a unit; expected `"
                                + Numbers.plain(counted.value()).toPlainString() + "`"));
                yield Optional.empty();
            }
        };
    }

    private static ValueType number(BigDecimal value) {
        return value.scale() <= 0 && value.abs().compareTo(LARGEST) <= 0
                ? new ValueType.Whole()
                : new ValueType.Decimal(Math.max(0, value.scale()));
    }

    private static Optional<ValueType> wholeMilliseconds(
            Quantity quantity, QuantityValue.Time time, Consumer<TypeProblem> problems) {
        if (time.value().movePointRight(3).stripTrailingZeros().scale() > 0) {
            problems.accept(new TypeProblem(
                    quantity,
                    IssueCodes.INEXACT_DURATION,
                    "`" + SourceText.of(quantity) + "` is not a whole number of milliseconds"));
            return Optional.empty();
        }
        return Optional.of(new ValueType.Duration());
    }
}
