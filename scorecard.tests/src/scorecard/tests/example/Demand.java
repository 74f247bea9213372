package scorecard.tests.example;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How many customers come on a day and when: more on Mondays and around Christmas, fewer at weekends and in August.
 *
 * @param meanPerDay on an average day of the first month
 */
record Demand(int meanPerDay) {

    /** Per cent of an average month, January first. */
    private static final int[] SEASON = {118, 104, 101, 97, 94, 92, 90, 82, 98, 103, 112, 121};

    /** Per cent of an average day, Monday first. */
    private static final int[] WEEK = {138, 121, 113, 110, 106, 66, 46};

    /** Customers per thousand of the first month: growth, then self-service takes questions away. */
    private static final Course GROWTH = new Course(1000, 1120, 1060);

    /** Weights of the hours from 7 to 20. Nobody comes at night, so no hour is lost or doubled in spring and autumn. */
    private static final int[] HOURS = {3, 7, 12, 13, 11, 8, 6, 8, 9, 8, 6, 4, 3, 2};

    private static final int FIRST_HOUR = 7;

    /** The number of customers on a day. */
    int on(LocalDate day, Randomness randomness) {
        long hundredMillionths = 1L
                * meanPerDay
                * SEASON[day.getMonthValue() - 1]
                * WEEK[day.getDayOfWeek().getValue() - 1]
                * GROWTH.on(day)
                * randomness.around(100, 30)
                / 10;
        long whole = hundredMillionths / 100_000_000;
        int rest = (int) (hundredMillionths % 100_000_000 / 10_000);
        return (int) whole + (randomness.happens(rest) ? 1 : 0);
    }

    /** A moment of the day, to the minute. */
    static LocalDateTime moment(LocalDate day, Randomness randomness) {
        return day.atTime(FIRST_HOUR + randomness.pick(HOURS), randomness.below(60));
    }
}
