package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.DaysWithRows;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Finds sources whose rows stop inside a period that is complete, because other sources go on: its value is that of some of
 * its days, and looks like one of all.
 *
 * <p>Rows that come once a month or week are expected only then: they have stopped where the days without any are at least as
 * many as the longest time from one day with rows to the next. Of rows on one or two days nobody can tell.
 */
final class RowsThatStop {
    private static final int ENOUGH_TO_TELL = 3;

    private final SqlEngine engine;
    private final SourceTables tables;
    private final LocalDateTime asOf;

    /** @param asOf rows later than this moment do not count */
    RowsThatStop(SqlEngine engine, SourceTables tables, LocalDateTime asOf) {
        this.engine = engine;
        this.tables = tables;
        this.asOf = asOf;
    }

    /** The warning about a source that does not declare the days it covers. */
    Optional<Issue> in(LoadedSource loaded, Optional<LoadedSource.Span> upToAsOf, List<Period> periods) {
        Source source = loaded.table().source();
        if (source.covers().isPresent()) {
            return Optional.empty();
        }
        return upToAsOf.map(LoadedSource.Span::lastDay)
                .flatMap(last -> periods.stream()
                        .filter(period -> period.kind().isPresent() && PeriodCalendar.isComplete(period, asOf))
                        .filter(period -> !period.from().isAfter(last))
                        .filter(period -> hasStopped(loaded, last, period.to()))
                        .findFirst()
                        .map(period -> note(source, last, period)));
    }

    /** Looks at the rows only where their last day is not the last one of the period. */
    private boolean hasStopped(LoadedSource loaded, LocalDate last, LocalDate end) {
        long without = ChronoUnit.DAYS.between(last, end) - 1;
        return without > 0
                && longestPause(loaded).filter(pause -> without >= pause).isPresent();
    }

    /** The longest time from one day with rows to the next; empty where there are rows on one or two days only. */
    private Optional<Long> longestPause(LoadedSource loaded) {
        String time = loaded.table().source().time().orElseThrow();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (List<Object> row : engine.rows(new DaysWithRows(tables, loaded.table(), time).sql(Optional.of(asOf)))) {
            if (row.getFirst() instanceof LocalDate day) {
                days.add(day);
            }
        }
        return days.size() < ENOUGH_TO_TELL
                ? Optional.empty()
                : days.stream()
                        .filter(day -> days.higher(day) != null)
                        .map(day -> ChronoUnit.DAYS.between(day, days.higher(day)))
                        .max(Long::compareTo);
    }

    private static Issue note(Source source, LocalDate last, Period period) {
        return Issue.warning(
                "data-rows-stop",
                "the rows of `" + source.name() + "` stop on " + last + ", inside " + period.label()
                        + ", which is complete; what is computed from them there is of these days only; expected the"
                        + " rest of its rows, or `covers` where there are none",
                new Place.Nowhere());
    }
}
