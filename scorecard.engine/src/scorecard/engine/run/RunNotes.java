package scorecard.engine.run;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** What a run has to say about the periods it looked at. */
final class RunNotes {

    private static final Place NOWHERE = new Place.Nowhere();

    private RunNotes() {}

    /** Nothing tells which period is meant. */
    static Issue dataWithoutTime() {
        return Issue.error(
                "data-without-time",
                "no row of the data has a time, so there is no latest period; name the period, or the day as of which"
                        + " to evaluate",
                NOWHERE);
    }

    /**
     * Warnings about the periods asked for.
     *
     * @param chosenByData whether nobody named a period
     */
    static List<Issue> of(List<Period> asked, LocalDateTime asOf, Optional<LocalDate> firstDay, boolean chosenByData) {
        List<Issue> notes = new ArrayList<>();
        if (chosenByData && !PeriodCalendar.isComplete(asked.getLast(), asOf)) {
            notes.add(Issue.warning(
                    "no-complete-period",
                    "the data holds no complete period; `" + asked.getLast().label() + "` is shown as far as it goes",
                    NOWHERE));
        }
        List<Period> outside = asked.stream()
                .filter(period -> isOutside(period, asOf, firstDay))
                .toList();
        if (!outside.isEmpty()) {
            notes.add(Issue.warning("period-outside-data", outside(outside, asOf, firstDay), NOWHERE));
        }
        return notes;
    }

    private static boolean isOutside(Period period, LocalDateTime asOf, Optional<LocalDate> firstDay) {
        return period.from().isAfter(asOf.toLocalDate())
                || firstDay.isEmpty()
                || !period.to().isAfter(firstDay.orElseThrow());
    }

    private static String outside(List<Period> outside, LocalDateTime asOf, Optional<LocalDate> firstDay) {
        return NamedPeriods.of(outside) + (outside.size() == 1 ? " lies" : " lie") + " outside of the data, "
                + firstDay.map(day -> "which begins on " + day + " and counts as of " + asOf.toLocalDate())
                        .orElse("which has no row with a time");
    }
}
