package scorecard.dsl.translate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.HolidayClause;
import scorecard.dsl.scorecard.OpeningHoursClause;
import scorecard.dsl.scorecard.TimezoneClause;
import scorecard.dsl.scorecard.WeekClause;
import scorecard.dsl.scorecard.YearClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.OpeningDays;
import scorecard.engine.plan.OpeningHours;
import scorecard.engine.plan.OpeningHours.Opening;

/** Calendar to plan: weeks start on Monday and years in January unless the author says otherwise. */
final class CalendarTranslator {

    private final Names names;

    CalendarTranslator(Names names) {
        this.names = names;
    }

    scorecard.engine.plan.Calendar translate(Calendar calendar) {
        return new scorecard.engine.plan.Calendar(
                names.qualified(calendar),
                Clauses.first(calendar.getClauses(), TimezoneClause.class)
                        .orElseThrow()
                        .getZone(),
                Clauses.first(calendar.getClauses(), WeekClause.class)
                        .map(week -> DayOfWeek.of(week.getDay().getValue() + 1))
                        .orElse(DayOfWeek.MONDAY),
                Clauses.first(calendar.getClauses(), YearClause.class)
                        .map(year -> Month.of(year.getMonth().getValue() + 1))
                        .orElse(Month.JANUARY),
                openingHours(calendar));
    }

    private static Optional<OpeningHours> openingHours(Calendar calendar) {
        if (!OpeningDays.areSaid(calendar)) {
            return Optional.empty();
        }
        List<Opening> openings = Clauses.all(calendar.getClauses(), OpeningHoursClause.class)
                .flatMap(clause -> OpeningDays.of(clause).stream())
                .sorted(Comparator.comparing(Opening::day).thenComparing(Opening::opens))
                .toList();
        List<LocalDate> holidays = Clauses.all(calendar.getClauses(), HolidayClause.class)
                .flatMap(clause -> clause.getHolidays().stream())
                .map(holiday -> ClockText.date(holiday.getDay()).orElseThrow())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new OpeningHours(openings, holidays));
    }
}
