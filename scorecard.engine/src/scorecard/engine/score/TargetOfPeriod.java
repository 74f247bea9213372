package scorecard.engine.score;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import scorecard.engine.evaluate.Arithmetic;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Span;
import scorecard.engine.plan.Target;
import scorecard.engine.result.Reason;
import scorecard.engine.time.LabelReading;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Finds the target that holds in a period.
 *
 * <p>A plan line is linear over the index of periods: a point's own period has its value, none before the first point,
 * constant after the last. A point dated by another kind of period than the scorecard's, for example a month in a
 * scorecard by quarters, stands for the period in which the point's last day lies; of two points in one period the
 * later holds.
 */
public final class TargetOfPeriod {

    /** For labels that the scorecard's own calendar does not have, such as ISO weeks where weeks start on Sunday. */
    private static final PeriodCalendar CIVIL = new PeriodCalendar(PeriodKind.MONTH, DayOfWeek.MONDAY, Month.JANUARY);

    private final PeriodCalendar calendar;

    /** Targets by the periods of a calendar. */
    public TargetOfPeriod(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** What a target comes to in a period. */
    public sealed interface Aim {

        /** A value to reach. */
        record At(BigDecimal value) implements Aim {}

        /** No value. */
        record Nowhere(Reason why) implements Aim {}

        /** The value; empty where there is none. */
        default Optional<BigDecimal> found() {
            return this instanceof At(BigDecimal value) ? Optional.of(value) : Optional.empty();
        }
    }

    /**
     * The target in a period; none overall.
     *
     * @param earlier the KPI's value in an earlier complete period; empty where there is none
     * @throws IllegalArgumentException where a point is dated by what is no period, which no valid plan holds
     */
    public Aim of(Target target, Period period, Function<Span, Optional<BigDecimal>> earlier) {
        if (period.kind().isEmpty()) {
            return new Aim.Nowhere(Reason.NO_TARGET);
        }
        return switch (target) {
            case Target.Value value -> new Aim.At(value.value());
            case Target.PlanLine line -> at(onLine(line.points(), calendar.index(period)));
            case Target.Relative relative ->
                earlier.apply(relative.from())
                        .map(value -> from(value, relative.step()))
                        .orElse(new Aim.Nowhere(Reason.NO_EARLIER_VALUE));
            case Target.Versions several ->
                several.inForceOn(period.from())
                        .map(version -> of(version, period, earlier))
                        .orElse(new Aim.Nowhere(Reason.NO_TARGET));
        };
    }

    private static Aim at(Optional<BigDecimal> value) {
        return value.<Aim>map(Aim.At::new).orElse(new Aim.Nowhere(Reason.NO_TARGET));
    }

    private static Aim from(BigDecimal earlier, Target.Step step) {
        return switch (step) {
            case Target.Step.Plus(BigDecimal amount) -> new Aim.At(earlier.add(amount, Arithmetic.CONTEXT));
            case Target.Step.Times(BigDecimal factor) ->
                earlier.signum() > 0
                        ? new Aim.At(earlier.multiply(factor, Arithmetic.CONTEXT))
                        : new Aim.Nowhere(Reason.EARLIER_VALUE_NOT_POSITIVE);
        };
    }

    private Optional<BigDecimal> onLine(List<Target.Point> points, long index) {
        Optional<Target.Point> before = Optional.empty();
        for (Target.Point point : points) {
            if (index(point) > index) {
                return before.map(reached -> between(reached, point, index));
            }
            before = Optional.of(point);
        }
        return before.map(Target.Point::value);
    }

    private BigDecimal between(Target.Point first, Target.Point second, long index) {
        BigDecimal rise = second.value().subtract(first.value());
        BigDecimal steps = BigDecimal.valueOf(index(second) - index(first));
        BigDecimal done = BigDecimal.valueOf(index - index(first));
        return first.value().add(rise.multiply(done).divide(steps, Arithmetic.CONTEXT), Arithmetic.CONTEXT);
    }

    /** Whether a label names a period in some calendar. */
    public static boolean isPeriod(String label) {
        return named(CIVIL, civil(label)).findFirst().isPresent();
    }

    private long index(Target.Point point) {
        String label = point.period();
        return Stream.concat(named(calendar, label), Stream.concat(named(CIVIL, label), named(CIVIL, civil(label))))
                .findFirst()
                .map(named -> calendar.containing(named.to().minusDays(1)))
                .map(calendar::index)
                .orElseThrow(() -> new IllegalArgumentException("not a period: " + label));
    }

    /** The period of a label in a calendar, first of the calendar's own kind. */
    private static Stream<Period> named(PeriodCalendar calendar, String label) {
        return Stream.concat(Stream.of(calendar.kind()), Arrays.stream(PeriodKind.values()))
                .flatMap(kind -> switch (calendar.cutInto(kind).read(label)) {
                    case LabelReading.Known known -> Stream.of(known.period());
                    case LabelReading.Unknown unknown -> Stream.empty();
                });
    }

    /** A fiscal year that starts in January is the civil one. */
    private static String civil(String label) {
        return label.startsWith("FY") ? label.substring(2) : label;
    }
}
