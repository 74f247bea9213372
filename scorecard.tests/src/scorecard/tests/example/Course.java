package scorecard.tests.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a quantity moves over the two years: in a straight line per half, from the first month over the thirteenth to the
 * last.
 *
 * @param start in July 2024
 * @param middle in July 2025
 * @param end in June 2026 and after
 */
record Course(int start, int middle, int end) {

    /** The first day of the data. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

    /** The last day of the data: 24 whole months and the first days of the next. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 12);

    private static final int MIDDLE_MONTH = 12;
    private static final int LAST_MONTH = 23;

    /** Its value in the month of a day, cut to a whole number. */
    int on(LocalDate day) {
        int month = (int) ChronoUnit.MONTHS.between(FIRST_DAY, day);
        if (month <= MIDDLE_MONTH) {
            return start + (middle - start) * month / MIDDLE_MONTH;
        }
        int reached = Math.min(month, LAST_MONTH) - MIDDLE_MONTH;
        return middle + (end - middle) * reached / (LAST_MONTH - MIDDLE_MONTH);
    }
}
