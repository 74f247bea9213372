package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Calendar;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.ReviewSample;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.ReviewsByDay;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Finds members of whom there are fewer reviews than a sample plans: in each week, or whatever the sample says, that is
 * complete, ends in a period looked at and has begun neither before the first review nor before the sample holds. Who was
 * never reviewed is unknown to the reviews and so not among the members.
 */
final class ReviewsLackingInSamples {
    private static final int MOST_MEMBERS = 10;
    private static final int MOST_NOTES = 60;
    private static final int LONGEST_NAME = 60;

    private final SqlEngine engine;
    private final SourceTables tables;
    private final List<Calendar> calendars;
    private final LocalDateTime asOf;

    /** @param asOf reviews later than this moment do not count */
    ReviewsLackingInSamples(SqlEngine engine, SourceTables tables, List<Calendar> calendars, LocalDateTime asOf) {
        this.engine = engine;
        this.tables = tables;
        this.calendars = calendars;
        this.asOf = asOf;
    }

    /** The warnings about the samples of a source, the latest of each if there are very many. */
    List<Issue> in(LoadedSource loaded, Optional<LoadedSource.Span> upToAsOf, List<Period> periods) {
        Source source = loaded.table().source();
        if (source.samples().isEmpty() || source.time().isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> first =
                source.covers().map(Covers::from).or(() -> upToAsOf.map(LoadedSource.Span::firstDay));
        List<Issue> notes = new ArrayList<>();
        first.ifPresent(day -> source.samples()
                .get()
                .all()
                .forEach(sample -> notes.addAll(notes(
                        sample,
                        loaded,
                        periods,
                        sample.since().filter(day::isBefore).orElse(day)))));
        return notes;
    }

    private List<Issue> notes(ReviewSample sample, LoadedSource loaded, List<Period> periods, LocalDate first) {
        Source source = loaded.table().source();
        Calendar calendar = calendars.stream()
                .filter(one -> one.name().equals(source.calendar()))
                .findFirst()
                .orElseThrow();
        PeriodCalendar units = new PeriodCalendar(calendar, sample.per());
        SortedMap<String, Map<LocalDate, Long>> reviews = reviews(sample, loaded, units);
        TreeMap<LocalDate, Period> told = new TreeMap<>();
        periods.stream()
                .filter(period -> period.kind().isPresent())
                .flatMap(period ->
                        units
                                .between(
                                        units.containing(period.from()),
                                        units.containing(period.to().minusDays(1)))
                                .stream()
                                .filter(unit -> endsIn(unit, period)))
                .filter(unit -> !unit.from().isBefore(first) && PeriodCalendar.isComplete(unit, asOf))
                .forEach(unit -> told.put(unit.from(), unit));
        List<Issue> notes = told.values().stream()
                .flatMap(unit -> note(sample, unit, reviews).stream())
                .toList();
        return notes.subList(Math.max(0, notes.size() - MOST_NOTES), notes.size());
    }

    private static boolean endsIn(Period unit, Period period) {
        LocalDate last = unit.to().minusDays(1);
        return !last.isBefore(period.from()) && last.isBefore(period.to());
    }

    /** How many reviews each member has, by the first day of the week or whatever the sample counts by. */
    private SortedMap<String, Map<LocalDate, Long>> reviews(
            ReviewSample sample, LoadedSource loaded, PeriodCalendar units) {
        Source source = loaded.table().source();
        ReviewsByDay counted = new ReviewsByDay(
                tables,
                loaded.table(),
                source.column(sample.column()),
                source.column(source.time().orElseThrow()));
        SortedMap<String, Map<LocalDate, Long>> reviews = new TreeMap<>();
        for (List<Object> row : engine.rows(counted.sql(Optional.of(asOf)))) {
            reviews.computeIfAbsent((String) row.get(0), unused -> new TreeMap<>())
                    .merge(
                            units.containing((LocalDate) row.get(1)).from(),
                            ((Number) row.get(2)).longValue(),
                            Long::sum);
        }
        return reviews;
    }

    private static Optional<Issue> note(
            ReviewSample sample, Period unit, SortedMap<String, Map<LocalDate, Long>> reviews) {
        List<String> lacking = new ArrayList<>();
        reviews.forEach((member, counts) -> {
            long missing = sample.reviews() - counts.getOrDefault(unit.from(), 0L);
            if (missing > 0) {
                lacking.add("`" + shortened(member) + "` lacks " + missing);
            }
        });
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String named = lacking.stream().limit(MOST_MEMBERS).collect(Collectors.joining(", "))
                + (lacking.size() > MOST_MEMBERS ? " and " + (lacking.size() - MOST_MEMBERS) + " more lack some" : "");
        return Optional.of(Issue.warning(
                "data-sample-short",
                "the sample of `" + QualifiedName.simple(sample.rubric()) + "` is "
                        + sample.reviews() + (sample.reviews() == 1 ? " review" : " reviews") + " per `"
                        + sample.column() + "`, but in " + unit.label() + " " + lacking.size() + " of "
                        + reviews.size() + (lacking.size() == 1 ? " has" : " have") + " fewer: " + named,
                new Place.Nowhere()));
    }

    private static String shortened(String member) {
        return member.length() <= LONGEST_NAME ? member : member.substring(0, LONGEST_NAME) + "…";
    }
}
