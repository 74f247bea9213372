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
 */
record CentreSize(YearMonth first, int months, int agents, int accounts, int ticketsPerMonth) {

    /** What the proof of the library runs on. */
    static final CentreSize PROOF = new CentreSize(YearMonth.of(2025, 10), 10, 34, 48, 260);

    LocalDate begin() {
        return first.atDay(1);
    }

    /** The day after the last. */
    LocalDate end() {
        return first.plusMonths(months).atDay(1);
    }
}
