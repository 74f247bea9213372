package scorecard.engine.relational;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.DuckDbDialect;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.PointsTo;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.time.Period;

/**
 * The tables of the sources that a scorecard needs, in the plan's order, and those of the days.
 *
 * @param bySource by qualified name of the source
 * @param days the tables that say which days each period has
 * @param periods the tables that say where periods begin and end
 * @param openTime the tables that say how long there has been business, by qualified name of the calendar
 * @param derivations how the tables come about from what was read
 * @param dialect of the database that holds the tables
 */
public record SourceTables(
        Map<String, SourceTable> bySource,
        DayTables days,
        PeriodTables periods,
        Map<String, OpenTimeTable> openTime,
        Derivations derivations,
        Dialect dialect) {
    /** Tables in DuckDB for the sources that the aggregates need. */
    public static SourceTables of(Plan plan, Aggregates aggregates) {
        return of(plan, aggregates, DuckDbDialect.INSTANCE);
    }

    /** Tables for the sources that the aggregates need. */
    public static SourceTables of(Plan plan, Aggregates aggregates, Dialect dialect) {
        PhysicalNames names = new PhysicalNames(dialect);
        DayTables days = DayTables.of(names);
        Map<String, SourceTable> tables = new LinkedHashMap<>();
        NeededSources.of(plan, aggregates)
                .forEach(source -> tables.put(
                        source.name(), SourceTable.of(source, zone(plan, source), names.take(source.name()), dialect)));
        return new SourceTables(
                tables,
                days,
                PeriodTables.of(tables, aggregates, names),
                OpenTimeTable.of(plan, tables, aggregates, names),
                Derivations.of(tables, names),
                dialect);
    }

    /** The same tables in another database, under the same names. */
    public SourceTables in(Dialect other) {
        return new SourceTables(bySource(), days(), periods(), openTime(), derivations(), other);
    }

    /** The same where certain periods are asked for, so that rows that lie in none of them need not be read. */
    public SourceTables forPeriods(List<Period> asked) {
        return new SourceTables(bySource(), days().forPeriods(asked), periods(), openTime(), derivations(), dialect());
    }

    /** The same with other tables of the sources, as they are while columns are computed. */
    SourceTables after(Map<String, SourceTable> current) {
        return new SourceTables(current, days(), periods(), openTime(), derivations(), dialect());
    }

    /** The tables in the plan's order. */
    public List<SourceTable> all() {
        return List.copyOf(bySource.values());
    }

    /** The tables of what is read from files, in the plan's order. */
    public List<SourceTable> read() {
        return bySource.keySet().stream()
                .flatMap(source -> Optional.ofNullable(derivations.asRead().get(source)).stream())
                .toList();
    }

    /** The tables of sources that are derived from others, in the plan's order. */
    public List<SourceTable> derived() {
        return all().stream()
                .filter(table ->
                        !derivations.asRead().containsKey(table.source().name()))
                .toList();
    }

    /** The source whose file the rows of a source come from in the end; of a query the first that it reads. */
    public String origin(String source) {
        return switch (bySource.get(source).source().reader()) {
            case Reader.From from -> origin(from.source());
            case Reader.Sql sql -> origin(sql.sources().getFirst());
            default -> source;
        };
    }

    /** The sources whose files the rows of a source come from in the end. */
    public Set<String> origins(String source) {
        return switch (bySource.get(source).source().reader()) {
            case Reader.From from -> origins(from.source());
            case Reader.Sql sql ->
                sql.sources().stream().flatMap(read -> origins(read).stream()).collect(Collectors.toSet());
            default -> Set.of(source);
        };
    }

    /** The columns of a source, besides its row key, that rows point to. */
    public Set<String> pointedTo(Source source) {
        return all().stream()
                .flatMap(table -> table.source().columns().stream())
                .flatMap(column -> column.pointsTo().stream())
                .filter(pointsTo -> pointsTo.source().equals(source.name()))
                .map(PointsTo::column)
                .filter(column -> !source.key().equals(List.of(column)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ZoneId zone(Plan plan, Source source) {
        return plan.calendars().stream()
                .filter(calendar -> calendar.name().equals(source.calendar()))
                .findFirst()
                .map(Calendar::zone)
                .map(ZoneId::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the plan has no calendar " + source.calendar() + " for " + source.name()));
    }
}
