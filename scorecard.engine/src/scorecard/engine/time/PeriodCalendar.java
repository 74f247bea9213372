package scorecard.engine.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Span;

/**
 * Time cut into periods of one kind, as a calendar says.
 *
 * <p>Every period has an index; neighbours differ by one, so distances between periods are differences of indexes. A
 * year is named after the calendar year in which it starts, and quarters are counted from its start: with a year that
 * starts in April, {@code 2026-Q2} is July to September 2026 and {@code FY2026} ends on 31 March 2027.
 */
public final class PeriodCalendar {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int DAYS_OF_A_WEEK = 7;

    private final PeriodKind kind;
    private final DayOfWeek weekStart;
    private final Month yearStart;

    /** Periods of a kind in a calendar. */
    public PeriodCalendar(Calendar calendar, PeriodKind kind) {
        this(kind, calendar.weekStart(), calendar.yearStart());
    }

    /** Periods of a kind where weeks and years start as given. */
    public PeriodCalendar(PeriodKind kind, DayOfWeek weekStart, Month yearStart) {
        this.kind = Objects.requireNonNull(kind);
        this.weekStart = Objects.requireNonNull(weekStart);
        this.yearStart = Objects.requireNonNull(yearStart);
    }

    /** The length of its periods. */
    public PeriodKind kind() {
        return kind;
    }

    /** The same calendar cut into periods of another kind. */
    public PeriodCalendar cutInto(PeriodKind other) {
        return new PeriodCalendar(other, weekStart, yearStart);
    }

    /** The period that a day belongs to. */
    public Period containing(LocalDate day) {
        return at(index(day));
    }

    /** The period after. */
    public Period next(Period period) {
        return at(index(period) + 1);
    }

    /** The period before. */
    public Period previous(Period period) {
        return at(index(period) - 1);
    }

    /** The position of a period; the next period's is one more. */
    public long index(Period period) {
        return index(period.from());
    }

    /** How many periods later the second is; negative where it is earlier. */
    public long distance(Period from, Period to) {
        return index(to) - index(from);
    }

    /** All periods from one to another, both included; empty where the first is the later one. */
    public List<Period> between(Period first, Period last) {
        return LongStream.rangeClosed(index(first), index(last))
                .mapToObj(this::at)
                .toList();
    }

    /** Whether no moment of the period lies after the as-of moment. Moments are whole milliseconds. */
    public static boolean isComplete(Period period, LocalDateTime asOf) {
        return !endOf(period.to().minusDays(1)).isAfter(asOf);
    }

    /** The last moment of a day, which is what a day means as an as-of moment. */
    public static LocalDateTime endOf(LocalDate day) {
        return day.atTime(23, 59, 59, 999_000_000);
    }

    /** The period that lies so much earlier; empty where the other year or month has none such, as for 29 February. */
    public Optional<Period> earlier(Period period, Span by) {
        return new EarlierPeriod(this).of(period, by);
    }

    /** So much time that ends with a period, as one stretch. */
    public Period rolling(Period last, Span over) {
        return new Window(this).rolling(last, over);
    }

    /** From the start of the longer period that a period's last day lies in to the period's end, as one stretch. */
    public Period toDate(Period last, PeriodKind since) {
        return new Window(this).toDate(last, since);
    }

    /** What a label means, for example {@code 2026-06} in a calendar of months. */
    public LabelReading read(String label) {
        return new LabelReader(this).read(label);
    }

    /** Whether weeks are named as ISO 8601 says, {@code 2026-W27}; others are named by their first day. */
    boolean hasIsoWeeks() {
        return weekStart == DayOfWeek.MONDAY;
    }

    /** Whether years are those of the civil calendar and named without {@code FY}. */
    boolean hasCivilYears() {
        return yearStart == Month.JANUARY;
    }

    Month yearStart() {
        return yearStart;
    }

    /** The period at a position. */
    Period at(long index) {
        LocalDate from = firstDay(index);
        return new Period(Optional.of(kind), from, firstDay(index + 1), PeriodLabel.of(this, from));
    }

    private long index(LocalDate day) {
        return switch (kind) {
            case DAY -> day.toEpochDay();
            case WEEK -> Math.floorDiv(day.toEpochDay() - firstWeekStart(), DAYS_OF_A_WEEK);
            case MONTH -> monthIndex(day);
            case QUARTER -> Math.floorDiv(monthIndex(day) - yearOffset(), MONTHS_OF_A_QUARTER);
            case YEAR -> Math.floorDiv(monthIndex(day) - yearOffset(), MONTHS_OF_A_YEAR);
        };
    }

    private LocalDate firstDay(long index) {
        return switch (kind) {
            case DAY -> LocalDate.ofEpochDay(index);
            case WEEK -> LocalDate.ofEpochDay(index * DAYS_OF_A_WEEK + firstWeekStart());
            case MONTH -> firstOfMonth(index);
            case QUARTER -> firstOfMonth(index * MONTHS_OF_A_QUARTER + yearOffset());
            case YEAR -> firstOfMonth(index * MONTHS_OF_A_YEAR + yearOffset());
        };
    }

    /** 1970-01-01, day 0, was a Thursday. */
    private long firstWeekStart() {
        return (long) weekStart.getValue() - DayOfWeek.THURSDAY.getValue();
    }

    private long yearOffset() {
        return (long) yearStart.getValue() - 1;
    }

    private static long monthIndex(LocalDate day) {
        return (long) day.getYear() * MONTHS_OF_A_YEAR + day.getMonthValue() - 1;
    }

    private static LocalDate firstOfMonth(long monthIndex) {
        int year = Math.toIntExact(Math.floorDiv(monthIndex, MONTHS_OF_A_YEAR));
        return LocalDate.of(year, Math.floorMod(monthIndex, MONTHS_OF_A_YEAR) + 1, 1);
    }
}
