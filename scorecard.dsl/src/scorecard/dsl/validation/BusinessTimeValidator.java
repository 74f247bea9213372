package scorecard.dsl.validation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.Holiday;
import scorecard.dsl.scorecard.HolidayClause;
import scorecard.dsl.scorecard.Opening;
import scorecard.dsl.scorecard.OpeningHoursClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.OpeningDays;
import scorecard.dsl.typing.TimeOfDay;
import scorecard.engine.plan.OpeningHours;

/** Opening hours are times of a day that do not overlap, and business time is counted by a calendar that has some. */
final class BusinessTimeValidator extends ConceptValidator {

    private final Calendars calendars;

    @Inject
    BusinessTimeValidator(Calendars calendars) {
        this.calendars = calendars;
    }

    /** A business opens and closes at times of one day, in this order. */
    @Check
    public void openingLiesInADay(Opening opening) {
        if (opening.getOpens() == null || opening.getCloses() == null) {
            return;
        }
        Optional<Integer> opens = TimeOfDay.minutes(opening.getOpens());
        Optional<Integer> closes = TimeOfDay.minutes(opening.getCloses());
        if (opens.isEmpty() || closes.isEmpty()) {
            String unknown = opens.isEmpty() ? opening.getOpens() : opening.getCloses();
            wrong(
                    IssueCodes.OPENING_HOURS,
                    opening,
                    "`" + unknown + "` is not a time of day; expected hours and minutes from 0:00 to 24:00");
        } else if (opens.get() >= closes.get()) {
            wrong(
                    IssueCodes.OPENING_HOURS,
                    opening,
                    "`" + SourceText.of(opening) + "` closes before it opens; expected two openings where it goes on"
                            + " after midnight: one up to `24:00`, and one of the next day from `0:00`");
        }
    }

    /** No time of a weekday is open twice. */
    @Check
    public void openingsDoNotOverlap(Calendar calendar) {
        List<OpeningHours.Opening> before = new ArrayList<>();
        for (OpeningHoursClause clause :
                Clauses.all(calendar.getClauses(), OpeningHoursClause.class).toList()) {
            boolean overlaps = false;
            for (OpeningHours.Opening opening : OpeningDays.of(clause)) {
                overlaps |= before.stream().anyMatch(other -> overlap(opening, other));
                before.add(opening);
            }
            if (overlaps) {
                wrong(
                        IssueCodes.OPENING_HOURS,
                        clause,
                        "`" + SourceText.of(clause)
                                + "` says again what is open already; expected every time of a weekday" + " once");
            }
        }
    }

    private static boolean overlap(OpeningHours.Opening one, OpeningHours.Opening other) {
        return one.day() == other.day() && one.opens() < other.closes() && other.opens() < one.closes();
    }

    /** A holiday is a day. */
    @Check
    public void holidayIsADay(Holiday holiday) {
        if (holiday.getDay() != null
                && !holiday.getDay().equals(Placeholder.VALUE)
                && ClockText.date(holiday.getDay()).isEmpty()) {
            wrong(
                    IssueCodes.OPENING_HOURS,
                    holiday,
                    "there is no day `" + holiday.getDay() + "`; expected one of the calendar");
        }
    }

    /** Who is never open has no holidays. */
    @Check
    public void holidaysNeedOpeningHours(Calendar calendar) {
        Clauses.first(calendar.getClauses(), HolidayClause.class)
                .filter(holidays -> !OpeningDays.areSaid(calendar))
                .ifPresent(holidays -> wrong(
                        IssueCodes.NO_OPENING_HOURS,
                        holidays,
                        "`" + calendar.getName()
                                + "` has holidays but no opening hours, so they change nothing; expected"
                                + " for example `open monday .. friday 9:00 .. 17:30` beside them"));
    }

    /** The calendar of business time is known and says when there is business. */
    @Check
    public void businessTimeHasOpeningHours(BusinessTime time) {
        if (time.getCalendar() != null && time.getCalendar().eIsProxy()) {
            return;
        }
        Optional<Calendar> calendar = calendars.of(time);
        if (calendar.isEmpty()) {
            wrong(
                    IssueCodes.BUSINESS_CALENDAR,
                    time,
                    "`" + SourceText.of(time) + "` does not say by which calendar; expected `in` and a calendar with"
                            + " opening hours behind it");
        } else if (!OpeningDays.areSaid(calendar.get())) {
            wrong(
                    IssueCodes.NO_OPENING_HOURS,
                    time,
                    "`" + calendar.get().getName()
                            + "` has no opening hours; expected for example `open monday .. friday"
                            + " 9:00 .. 17:30` in it");
        }
    }
}
