package scorecard.engine.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Writes the label of a period from its first day. */
final class PeriodLabel {

    private PeriodLabel() {}

    static String of(PeriodCalendar calendar, LocalDate from) {
        return switch (calendar.kind()) {
            case DAY -> day(from);
            case WEEK -> calendar.hasIsoWeeks() ? isoWeek(from) : day(from);
            case MONTH -> format("%04d-%02d", from.getYear(), from.getMonthValue());
            case QUARTER -> format("%04d-Q%d", startYear(calendar, from), quarter(calendar, from));
            case YEAR -> format(calendar.hasCivilYears() ? "%04d" : "FY%04d", from.getYear());
        };
    }

    private static String day(LocalDate day) {
        return format("%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String isoWeek(LocalDate monday) {
        return format(
                "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static int startYear(PeriodCalendar calendar, LocalDate from) {
        return from.getMonthValue() < calendar.yearStart().getValue() ? from.getYear() - 1 : from.getYear();
    }

    private static int quarter(PeriodCalendar calendar, LocalDate from) {
        return Math.floorMod(from.getMonthValue() - calendar.yearStart().getValue(), 12) / 3 + 1;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
