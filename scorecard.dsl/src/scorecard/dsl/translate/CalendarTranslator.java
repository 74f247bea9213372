package scorecard.dsl.translate;

import java.time.DayOfWeek;
import java.time.Month;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.TimezoneClause;
import scorecard.dsl.scorecard.WeekClause;
import scorecard.dsl.scorecard.YearClause;

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
                        .orElse(Month.JANUARY));
    }
}
