package scorecard.engine.test;

import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.test.Expectation;
import scorecard.engine.time.PeriodCalendar;

/** Finds the periods in which an expectation is meant. */
final class TestCalendars {

    private TestCalendars() {}

    /** The periods of the scorecard that judges what is expected. */
    static PeriodCalendar of(Plan plan, Expectation expectation) {
        Scorecard scorecard = plan.scorecards().stream()
                .filter(each -> each.name().equals(expectation.scorecard()))
                .findFirst()
                .orElseThrow();
        return plan.calendars().stream()
                .filter(calendar -> calendar.name().equals(scorecard.calendar()))
                .map(calendar -> new PeriodCalendar(calendar, scorecard.period()))
                .findFirst()
                .orElseThrow();
    }
}
