package scorecard.engine.relational;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/**
 * The tables that hold where periods and their days begin and end, as instants of a zone; only those that are needed.
 *
 * @param bounds name by zone of the table with one row per period
 * @param withPrevious the zones in which is asked where the period before begins
 * @param dayEnds name by zone of the table with one row per day of each period
 */
public record PeriodTables(Map<ZoneId, String> bounds, Set<ZoneId> withPrevious, Map<ZoneId, String> dayEnds) {
    /** The index of a period. */
    public static final String PERIOD = "period";

    /** The first day of a period. */
    public static final String FIRST_DAY = "first day";

    /** The day after a period or day. */
    public static final String DAY_AFTER = "day after";

    /** The first instant of a period. */
    public static final String START = "start";

    /** The first instant after a period or day. */
    public static final String END = "end";

    /** The first day of the period before; missing where a stretch of time has none. */
    public static final String PREVIOUS_FIRST_DAY = "first day of previous";

    /** The first instant of the period before; missing where a stretch of time has none. */
    public static final String PREVIOUS_START = "start of previous";

    /** A table to be made and filled for a zone. */
    public record ZonedTable(ZoneId zone, String name, List<StoredColumn> columns) {}

    static PeriodTables of(Map<String, SourceTable> sources, Aggregates aggregates, PhysicalNames names) {
        Map<ZoneId, String> bounds = new LinkedHashMap<>();
        Set<ZoneId> withPrevious = new LinkedHashSet<>();
        Map<ZoneId, String> dayEnds = new LinkedHashMap<>();
        for (Aggregate aggregate : aggregates.all()) {
            ZoneId zone = sources.get(aggregate.over().source()).zone();
            if (needsBounds(aggregate)) {
                bounds.computeIfAbsent(zone, unused -> names.take("periods in " + zone));
            }
            if (Subexpressions.lookAtPreviousPeriod(aggregate)) {
                withPrevious.add(zone);
            }
            if (aggregate.over().selection().filter(PeriodTables::isDaily).isPresent()) {
                dayEnds.computeIfAbsent(zone, unused -> names.take("days in " + zone));
            }
        }
        return new PeriodTables(bounds, withPrevious, dayEnds);
    }

    /** Whether an aggregate looks at a bound of the period. */
    static boolean mentionsBounds(Aggregate aggregate) {
        return Subexpressions.of(aggregate).anyMatch(RowExpression.PeriodBound.class::isInstance)
                || Subexpressions.lookAtPreviousPeriod(aggregate);
    }

    /** The tables with one row per period. */
    public List<ZonedTable> allBounds() {
        return bounds.entrySet().stream()
                .map(entry -> new ZonedTable(entry.getKey(), entry.getValue(), boundColumns(entry.getKey())))
                .toList();
    }

    /** The tables with one row per day. */
    public List<ZonedTable> allDayEnds() {
        return dayEnds.entrySet().stream()
                .map(entry -> new ZonedTable(entry.getKey(), entry.getValue(), dayEndColumns()))
                .toList();
    }

    List<StoredColumn> boundColumns(ZoneId zone) {
        List<StoredColumn> columns = new ArrayList<>(List.of(
                new StoredColumn(PERIOD, new ValueType.Whole()),
                new StoredColumn(FIRST_DAY, new ValueType.Date()),
                new StoredColumn(DAY_AFTER, new ValueType.Date()),
                new StoredColumn(START, new ValueType.Whole()),
                new StoredColumn(END, new ValueType.Whole())));
        if (withPrevious.contains(zone)) {
            columns.add(new StoredColumn(PREVIOUS_FIRST_DAY, new ValueType.Date()));
            columns.add(new StoredColumn(PREVIOUS_START, new ValueType.Whole()));
        }
        return List.copyOf(columns);
    }

    static List<StoredColumn> dayEndColumns() {
        return List.of(
                new StoredColumn(PERIOD, new ValueType.Whole()),
                new StoredColumn(DAY_AFTER, new ValueType.Date()),
                new StoredColumn(END, new ValueType.Whole()));
    }

    private static boolean needsBounds(Aggregate aggregate) {
        Optional<Selection> selection = aggregate.over().selection();
        return mentionsBounds(aggregate)
                || selection
                        .filter(one -> one instanceof Selection.OpenAt || one instanceof Selection.AtAnyTime)
                        .isPresent();
    }

    private static boolean isDaily(Selection selection) {
        return selection instanceof Selection.OpenEachDay;
    }
}
