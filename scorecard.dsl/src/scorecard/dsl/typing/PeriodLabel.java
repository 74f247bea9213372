package scorecard.dsl.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scorecard.engine.plan.PeriodKind;

/**
 * A period as authors write it.
 *
 * @param kind its length
 * @param order sorts labels of one kind by time
 */
public record PeriodLabel(PeriodKind kind, int order) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("(?:FY)?(\\d{4})");

    /** Reads {@code 2026-06-15}, {@code 2026-06}, {@code 2026-W27}, {@code 2026-Q2}, {@code 2026} or {@code FY2026}. */
    public static Optional<PeriodLabel> of(String text) {
        if (DAY.matcher(text).matches()) {
            return ClockText.date(text).map(day -> new PeriodLabel(PeriodKind.DAY, (int) day.toEpochDay()));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(month);
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            int year = Integer.parseInt(week.group(1));
            int number = Integer.parseInt(week.group(2));
            // the 28th of December always lies in the last week of its ISO year
            int last = LocalDate.of(year, Month.DECEMBER, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return number >= 1 && number <= last
                    ? Optional.of(new PeriodLabel(PeriodKind.WEEK, year * 100 + number))
                    : Optional.empty();
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(new PeriodLabel(
                    PeriodKind.QUARTER, Integer.parseInt(quarter.group(1)) * 4 + Integer.parseInt(quarter.group(2))));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches()
                ? Optional.of(new PeriodLabel(PeriodKind.YEAR, Integer.parseInt(year.group(1))))
                : Optional.empty();
    }

    private static Optional<PeriodLabel> month(Matcher month) {
        try {
            YearMonth value = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            return Optional.of(new PeriodLabel(PeriodKind.MONTH, value.getYear() * 12 + value.getMonthValue()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
