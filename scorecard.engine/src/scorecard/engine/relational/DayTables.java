package scorecard.engine.relational;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.time.Period;
import scorecard.engine.type.ValueType;

/**
 * The tables that say which days each period has.
 *
 * <p>Days that belong to the same periods are a stretch, and every day belongs to one stretch at most. What adds up is
 * measured once for each stretch, however many periods overlap: twelve months and their year are twelve stretches.
 *
 * @param periodDays name of the table with each day once for every period that has it
 * @param stretchDays name of the table with each day once, and its stretch
 * @param periodStretches name of the table with each stretch once for every period that has it
 * @param blocks name of the table with each day once, its stretch, and a binary digit that no other day of its block has
 * @param span between what all of their days lie; empty where that is not known
 */
public record DayTables(
        String periodDays, String stretchDays, String periodStretches, String blocks, Optional<Span> span) {
    /** The index of a period. */
    public static final String PERIOD = "period";

    /** The number of a stretch of days. */
    public static final String STRETCH = "stretch";

    /** A day. */
    public static final String DAY = "day";

    /** The number of a block of days that follow each other, as many as a number has digits. */
    public static final String BLOCK = "block";

    /** A number with one binary digit, that of a day. */
    public static final String DIGIT = "digit";

    /** How many days a block has. */
    public static final int DAYS_OF_BLOCK = 62;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    static DayTables of(PhysicalNames names) {
        return new DayTables(
                names.take("period days"),
                names.take("stretch days"),
                names.take("period stretches"),
                names.take("blocks of days"),
                Optional.empty());
    }

    /**
     * From one day until before another.
     *
     * @param first in the years 1 .. 9999, as all days of rows
     * @param end in the same years
     */
    record Span(LocalDate first, LocalDate end) {
        /** What days of periods lie between; empty where there are none, or where a day after them cannot be written. */
        static Optional<Span> of(List<Period> periods) {
            Optional<LocalDate> first = periods.stream().map(Period::from).min(Comparator.naturalOrder());
            Optional<LocalDate> end = periods.stream().map(Period::to).max(Comparator.naturalOrder());
            return first.isPresent()
                            && first.get().getYear() >= FIRST_YEAR
                            && end.get().getYear() <= LAST_YEAR
                    ? Optional.of(new Span(first.get(), end.get()))
                    : Optional.empty();
        }
    }

    /** The same for certain periods. */
    DayTables forPeriods(List<Period> periods) {
        return new DayTables(periodDays, stretchDays, periodStretches, blocks, Span.of(periods));
    }

    public static List<StoredColumn> periodDayColumns() {
        return List.of(number(PERIOD), new StoredColumn(DAY, new ValueType.Date()));
    }

    public static List<StoredColumn> stretchDayColumns() {
        return List.of(number(STRETCH), new StoredColumn(DAY, new ValueType.Date()));
    }

    /** Those of {@link #stretchDayColumns}, and the others. */
    public static List<StoredColumn> blockColumns() {
        return List.of(number(STRETCH), new StoredColumn(DAY, new ValueType.Date()), number(BLOCK), number(DIGIT));
    }

    public static List<StoredColumn> periodStretchColumns() {
        return List.of(number(PERIOD), number(STRETCH));
    }

    private static StoredColumn number(String name) {
        return new StoredColumn(name, new ValueType.Whole());
    }
}
