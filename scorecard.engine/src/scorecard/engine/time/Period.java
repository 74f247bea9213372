package scorecard.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import scorecard.engine.plan.PeriodKind;

/**
 * A stretch of whole days that values are computed for.
 *
 * @param kind its length; empty for the whole range asked for, whose label is {@code overall}, and for a window of
 *     several periods that a formula looks at together
 * @param from first day
 * @param to the day after the last
 * @param label as people write it: {@code 2026-06-15}, {@code 2026-W27}, {@code 2026-06}, {@code 2026-Q2},
 *     {@code 2026} or {@code FY2026}
 */
public record Period(Optional<PeriodKind> kind, LocalDate from, LocalDate to, String label) {

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The label of the whole range asked for. */
    public static final String OVERALL = "overall";

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period has at least one day: " + from + " .. " + to);
        }
    }

    /** Whether it is the whole range asked for. */
    public boolean isOverall() {
        return kind.isEmpty() && label.equals(OVERALL);
    }

    /** Whether it is a window of several periods that a formula looks at together. */
    public boolean isWindow() {
        return kind.isEmpty() && !isOverall();
    }

    /** The first day of the period of the same kind before; empty where it is not one period of a kind. */
    public Optional<LocalDate> startOfPrevious() {
        return kind.map(length -> switch (length) {
            case DAY -> from.minusDays(1);
            case WEEK -> from.minusWeeks(1);
            case MONTH -> from.minusMonths(1);
            case QUARTER -> from.minusMonths(MONTHS_OF_A_QUARTER);
            case YEAR -> from.minusYears(1);
        });
    }

    /** The whole range between two days. */
    public static Period overall(LocalDate from, LocalDate to) {
        return new Period(Optional.empty(), from, to, OVERALL);
    }
}
