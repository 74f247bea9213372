package scorecard.engine.time;

import java.time.LocalDate;
import java.util.Optional;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Span;

/** Finds the stretch of time, usually of several periods, that ends with a period. */
final class Window {

    private final PeriodCalendar calendar;

    Window(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** So much time that ends with the period. */
    Period rolling(Period last, Span over) {
        PeriodKind unit = over.unit().orElse(calendar.kind());
        LocalDate from = switch (unit) {
            case DAY -> last.to().minusDays(over.count());
            case WEEK -> last.to().minusWeeks(over.count());
            case MONTH -> monthsBefore(last.to(), over.count());
            case QUARTER -> monthsBefore(last.to(), 3L * over.count());
            case YEAR -> monthsBefore(last.to(), 12L * over.count());
        };
        return window(from, last, "rolling " + over.count() + " " + word(unit) + " to " + last.label());
    }

    /** From the start of the longer period that the period's last day lies in to the period's end. */
    Period toDate(Period last, PeriodKind since) {
        LocalDate from =
                calendar.cutInto(since).containing(last.to().minusDays(1)).from();
        return window(from, last, word(since) + " to date " + last.label());
    }

    private static Period window(LocalDate from, Period last, String label) {
        return new Period(Optional.empty(), from, last.to(), label);
    }

    /** A month that is too short for the day ends the window at its own end: three months to 31 May begin on 1 March. */
    private static LocalDate monthsBefore(LocalDate end, long months) {
        LocalDate lastDay = end.minusDays(1);
        return lastDay.getDayOfMonth() == lastDay.lengthOfMonth()
                ? end.minusMonths(months)
                : lastDay.minusMonths(months).plusDays(1);
    }

    private static String word(PeriodKind unit) {
        return unit.name().toLowerCase(java.util.Locale.ROOT);
    }
}
