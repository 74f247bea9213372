package scorecard.engine.plan;

import java.util.Optional;

/**
 * A length of time in whole periods.
 *
 * @param count at least 1
 * @param unit their length; empty for the periods of the scorecard
 */
public record Span(int count, Optional<PeriodKind> unit) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** One period of the scorecard. */
    public static Span onePeriod() {
        return new Span(1, Optional.empty());
    }

    /** One year. */
    public static Span oneYear() {
        return new Span(1, Optional.of(PeriodKind.YEAR));
    }

    /**
     * Whether periods of a kind can go back by it: days by anything, weeks by weeks and years, longer ones by what is a
     * whole number of them. A quarter cannot go back by one month.
     */
    public boolean leadsFromOneToAnother(PeriodKind period) {
        if (unit.isEmpty()) {
            return true;
        }
        return switch (period) {
            case DAY -> true;
            case WEEK -> unit.orElseThrow() == PeriodKind.WEEK || unit.orElseThrow() == PeriodKind.YEAR;
            case MONTH, QUARTER, YEAR -> months() > 0 && months() % months(period) == 0;
        };
    }

    /** How many months it has; 0 where it is not made of months, or of the scorecard's periods. */
    public long months() {
        return unit.map(each -> (long) count * months(each)).orElse(0L);
    }

    private static int months(PeriodKind kind) {
        return switch (kind) {
            case DAY, WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> MONTHS_OF_A_QUARTER;
            case YEAR -> MONTHS_OF_A_YEAR;
        };
    }
}
