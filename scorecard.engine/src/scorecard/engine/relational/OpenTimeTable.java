package scorecard.engine.relational;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.time.OpenTime;
import scorecard.engine.time.OpenTime.Span;
import scorecard.engine.type.ValueType;

/**
 * A table with one row per 24 hours UTC that says how long a calendar's business had been open before, and when it opens and
 * closes in them. With it the open time up to an instant is found by one equality, however many rows and days there are.
 *
 * @param name of the table
 * @param days in order, without a gap
 * @param openings how many spans a row has; those that a day does not need are empty
 */
public record OpenTimeTable(String name, List<Day> days, int openings) {
    /** The number of the day: 1 for {@link #FIRST}; it is the quotient of an instant and the length of a day. */
    public static final String DAY = "day";

    /** How long there was business before the day, in milliseconds since {@link #FIRST}. */
    public static final String BEFORE = "open before";

    /** The first day for which a table has a row; the one before would be shared with negative instants. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 2);

    /** The last day for which a table has a row. */
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    /** Begins the message with which a statement stops at a moment for which a table has no row. */
    public static final String OUTSIDE = "outside of the calendar";

    static final long LENGTH_OF_DAY = Duration.ofDays(1).toMillis();

    /**
     * The business of 24 hours UTC.
     *
     * @param number 1 for {@link #FIRST}
     * @param before how long there was business before, in milliseconds
     * @param spans in order, none longer than the day
     */
    public record Day(long number, long before, List<Span> spans) {}

    /** The tables of the calendars by which the aggregates, or columns they look at, count business time. */
    static Map<String, OpenTimeTable> of(
            Plan plan, Map<String, SourceTable> sources, Aggregates aggregates, PhysicalNames names) {
        TreeSet<String> calendars = new TreeSet<>();
        Stream.concat(
                        aggregates.all().stream().flatMap(Subexpressions::of),
                        sources.values().stream().map(SourceTable::source).flatMap(OpenTimeTable::expressions))
                .filter(RowExpression.BusinessTime.class::isInstance)
                .forEach(time -> calendars.add(((RowExpression.BusinessTime) time).calendar()));
        Map<String, OpenTimeTable> tables = new LinkedHashMap<>();
        calendars.forEach(
                calendar -> tables.put(calendar, of(calendar(plan, calendar), names.take("open time of " + calendar))));
        return tables;
    }

    /** The columns of the table. */
    public List<StoredColumn> columns() {
        List<StoredColumn> columns = new ArrayList<>();
        columns.add(new StoredColumn(DAY, new ValueType.Whole()));
        columns.add(new StoredColumn(BEFORE, new ValueType.Whole()));
        for (int opening = 1; opening <= openings; opening++) {
            columns.add(new StoredColumn("opens " + opening, new ValueType.Whole()));
            columns.add(new StoredColumn("closes " + opening, new ValueType.Whole()));
        }
        return columns;
    }

    private static Stream<RowExpression> expressions(Source source) {
        Stream<RowExpression> derivations =
                source.columns().stream().map(Column::derivation).flatMap(derivation -> derivation.stream());
        Stream<RowExpression> condition =
                source.reader() instanceof Reader.From from ? from.where().stream() : Stream.of();
        return Stream.concat(derivations, condition).flatMap(Subexpressions::of);
    }

    private static Calendar calendar(Plan plan, String name) {
        return plan.calendars().stream()
                .filter(calendar -> calendar.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan has no calendar " + name));
    }

    private static OpenTimeTable of(Calendar calendar, String name) {
        // a day of the zone begins and ends on other days UTC
        List<Span> spans = new OpenTime(calendar).between(FIRST.minusDays(2), LAST.plusDays(2));
        List<Day> days = new ArrayList<>();
        long before = 0;
        int first = 0;
        int most = 1;
        for (long number = FIRST.toEpochDay(); number <= LAST.toEpochDay(); number++) {
            long begin = number * LENGTH_OF_DAY;
            List<Span> own = new ArrayList<>();
            while (first < spans.size() && spans.get(first).to() <= begin) {
                first++;
            }
            for (int at = first; at < spans.size() && spans.get(at).from() < begin + LENGTH_OF_DAY; at++) {
                own.add(new Span(
                        Math.max(spans.get(at).from(), begin),
                        Math.min(spans.get(at).to(), begin + LENGTH_OF_DAY)));
            }
            days.add(new Day(number, before, List.copyOf(own)));
            before += own.stream().mapToLong(span -> span.to() - span.from()).sum();
            most = Math.max(most, own.size());
        }
        return new OpenTimeTable(name, days, most);
    }
}
