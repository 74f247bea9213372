package scorecard.dsl.translate;

import java.util.List;
import scorecard.dsl.library.ShippedLibraries;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Source;

/** The calendar that the timestamps of a source are in: its own, or for the source of a library the scorecards'. */
final class CalendarOfSource {

    private final Calendars calendars;
    private final List<Scorecard> scorecards;

    CalendarOfSource(Calendars calendars, List<Scorecard> scorecards) {
        this.calendars = calendars;
        this.scorecards = scorecards;
    }

    Calendar of(Source source) {
        return ShippedLibraries.isShipped(source.eResource())
                ? calendars.of(scorecards.getFirst()).orElseThrow()
                : calendars.of(source).orElseThrow();
    }
}
