package scorecard.engine.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import scorecard.engine.plan.Span;

/**
 * Finds the period that lies some time before another.
 *
 * <ul>
 *   <li>A month, quarter or year goes back by months; a quarter cannot go back by one month.
 *   <li>A week goes back by weeks; by a year to the week of the same number, which a week 53 may not have, or by 52 weeks
 *       where weeks are not those of ISO 8601 and have no number.
 *   <li>A day goes back by days, or to the same day of an earlier month or year, which 29 February may not have.
 * </ul>
 */
final class EarlierPeriod {

    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int DAYS_OF_A_WEEK = 7;

    private final PeriodCalendar calendar;

    EarlierPeriod(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** The earlier period; empty where there is none. */
    Optional<Period> of(Period period, Span by) {
        if (!by.leadsFromOneToAnother(calendar.kind())) {
            return Optional.empty();
        }
        if (by.unit().isEmpty() || by.unit().orElseThrow() == calendar.kind()) {
            return Optional.of(calendar.at(calendar.index(period) - by.count()));
        }
        return switch (calendar.kind()) {
            case DAY -> day(period.from(), by).map(calendar::containing);
            case WEEK -> weekOfYearsAgo(period, by.count());
            case MONTH, QUARTER, YEAR ->
                Optional.of(calendar.containing(period.from().minusMonths(by.months())));
        };
    }

    private static Optional<LocalDate> day(LocalDate day, Span by) {
        if (by.months() == 0) {
            return Optional.of(day.minusDays((long) by.count() * DAYS_OF_A_WEEK));
        }
        LocalDate earlier = day.minusMonths(by.months());
        return earlier.getDayOfMonth() == day.getDayOfMonth() ? Optional.of(earlier) : Optional.empty();
    }

    private Optional<Period> weekOfYearsAgo(Period week, int years) {
        if (!calendar.hasIsoWeeks()) {
            return Optional.of(calendar.at(calendar.index(week) - (long) years * WEEKS_OF_A_YEAR));
        }
        long number = week.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = week.from().get(IsoFields.WEEK_BASED_YEAR) - years;
        // 4 January always lies in the first ISO week
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        return Optional.of(calendar.containing(inFirstWeek.plusWeeks(number - 1)))
                .filter(found -> found.from().get(IsoFields.WEEK_BASED_YEAR) == year);
    }
}
