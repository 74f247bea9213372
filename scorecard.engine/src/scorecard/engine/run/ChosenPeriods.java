package scorecard.engine.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.LabelReading;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Chooses the periods that a request names. */
final class ChosenPeriods {

    /** More than ten years of days. */
    static final int MOST_PERIODS = 4000;

    private final PeriodCalendar calendar;

    ChosenPeriods(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** The periods named; none yet where the data decides. */
    Choice<List<Period>> named(PeriodChoice choice) {
        return switch (choice) {
            case PeriodChoice.LatestComplete() -> new Choice.Made<>(List.of());
            case PeriodChoice.One(String label) -> one(label);
            case PeriodChoice.Range(String from, String to) -> range(from, to);
            case PeriodChoice.Each(String from, String to) -> range(from, to);
        };
    }

    /**
     * The latest complete period; or the current one where no complete one reaches into the data.
     *
     * @param firstDay of the data
     */
    Period latestComplete(LocalDateTime asOf, Optional<LocalDate> firstDay) {
        Period current = calendar.containing(asOf.toLocalDate());
        if (PeriodCalendar.isComplete(current, asOf)) {
            return current;
        }
        Period complete = calendar.previous(current);
        boolean beforeData =
                firstDay.filter(day -> !day.isBefore(complete.to())).isPresent();
        return beforeData ? current : complete;
    }

    private Choice<List<Period>> one(String label) {
        return switch (calendar.read(label)) {
            case LabelReading.Known known -> new Choice.Made<>(List.of(known.period()));
            case LabelReading.Unknown unknown -> new Choice.Refused<>(unknown.issue(new Place.Nowhere()));
        };
    }

    private Choice<List<Period>> range(String from, String to) {
        Choice<List<Period>> first = one(from);
        Choice<List<Period>> last = one(to);
        if (first instanceof Choice.Made<List<Period>> start && last instanceof Choice.Made<List<Period>> end) {
            return range(start.value().getFirst(), end.value().getFirst());
        }
        return first instanceof Choice.Refused<List<Period>> ? first : last;
    }

    private Choice<List<Period>> range(Period first, Period last) {
        if (calendar.distance(first, last) < 0) {
            return refused(
                    "reversed-period-range",
                    "`" + first.label() + "` is later than `" + last.label() + "`; did you mean from `" + last.label()
                            + "` to `" + first.label() + "`?");
        }
        if (calendar.distance(first, last) >= MOST_PERIODS) {
            return refused(
                    "too-many-periods",
                    "from `" + first.label() + "` to `" + last.label() + "` are more than " + MOST_PERIODS
                            + " periods; ask for fewer");
        }
        return new Choice.Made<>(calendar.between(first, last));
    }

    private static Choice<List<Period>> refused(String code, String message) {
        return new Choice.Refused<>(Issue.error(code, message, new Place.Nowhere()));
    }
}
