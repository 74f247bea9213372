package scorecard.engine.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;

/**
 * How the numbers of one KPI are shown to people.
 *
 * <p>A value has the KPI's decimals, rounded half-up, and more where rounding would cross a band edge or a target:
 * 74.96 % below the edge 75 % is shown as {@code 74.96%}, never as {@code 75.0%}. Percents are multiplied by one
 * hundred, durations are {@code m:ss} or {@code h:mm:ss}, money is followed by its currency. A rate shows what it is
 * per only in {@link #unit()}.
 */
public final class ShownNumber {

    private static final int HUNDRED_AS_POWER_OF_TEN = 2;
    /** Results carry 15 significant digits; a difference beyond them is none. */
    private static final MathContext EXACT_ENOUGH = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Kpi kpi;
    private final Unit unit;

    private ShownNumber(Kpi kpi) {
        this.kpi = kpi;
        this.unit = kpi.unit() instanceof Unit.Rate rate ? rate.of() : kpi.unit();
    }

    /** How the numbers of a KPI are shown. */
    public static ShownNumber of(Kpi kpi) {
        return new ShownNumber(kpi);
    }

    /** A count of rows, for example {@code 12 345}. */
    public static String count(long count) {
        return DigitGroups.of(BigDecimal.valueOf(count));
    }

    /**
     * A score with one decimal, or more where rounding would cross one of the edges.
     *
     * @param score 0 .. 100
     * @param edges where colours change, see {@link scorecard.engine.plan.Scorecard#greenFrom()}
     */
    public static String score(BigDecimal score, BigDecimal... edges) {
        return EdgeSafeRounding.round(score, 1, List.of(edges)).toPlainString();
    }

    /** A weight or share as a percentage, for example {@code 33.3%}, {@code 25%}. */
    public static String share(BigDecimal share) {
        BigDecimal percent = EdgeSafeRounding.round(share.movePointRight(HUNDRED_AS_POWER_OF_TEN), 1, List.of());
        return (percent.stripTrailingZeros().scale() <= 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }

    /**
     * A value.
     *
     * @param value in the engine's base: fractions for percents, seconds for durations
     * @param target of the same period, which rounding must not cross either
     */
    public String value(BigDecimal value, Optional<BigDecimal> target) {
        List<BigDecimal> edges = edges();
        target.ifPresent(edges::add);
        List<BigDecimal> shownEdges = edges.stream().map(this::scaled).toList();
        return withUnit(EdgeSafeRounding.round(scaled(value), kpi.decimals(), shownEdges));
    }

    /** A target, baseline, benchmark or band edge: with up to two further decimals where it has them. */
    public String target(BigDecimal target) {
        return withUnit(EdgeSafeRounding.shown(scaled(target), kpi.decimals()));
    }

    /** What a value shall reach: the target of its period, or the range that is best where there is none. */
    public Optional<String> aim(Optional<BigDecimal> target) {
        return target.map(this::target)
                .or(() -> kpi.direction().flatMap(direction -> switch (direction) {
                    case Direction.Within within -> Optional.of(target(within.from()) + " .. " + target(within.to()));
                    case Direction.Higher higher -> Optional.empty();
                    case Direction.Lower lower -> Optional.empty();
                }));
    }

    /** How a value moved, with its sign and never rounded to nothing: {@code +1.2 points}, {@code -0:15}, {@code 0}. */
    public String change(BigDecimal before, BigDecimal after) {
        BigDecimal difference = scaled(after.round(EXACT_ENOUGH)).subtract(scaled(before.round(EXACT_ENOUGH)));
        BigDecimal rounded = EdgeSafeRounding.round(difference, kpi.decimals(), List.of(BigDecimal.ZERO));
        String sign = rounded.signum() > 0 ? "+" : "";
        return sign + (unit instanceof Unit.Percent ? DigitGroups.of(rounded) + " points" : withUnit(rounded));
    }

    /** The unit in the words of the language, for example {@code percent} or {@code EUR per contact}. */
    public String unit() {
        return nameOf(kpi.unit());
    }

    /** A unit in the words of the language. */
    public static String nameOf(Unit unit) {
        return switch (unit) {
            case Unit.Count() -> "count";
            case Unit.Number() -> "number";
            case Unit.Percent() -> "percent";
            case Unit.Points() -> "points";
            case Unit.Duration() -> "duration";
            case Unit.Money(String currency) -> currency;
            case Unit.Own own -> own.plural();
            case Unit.Rate(Unit of, String per) -> nameOf(of) + " per " + per;
        };
    }

    private BigDecimal scaled(BigDecimal value) {
        return unit instanceof Unit.Percent ? value.movePointRight(HUNDRED_AS_POWER_OF_TEN) : value;
    }

    private String withUnit(BigDecimal rounded) {
        return switch (unit) {
            case Unit.Percent() -> DigitGroups.of(rounded) + "%";
            case Unit.Duration() -> ShownDuration.of(rounded);
            case Unit.Money(String currency) -> DigitGroups.of(rounded) + " " + currency;
            case Unit.Count() -> DigitGroups.of(rounded);
            case Unit.Number() -> DigitGroups.of(rounded);
            case Unit.Points() -> DigitGroups.of(rounded);
            case Unit.Own own ->
                DigitGroups.of(rounded) + " "
                        + (rounded.abs().compareTo(BigDecimal.ONE) == 0 ? own.name() : own.plural());
            case Unit.Rate(Unit of, String per) ->
                throw new IllegalStateException("a rate of a rate: " + of + " per " + per);
        };
    }

    private List<BigDecimal> edges() {
        List<BigDecimal> edges = new ArrayList<>();
        kpi.bands().stream().flatMap(Bands::atAllTimes).forEach(interval -> {
            interval.from().map(Bands.Edge::value).ifPresent(edges::add);
            interval.to().map(Bands.Edge::value).ifPresent(edges::add);
        });
        kpi.target().ifPresent(target -> {
            switch (target) {
                case Target.Value value -> edges.add(value.value());
                case Target.PlanLine line -> {} // the target of the period is the caller's
                case Target.Relative relative -> {}
                case Target.Versions versions -> {}
            }
        });
        kpi.direction().ifPresent(direction -> {
            switch (direction) {
                case Direction.Within within -> edges.addAll(List.of(within.from(), within.to()));
                case Direction.Higher higher -> {}
                case Direction.Lower lower -> {}
            }
        });
        return edges;
    }
}
