package scorecard.dsl.typing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.OpeningHoursClause;
import scorecard.dsl.scorecard.Weekdays;
import scorecard.engine.plan.OpeningHours.Opening;

/** The weekdays and times of day that opening hours mean. */
public final class OpeningDays {

    private OpeningDays() {}

    /** Whether a calendar says when there is business. */
    public static boolean areSaid(Calendar calendar) {
        return Clauses.first(calendar.getClauses(), OpeningHoursClause.class).isPresent();
    }

    /** One opening for each weekday and span of a clause; what no clock shows, or what ends before it begins, is left out. */
    public static List<Opening> of(OpeningHoursClause clause) {
        List<Opening> openings = new ArrayList<>();
        for (Weekdays weekdays : clause.getDays()) {
            for (DayOfWeek day : of(weekdays)) {
                clause.getOpenings().forEach(span -> opening(day, span).ifPresent(openings::add));
            }
        }
        return openings;
    }

    private static Optional<Opening> opening(DayOfWeek day, scorecard.dsl.scorecard.Opening span) {
        Optional<Integer> opens = TimeOfDay.minutes(span.getOpens());
        Optional<Integer> closes = TimeOfDay.minutes(span.getCloses());
        return opens.isPresent() && closes.isPresent() && opens.get() < closes.get()
                ? Optional.of(new Opening(day, opens.get(), closes.get()))
                : Optional.empty();
    }

    /** From the first day on, over the end of a week where the last one comes before. */
    private static List<DayOfWeek> of(Weekdays weekdays) {
        DayOfWeek day = DayOfWeek.of(weekdays.getFirst().getValue() + 1);
        List<DayOfWeek> days = new ArrayList<>(List.of(day));
        DayOfWeek last = weekdays.isSeveral() ? DayOfWeek.of(weekdays.getLast().getValue() + 1) : day;
        while (day != last) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }
}
