package scorecard.tests.library;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How much happens in a generated contact centre.
 *
 * @param first the first month
 * @param months how many, at least one
 * @param agents how many are employed at the same time, at least 8
 * @param leaving how many of a hundred agents leave
 * @param accounts business customers, at least 10
 * @param ticketsPerMonth issues that customers raise
 * @param daysBetweenShifts how many days at least lie between two shifts of an agent
 * @param mostRevenue what an account pays in a month at most, in EUR
 */
record CentreSize(
        YearMonth first,
        int months,
        int agents,
        int leaving,
        int accounts,
        int ticketsPerMonth,
        int daysBetweenShifts,
        int mostRevenue) {

    /** What the proof of the library runs on. */
    static final CentreSize PROOF = new CentreSize(YearMonth.of(2025, 10), 10, 34, 85, 48, 260, 7, 4_000);

    /** What the templates of new scorecards hold. */
    static final CentreSize TEMPLATE = new CentreSize(YearMonth.of(2026, 1), 4, 11, 40, 10, 25, 40, 16_000);

    LocalDate begin() {
        return first.atDay(1);
    }

    /** The day after the last. */
    LocalDate end() {
        return first.plusMonths(months).atDay(1);
    }
}
