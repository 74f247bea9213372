package scorecard.tests.library;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How much happens in a generated contact centre.
 *
 * @param first the first month
 * @param months how many, at least one
 * @param agents how many are employed at the same time, at least 8
 * @param accounts business customers, at least 10
 * @param ticketsPerMonth issues that customers raise
 * @param daysBetweenShifts how many days at least lie between two shifts of an agent
 */
record CentreSize(YearMonth first, int months, int agents, int accounts, int ticketsPerMonth, int daysBetweenShifts) {

    /** What the proof of the library runs on. */
    static final CentreSize PROOF = new CentreSize(YearMonth.of(2025, 10), 10, 34, 48, 260, 7);

    /** What the templates of new scorecards hold. */
    static final CentreSize TEMPLATE = new CentreSize(YearMonth.of(2026, 1), 4, 8, 10, 40, 16);

    LocalDate begin() {
        return first.atDay(1);
    }

    /** The day after the last. */
    LocalDate end() {
        return first.plusMonths(months).atDay(1);
    }
}
