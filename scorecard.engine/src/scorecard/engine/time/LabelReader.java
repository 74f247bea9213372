package scorecard.engine.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scorecard.engine.plan.PeriodKind;

/** Reads labels of periods strictly, and guesses what was meant where one is wrong. */
final class LabelReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern CIVIL_YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern FISCAL_YEAR = Pattern.compile("FY(\\d{4})");
    private static final int LAST_YEAR = 9998;

    private final PeriodCalendar calendar;

    LabelReader(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    LabelReading read(String label) {
        return firstDay(calendar.kind(), label)
                .map(calendar::containing)
                .filter(period -> period.label().equals(label))
                .<LabelReading>map(LabelReading.Known::new)
                .orElseGet(() -> new LabelReading.Unknown(label, expected(), nearest(label)));
    }

    /** A day of the period that a label of the kind names, whether or not the calendar has just this period. */
    private Optional<LocalDate> firstDay(PeriodKind kind, String label) {
        try {
            return switch (kind) {
                case DAY -> match(DAY, label).map(LabelReader::day);
                case WEEK ->
                    calendar.hasIsoWeeks()
                            ? match(ISO_WEEK, label).map(LabelReader::monday)
                            : match(DAY, label).map(LabelReader::day);
                case MONTH -> match(MONTH, label).map(parts -> LocalDate.of(year(parts), number(parts, 2), 1));
                case QUARTER -> match(QUARTER, label).map(this::firstOfQuarter);
                case YEAR ->
                    match(calendar.hasCivilYears() ? CIVIL_YEAR : FISCAL_YEAR, label)
                            .map(parts -> LocalDate.of(year(parts), calendar.yearStart(), 1));
            };
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> match(Pattern pattern, String label) {
        Matcher matcher = pattern.matcher(label);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int year(Matcher parts) {
        int year = number(parts, 1);
        if (!isYear(year)) {
            throw new DateTimeException("years are 0001 .. " + LAST_YEAR);
        }
        return year;
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    private static LocalDate day(Matcher parts) {
        return LocalDate.of(year(parts), number(parts, 2), number(parts, 3));
    }

    /** 4 January always lies in the first ISO week. A week that the year does not have leads into the next year. */
    private static LocalDate monday(Matcher parts) {
        LocalDate inFirstWeek = LocalDate.of(year(parts), 1, 4);
        return inFirstWeek
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(parts, 2))
                .with(DayOfWeek.MONDAY);
    }

    private LocalDate firstOfQuarter(Matcher parts) {
        return LocalDate.of(year(parts), calendar.yearStart(), 1).plusMonths(3L * (number(parts, 2) - 1));
    }

    private String expected() {
        return switch (calendar.kind()) {
            case DAY -> "a day is written like `2026-06-15`";
            case WEEK ->
                calendar.hasIsoWeeks()
                        ? "a week is written like `2026-W27`"
                        : "a week is written as its first day, like `"
                                + calendar.containing(LocalDate.of(2026, 7, 1)).label() + "`";
            case MONTH -> "a month is written like `2026-06`";
            case QUARTER -> "a quarter is written like `2026-Q2`";
            case YEAR ->
                calendar.hasCivilYears()
                        ? "a year is written like `2026`"
                        : "a fiscal year is written like `FY2026`, the one that starts in 2026";
        };
    }

    /** The period around what the label means in another kind, or in a careless spelling. */
    private Optional<String> nearest(String label) {
        return Stream.of(label, CarelessLabel.corrected(label))
                .flatMap(spelling -> Stream.concat(asYear(spelling), inEachKind(spelling)))
                .map(calendar::containing)
                .map(Period::label)
                .findFirst();
    }

    private Stream<LocalDate> asYear(String spelling) {
        return Stream.of(CIVIL_YEAR, FISCAL_YEAR)
                .flatMap(pattern -> match(pattern, spelling).stream())
                .filter(parts -> isYear(number(parts, 1)))
                .map(parts -> LocalDate.of(number(parts, 1), calendar.yearStart(), 1));
    }

    private Stream<LocalDate> inEachKind(String spelling) {
        PeriodCalendar isoWeeks = new PeriodCalendar(PeriodKind.WEEK, DayOfWeek.MONDAY, calendar.yearStart());
        return Stream.concat(Arrays.stream(PeriodKind.values()).map(calendar::cutInto), Stream.of(isoWeeks))
                .flatMap(other -> new LabelReader(other).firstDay(other.kind(), spelling).stream());
    }
}
