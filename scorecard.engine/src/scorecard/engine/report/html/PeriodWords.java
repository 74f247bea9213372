package scorecard.engine.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.time.Period;

/** Periods, days and moments as people say them, in English and without regard to the machine's language. */
final class PeriodWords {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private PeriodWords() {}

    /** {@code June 2026} for a month, else its label. */
    static String name(Period period) {
        boolean month = period.kind().filter(PeriodKind.MONTH::equals).isPresent();
        return month ? month(period.from().getMonth()) + " " + period.from().getYear() : period.label();
    }

    /** First and last day. */
    static String days(LocalDate from, LocalDate to) {
        LocalDate last = to.minusDays(1);
        if (from.equals(last)) {
            return day(from);
        }
        boolean sameYear = from.getYear() == last.getYear();
        boolean sameMonth = sameYear && from.getMonth() == last.getMonth();
        String first = sameMonth
                ? String.valueOf(from.getDayOfMonth())
                : sameYear ? from.getDayOfMonth() + " " + month(from.getMonth()) : day(from);
        return first + " – " + day(last);
    }

    /** A day, and the time where it is neither the first nor the last moment of the day. */
    static String moment(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        boolean wholeDay = time.equals(LocalTime.MIDNIGHT) || time.equals(LAST_SECOND);
        return day(moment.toLocalDate()) + (wholeDay ? "" : ", " + time);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
