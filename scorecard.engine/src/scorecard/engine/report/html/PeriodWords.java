package scorecard.engine.report.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.time.Period;

/** Periods, days and moments as people say them, in English and without regard to the machine's language. */
final class PeriodWords {

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

    static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + ", " + moment.toLocalTime().withNano(0);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonth()) + " " + day.getYear();
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
