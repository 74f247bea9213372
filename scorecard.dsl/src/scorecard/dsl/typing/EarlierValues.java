package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.dsl.scorecard.EarlierValue;
import scorecard.dsl.scorecard.Quantity;
import scorecard.engine.plan.Span;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;

/** Targets that are a step from the value of an earlier period: {@code previous year + 5%}. */
public final class EarlierValues {

    private EarlierValues() {}

    /** How much earlier. */
    public static Span span(EarlierValue earlier) {
        return earlier.isPeriod() ? Span.onePeriod() : new Span(1, Optional.of(Spans.of(earlier.getUnit())));
    }

    /**
     * The step from the earlier value: a percent multiplies, points and amounts of the KPI's unit are added.
     *
     * @return empty where the step does not fit the unit; a percent cannot multiply a percent, because nobody could tell it
     *     from percentage points
     */
    public static Optional<Target.Step> step(EarlierValue earlier, Unit unit) {
        if (earlier.getFactor() != null) {
            return Optional.of(new Target.Step.Times(new BigDecimal(earlier.getFactor())));
        }
        if (earlier.getStep() == null) {
            return Optional.of(new Target.Step.Plus(BigDecimal.ZERO));
        }
        Optional<QuantityValue> written =
                QuantityValue.of(earlier.getStep()).map(value -> earlier.isMinus() ? value.negated() : value);
        return written.flatMap(
                value -> earlier.isPoints() ? points(value, unit) : step(value, earlier.getStep(), unit));
    }

    private static Optional<Target.Step> points(QuantityValue value, Unit unit) {
        if (!(value instanceof QuantityValue.Plain plain)) {
            return Optional.empty();
        }
        return switch (unit) {
            case Unit.Percent percent ->
                Optional.of(new Target.Step.Plus(plain.value().movePointLeft(2)));
            case Unit.Points points -> Optional.of(new Target.Step.Plus(plain.value()));
            case Unit.Count count -> Optional.empty();
            case Unit.Number number -> Optional.empty();
            case Unit.Duration duration -> Optional.empty();
            case Unit.Money money -> Optional.empty();
            case Unit.Own own -> Optional.empty();
            case Unit.Rate rate -> points(value, rate.of());
        };
    }

    private static Optional<Target.Step> step(QuantityValue value, Quantity written, Unit unit) {
        if (written.isPercent()) {
            return isPartOfWhole(unit)
                    ? Optional.empty()
                    : Optional.of(new Target.Step.Times(BigDecimal.ONE.add(value.value())));
        }
        return AmountValues.fits(value, written, unit) && !(unit instanceof Unit.Points)
                ? AmountValues.inUnit(value, unit).map(Target.Step.Plus::new)
                : Optional.empty();
    }

    private static boolean isPartOfWhole(Unit unit) {
        return unit instanceof Unit.Percent || unit instanceof Unit.Own own && own.of() instanceof Unit.Percent;
    }
}
