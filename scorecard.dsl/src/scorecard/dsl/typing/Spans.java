package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.dsl.scorecard.PeriodLength;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Span;

/** Lengths of time in whole periods, as authors write them. */
public final class Spans {

    /** More periods than any comparison reaches back. */
    public static final int MOST_PERIODS = 1000;

    private Spans() {}

    /** The span of a text that was checked. */
    public static Span of(scorecard.dsl.scorecard.Span span) {
        return new Span(count(span).orElseThrow(), Optional.of(unit(span)));
    }

    /** How many; empty where it is no whole number from 1 to {@link #MOST_PERIODS}. */
    public static Optional<Integer> count(scorecard.dsl.scorecard.Span span) {
        return QuantityValue.number(span.getCount())
                .filter(number -> number.signum() > 0
                        && number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(MOST_PERIODS)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /** The unit of a span. */
    public static PeriodKind unit(scorecard.dsl.scorecard.Span span) {
        return PeriodKind.valueOf(span.getUnit().getName().toUpperCase(java.util.Locale.ROOT));
    }

    /** The period that a word stands for. */
    public static PeriodKind of(PeriodLength length) {
        return switch (length) {
            case DAY -> PeriodKind.DAY;
            case WEEK -> PeriodKind.WEEK;
            case MONTH -> PeriodKind.MONTH;
            case QUARTER -> PeriodKind.QUARTER;
            case YEAR -> PeriodKind.YEAR;
        };
    }
}
